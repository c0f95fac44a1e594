import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { inferSchema, initParser } from 'udsv';
import { describe, expect, test } from 'vitest';
import { findSymbols } from './find.ts';
import { parseSymbol } from './symbol.ts';

const data = new URL('../../../shared/data/', import.meta.url);
const absent = !existsSync(data);

function text(file: string): string {
  const bytes = readFileSync(new URL(file, data));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The distinct values of one column of a CSV file; `split` where a cell holds several. */
function column(file: string, name: string, split?: string): readonly string[] {
  const csv = text(file);
  const rows: Record<string, string>[] = initParser(inferSchema(csv)).stringObjs(csv);
  const cells = rows.map((row) => row[name] ?? '');
  return distinct(split === undefined ? cells : cells.flatMap((cell) => cell.split(split)));
}

/** The distinct values of one key of the machine-readable resolutions. */
function key(name: string): readonly string[] {
  const sessions = ['74', '75', '76', '77', '78', '79', '80', 'ES-10', 'ES-11', 'S-32'];
  const lines = sessions.flatMap((session) =>
    text(`akn/data_extract_${session}.jsonl.gz`).trim().split('\n'),
  );
  return distinct(lines.map((line) => String(JSON.parse(line)[name] ?? '')));
}

const distinct = (values: readonly string[]) => [...new Set(values)].filter((value) => value !== '');

interface Column {
  readonly name: string;
  readonly values: () => readonly string[];
  readonly distinct: number;
  /** How many are no symbol; the first few, so that a reader can agree. */
  readonly unread: number;
  readonly examples: readonly string[];
}

const columns: readonly Column[] = [
  {
    name: 'undl resolution',
    values: () => column('undl/undl_records.csv.gz', 'resolution'),
    distinct: 9996,
    unread: 3,
    examples: ['A/RES/996(ES-IandII)', 'A/RES/36//235IX', 'A/RES/79/XX'],
  },
  {
    name: 'undl meeting',
    values: () => column('undl/undl_records.csv.gz', 'meeting'),
    distinct: 4260,
    unread: 4,
    examples: ['A//PV.2441', 'A//PV.2442', 'A/PV.1384 and Corr.1', 'A64/PV.62'],
  },
  {
    name: 'undl committee report',
    values: () => column('undl/undl_records.csv.gz', 'committee_report', '|'),
    distinct: 3139,
    unread: 5,
    examples: ['A/61/443/Add.', 'A/37624', 'Amended by A/8980', 'A/5681/dd.1', 'A/3449/Add.'],
  },
  {
    name: 'official Assembly layout',
    values: () => column('undl/ga_voting_official_layout.csv.gz', 'resolution'),
    distinct: 5538,
    unread: 2,
    examples: ['A/RES/79/XX'],
  },
  {
    name: 'official Council layout',
    values: () => column('undl/sc_voting_official_layout.csv.gz', 'resolution'),
    distinct: 2797,
    unread: 0,
    examples: [],
  },
  { name: 'akn symbol', values: () => key('symbol'), distinct: 2193, unread: 0, examples: [] },
  {
    name: 'akn meeting',
    values: () => key('pv'),
    distinct: 277,
    unread: 2,
    examples: ['Adopted without vote, 63rd plenary meeting', 'Adopted without vote, 81st plenary meeting'],
  },
  {
    name: 'rights bodies, symbol',
    values: () => column('hrc/hrc_resolutions.csv.gz', 'symbol'),
    distinct: 6173,
    unread: 9,
    examples: ['E/CN.4/RESII)', 'E/CN.4/RES/5XXXII)', 'A/HRC/RES/56/L.33'],
  },
  {
    // To session 30 many academic numbers are pages of the Assembly's records.
    name: 'academic symbol',
    values: () => column('unvotes/ga_roll_calls.csv.gz', 'unres'),
    distinct: 5703,
    unread: 860,
    examples: ['R/1/1061A', 'GOAR/1/1288B', 'R/6444A', 'R/10 65', 'ESS/1/71A'],
  },
  {
    name: 'vetoes, draft',
    values: () => column('sc/unsc_vetoes_1946_sept2022.csv', 'draft'),
    distinct: 206,
    unread: 4,
    examples: ['S/471 and S/471/Add.1', 'S/552, S/PV.202'],
  },
  {
    name: 'failed Council drafts',
    values: () => column('sc/sc_failed_drafts.csv', 'voting_on'),
    distinct: 52,
    unread: 3,
    examples: ['S/1076 Last Paragraph'],
  },
];

describe.skipIf(absent)('symbols of the published files (skipped where ../shared/data is absent)', () => {
  test.each(columns)('$name: all but $unread of $distinct are read', (expected) => {
    const values = expected.values();
    const unread = values.filter((value) => !parseSymbol(value).ok);
    expect(unread).toEqual(expect.arrayContaining([...expected.examples]));
    expect({ distinct: values.length, unread: unread.length }).toEqual({
      distinct: expected.distinct,
      unread: expected.unread,
    });
    for (const value of values) {
      const once = parseSymbol(value);
      if (once.ok) expect(parseSymbol(once.symbol)).toEqual(once);
    }
  });

  test.each([
    { name: 'rights bodies, draft', values: () => column('hrc/hrc_resolutions.csv.gz', 'draft'), missed: 5 },
    { name: 'akn originating document', values: () => key('originating_document'), missed: 2 },
    {
      name: 'Council meeting outcomes',
      values: () => column('sc/sc_meeting_outcomes_1946_2019.csv', 'result'),
      missed: 0,
    },
    { name: 'vetoes, draft', values: () => column('sc/unsc_vetoes_1946_sept2022.csv', 'draft'), missed: 0 },
  ])('$name: all symbols named in a sentence are found, but in $missed', ({ values, missed }) => {
    const named = /(?<![/\w])(?:A\/(?:HRC\/)?(?:S-|ES-)?\d+\/|E\/CN\.4\/|S\/\d)/g;
    const short = values().filter((value) => findSymbols(value).length < (value.match(named) ?? []).length);
    expect(short.length, short.slice(0, 12).join('\n')).toBeLessThanOrEqual(missed);
  });
});
