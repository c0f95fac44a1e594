import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenRecord, openRecord } from '../record/index.ts';
import { importRecord } from '../sources/index.ts';
import {
  archiveOf,
  councilScorecard,
  councilVotes,
  type Draft,
  forecastAssembly,
  scorecard,
} from './index.ts';

const published = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const present = existsSync(published);
if (!present) console.warn('Skipped: the published files (../shared/data) are not here.');

let folder: string;
let record: OpenRecord;

beforeAll(async () => {
  if (!present) return;
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-forecast-'));
  const into = join(folder, 'record.sqlite');
  const files = [
    'undl/undl_records.csv.gz',
    'undl/undl_votes.csv.gz',
    'undl/sc_voting_official_layout.csv.gz',
    'sc/unsc_vetoes_1946_sept2022.csv',
    'sc/sc_meeting_outcomes_1946_2019.csv',
  ].map((file) => join(published, file));
  const made = await importRecord({ files, into, today: '2026-11-23' });
  if (!made.ok) throw new Error('the published files could not be imported');
  const opened = openRecord(into);
  if (!opened.ok) throw new Error(opened.problem.found);
  record = opened.record;
});

afterAll(() => {
  record?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!present)('over the published votes of the Library alone', { timeout: 600_000 }, () => {
  test('sessions 66 to 68 are forecast better than by the last ballot, which is where the reference has it', () => {
    const { rows, intervals } = scorecard(archiveOf(record), { from: 66, to: 68 });
    const of = (rule: string) =>
      rows.find((row) => row.by === 'all' && row.from === 66 && row.to === 68 && row.rule === rule);
    expect(of('forecast')).toMatchObject({ decisions: 206 });
    expect(of('last-ballot')?.accuracy).toBeGreaterThan(0.93);
    expect(of('forecast')?.logLoss ?? 1).toBeLessThan(0.85 * (of('last-ballot')?.logLoss ?? 0));
    expect(intervals[0]?.covered).toBeGreaterThan(0.8);
  });

  test('A/RES/69/188 is forecast from the day before: 116-20-53 lies in the intervals', () => {
    const draft: Draft = {
      title: "Situation of human rights in the Democratic People's Republic of Korea",
      kind: 'resolution',
      heldOn: '2014-12-18',
      agenda: [],
      subjects: [],
      sponsors: [],
    };
    const forecast = forecastAssembly(archiveOf(record), draft);
    if (forecast.kind === 'too-few') throw new Error('the whole record is enough');
    const { yes, no } = forecast.tally;
    expect(yes.low).toBeLessThanOrEqual(116);
    expect(yes.high).toBeGreaterThanOrEqual(116);
    expect(no.low).toBeLessThanOrEqual(20);
    expect(no.high).toBeGreaterThanOrEqual(20);
    const china = forecast.members.find(({ member }) => member === 'CHN');
    expect(china?.probability.no).toBeGreaterThan(0.9);
  });

  test("the Council's vetoes since 1990 are told better than by the share of the ten years before", () => {
    const { figures } = councilScorecard(councilVotes(record));
    const [vetoed] = figures;
    expect(vetoed?.what).toBe('vetoed');
    expect(vetoed?.vetoes).toBeGreaterThan(40);
    expect(vetoed?.logLoss ?? 1).toBeLessThan(vetoed?.baseLogLoss ?? 0);
  });
});
