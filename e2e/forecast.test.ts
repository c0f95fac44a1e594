import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ledgerSchema, scorecardSchema } from '../src/json/index.ts';
import { desk } from './rapporteur.ts';

const { run } = desk({ COLUMNS: '80' });
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-ledger-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('forecast score', () => {
  test('shows the scorecard that ships, and says from which record it is', () => {
    const { code, out, err } = run(['forecast', 'score', '--shipped']);
    expect(code).toBe(0);
    expect(err).toMatch(/made on record [0-9a-f]+/);
    expect(out).toMatch(/Sessions 69 to 74[\s\S]*forecast +95,814/);
  });

  test('the shipped record is too short to be scored: it shows the same', () => {
    const { code, out } = run(['forecast', 'score', '--json']);
    expect(code).toBe(0);
    expect(scorecardSchema.parse(JSON.parse(out)).rows.length).toBeGreaterThan(100);
  });
});

describe('what cannot be forecast is named', () => {
  test.each([
    { asked: ['forecast'], code: 2, says: /found no draft/ },
    { asked: ['forecast', '--lineage', 'dprk-human-right'], code: 1, says: /Nearest: dprk-human-rights/ },
    { asked: ['forecast', 'Right to food'], code: 1, says: /Too few for a forecast: \d+ recorded votes/ },
    { asked: ['forecast', 'Right to food', '--sponsors', 'Atlantis'], code: 1, says: /Atlantis/ },
    { asked: ['forecast', 'Right to food', '--date', 'tomorrow'], code: 2, says: /expected a date/ },
    { asked: ['forecast', 'score', '--sessions', '80-60'], code: 2, says: /span of sessions/ },
    { asked: ['forecast', 'council'], code: 2, says: /expected --agenda/ },
    { asked: ['forecast', 'council', '--case', 'dprk'], code: 1, says: /vetoed drafts before/ },
    { asked: ['forecast', 'ledger', 'no-such-folder'], code: 3, says: /no such folder/ },
    { asked: ['forecast', 'settle'], code: 2, says: /expected one folder/ },
  ])('$asked', ({ asked, code, says }) => {
    const ended = run(asked);
    expect(ended.code).toBe(code);
    expect(ended.err.replaceAll(/\s+/g, ' ')).toMatch(says);
  });
});

test('settle adds how the vote came out and leaves what was frozen as it was', () => {
  const file = join(folder, 'dprk.yaml');
  const count = '{ expected: 115, low: 100, high: 130 }';
  const frozen = [
    'forecast: 1',
    'savedOn: 2014-12-01',
    'record: { version: abc, decisions: 1 }',
    "draft: { title: Situation of human rights in the Democratic People's Republic of Korea, kind: resolution, heldOn: 2014-12-18 }",
    `tally: { yes: ${count}, no: ${count}, abstain: ${count}, absent: ${count} }`,
    'level: 0.9',
    'adopted: 0.99',
    'members:',
    '  CHN: { yes: 0.01, no: 0.97, abstain: 0.01, absent: 0.01 }',
    'settlements: []',
    '',
  ].join('\n');
  writeFileSync(file, frozen);
  const { code, out } = run(['forecast', 'settle', folder, '--json']);
  expect(code).toBe(0);
  const [entry] = ledgerSchema.parse(JSON.parse(out)).entries;
  expect(entry?.settled).toMatchObject({ decision: 'A/RES/69/188', ballots: 1, right: 1, yesWithin: true });
  const settled = readFileSync(file, 'utf8');
  expect(settled.startsWith(frozen.replace('settlements: []\n', ''))).toBe(true);
  run(['forecast', 'settle', folder]);
  expect(readFileSync(file, 'utf8')).toBe(settled);
});
