import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type OpenRecord, openRecord } from '../record/index.ts';
import { importRecord } from '../sources/index.ts';
import { checkOutcomes, type OutcomeCheck } from './check-outcomes.ts';
import { effectInRecord } from './effect-in-record.ts';
import { kindOf } from './question.ts';
import { reckon } from './reckoning.ts';

const published = fileURLToPath(new URL('../../../shared/data/', import.meta.url));
const present = existsSync(published);
if (!present) console.warn('Skipped: the published files (../shared/data) are not here.');

const files = (folder: string, pattern: RegExp): readonly string[] =>
  readdirSync(join(published, folder))
    .filter((name) => pattern.test(name))
    .toSorted()
    .map((name) => join(published, folder, name));

let folder: string;
let record: OpenRecord;
let checks: readonly OutcomeCheck[];

beforeAll(async () => {
  if (!present) return;
  folder = mkdtempSync(join(tmpdir(), 'rapporteur-outcomes-'));
  const into = join(folder, 'record.sqlite');
  const made = await importRecord({
    files: [
      ...files('undl', /official_layout|undl_(records|votes)/),
      ...files('below-plenary', /third_committee|marcxml/),
      ...files('akn', /^data_extract.*jsonl/),
      ...files('hrc', /\.csv\.gz$/),
      ...files('sc', /\.csv$/),
      ...files('unvotes', /\.csv\.gz$/),
    ],
    into,
    today: '2026-11-25',
  });
  if (!made.ok) throw new Error(made.problems.map(({ file, found }) => `${file}: ${found}`).join('\n'));
  const opened = openRecord(into);
  if (!opened.ok) throw new Error(opened.problem.found);
  record = opened.record;
  checks = checkOutcomes(record);
});

afterAll(() => {
  if (!present) return;
  record.close();
  rmSync(folder, { recursive: true });
});

describe.skipIf(!present)('official outcomes over the whole record', () => {
  test.each([
    { body: 'GA', least: 5_700, unexplained: [] },
    { body: 'GA-C3', least: 11, unexplained: [] },
    { body: 'SC', least: 3_000, unexplained: [] },
    { body: 'CHR', least: 1_000, unexplained: [] },
    {
      // The source files the first four as rejected with a majority; of the others it says both withdrawn and voted on.
      body: 'HRC',
      least: 1_000,
      unexplained: [
        'A/HRC/18/L.34',
        'A/HRC/36/L.46',
        'A/HRC/36/L.56',
        'A/HRC/36/L.60',
        'A/HRC/38/L.24',
        'A/HRC/38/L.35',
      ],
    },
  ])('$body: at least $least compared, all but $unexplained.length agree or are explained', (expected) => {
    const found = checks.find(({ body }) => body === expected.body);
    expect(found?.compared).toBeGreaterThanOrEqual(expected.least);
    const left = found?.disagreements.filter(({ explanation }) => !explanation).map(({ id }) => id);
    expect(left?.toSorted()).toEqual(expected.unexplained);
  });

  test('few need an explanation', () => {
    const explained = checks.flatMap(({ disagreements }) => disagreements.filter((each) => each.explanation));
    expect(explained.length).toBeLessThan(40);
  });
});

describe.skipIf(!present)('vetoes', () => {
  test('every veto of which the figures are kept comes out as one, with who cast it', () => {
    const vetoed = record.decisions({ bodies: ['SC'], outcomes: ['vetoed'] });
    expect(vetoed.length).toBeGreaterThan(220);
    const reckoned = vetoed.flatMap(({ id }) => {
      const decision = record.decision(id);
      const found = decision && reckon(decision).outcome;
      return found ? [{ id, result: found.result, by: found.blockedBy.length }] : [];
    });
    expect(reckoned.length).toBeGreaterThan(190);
    // Two of 1948 and 1949, and two preliminary questions, come with a count and without the name of who said no.
    expect(reckoned.filter(({ result }) => result !== 'vetoed' && result !== 'unknown')).toEqual([]);
    expect(reckoned.filter(({ result }) => result === 'unknown').length).toBeLessThanOrEqual(4);
    expect(reckoned.filter(({ result, by }) => result === 'vetoed' && by === 0)).toEqual([]);
  });

  test.each([
    'S/RES/87 (1950)',
    'S/RES/88 (1950)',
    'S/RES/110 (1955)',
    'S/RES/119 (1956)',
    'S/RES/120 (1956)',
    'S/RES/132 (1959)',
    'S/RES/157 (1960)',
    'S/RES/462 (1980)',
    'S/RES/2623 (2022)',
  ])('%s was adopted over a permanent no: procedural', (id) => {
    const decision = record.decision(id);
    expect(decision && reckon(decision).outcome).toMatchObject({
      result: 'adopted',
      majority: { vetoable: false },
    });
  });
});

describe.skipIf(!present)('what a yes did, on the titles of the sources', () => {
  const effectOf = (id: string) => {
    const decision = record.decision(id);
    return decision && effectInRecord(record, decision);
  };

  test.each([
    {
      id: 'A/RES/61/176#rcid-5802',
      what: 'no action on Iran, 2006',
      effect: 'opposes',
      certainty: 'certain',
    },
    {
      id: 'A/RES/59/206#rcid-5747',
      what: 'no action on Turkmenistan, 2004',
      effect: 'opposes',
      certainty: 'certain',
    },
    { id: 'A/RES/71/249#rcid-5974', what: 'division, 2016', effect: 'neither', certainty: 'certain' },
    {
      id: 'A/RES/57/214#rcid-5715',
      what: 'operative paragraph 18, 2002',
      effect: 'supports',
      certainty: 'certain',
    },
    {
      id: 'A/HRC/31/L.41',
      what: 'against the text on defenders, 2016',
      effect: 'opposes',
      certainty: 'presumed',
    },
    {
      id: 'A/HRC/45/L.6',
      what: 'against the text on Belarus, 2020',
      effect: 'opposes',
      certainty: 'presumed',
    },
    { id: 'A/HRC/26/L.37', what: 'no action on an amendment, 2014', effect: 'opposes', certainty: 'certain' },
    {
      id: 'A/RES/2594(XXIV)#rcid-1097',
      what: 'to delete words on a High Commissioner, 1969',
      effect: 'opposes',
      certainty: 'presumed',
    },
    {
      id: 'A/L.328',
      what: 'an addition to the declaration of 1960',
      effect: 'unknown',
      certainty: 'unknown',
    },
    { id: 'A/C.3/69/L.63', what: 'the Cuban amendment, 2014', effect: 'opposes', certainty: 'presumed' },
  ])('$what ($id): a yes $effect', ({ id, effect, certainty }) => {
    expect(effectOf(id)).toMatchObject({ effect, certainty });
  });

  test('a yes on a part keeps it, but for a few put as deletions and those that no source explains', () => {
    const parts = record.decisions({ bodies: ['GA'] }).filter((each) => kindOf(each) === 'paragraph');
    const effects = parts.map(({ id }) => effectOf(id)?.effect);
    expect(effects.filter((effect) => effect === 'supports').length).toBeGreaterThan(500);
    expect(effects.filter((effect) => effect === 'opposes').length).toBeLessThan(5);
  });
});
