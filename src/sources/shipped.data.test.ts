import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { inferSchema, initParser } from 'udsv';
import { beforeAll, describe, expect, test } from 'vitest';
import { parseMemberCode } from '../members/index.ts';
import { type Account, type Ballot, ballotOf, ballots, formatTally } from '../record/index.ts';
import { parseSymbol } from '../symbols/index.ts';
import { readShipped } from './shipped.ts';

const published = new URL('../../../shared/data/', import.meta.url);
const present = existsSync(published);
if (!present) console.warn('Skipped: the published files (../shared/data) are not here.');

type Row = Readonly<Record<string, string>>;

const text = (file: string): string => {
  const bytes = readFileSync(new URL(file, published));
  return (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
};

const table = (file: string): readonly Row[] => {
  const content = text(file);
  return initParser(inferSchema(content)).stringObjs(content);
};

/** The symbol in canonical form; the text itself where it is none. */
const canonical = (written: string): string => {
  const reading = parseSymbol(written);
  return reading.ok ? reading.symbol : written;
};

const accounts: Account[] = [];
beforeAll(async () => {
  for await (const reading of readShipped(fileURLToPath(new URL('../../data/decisions', import.meta.url))))
    if (reading.kind === 'account') accounts.push(reading.account);
});

const bySymbol = (rows: readonly Row[], column: string): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [canonical(row[column] ?? ''), row]));

/** "date: 2014-12-18, there 2014-12-19"; nothing where both say the same. */
function differences(account: Account, there: { readonly [field: string]: string | undefined }): string[] {
  const { heldOn, meeting, method, tally } = account;
  const here: Readonly<Record<string, string | undefined>> = {
    heldOn,
    meeting,
    method,
    tally: tally && `${formatTally(tally)} (${tally.absent})`,
  };
  return Object.entries(there).flatMap(([field, said]) =>
    said === here[field] ? [] : [`${account.ref} ${field}: ${here[field]}, there ${said}`],
  );
}

/** Ballots that the shipped roll and a published one have differently; members whom ours leaves out are none. */
function ballotDifferences(account: Account, there: ReadonlyMap<string, Ballot>): string[] {
  const { roll, ref, flags } = account;
  if (!roll) return [];
  const whole = !flags.some(({ kind }) => kind === 'roll-incomplete');
  const missing = whole
    ? [...there.keys()].filter((code) => {
        const member = parseMemberCode(code);
        return !member || !ballotOf(roll, member);
      })
    : [];
  return [
    ...missing.map((code) => `${ref} ${code}: not listed here`),
    ...[...ballots(roll)].flatMap(({ member, ballot }) =>
      there.get(member) === ballot ? [] : [`${ref} ${member}: ${ballot}, there ${there.get(member)}`],
    ),
  ];
}

const letters: ReadonlyMap<string, Ballot> = new Map([
  ['Y', 'yes'],
  ['N', 'no'],
  ['A', 'abstain'],
  ['X', 'absent'],
  ['.', 'absent'],
]);

/** Rolls by record number, of the records asked for: number, code, name, letter on each line. */
function rolls(file: string, records: ReadonlySet<string>): ReadonlyMap<string, Map<string, Ballot>> {
  const found = new Map<string, Map<string, Ballot>>();
  for (const line of text(file).split('\n')) {
    const record = line.slice(0, line.indexOf(','));
    if (!records.has(record)) continue;
    const ballot = letters.get(line.slice(line.lastIndexOf(',') + 1));
    const code = parseMemberCode(line.split(',')[1] ?? '');
    if (!ballot || !code) continue;
    found.set(record, (found.get(record) ?? new Map<string, Ballot>()).set(code, ballot));
  }
  return found;
}

describe.skipIf(!present)('the shipped decisions against the published files', () => {
  test('the UN Digital Library has the same dates, meetings, tallies and ballots', () => {
    const records = bySymbol(table('undl/undl_records.csv.gz'), 'resolution');
    const found = accounts.flatMap((account) => {
      const record = account.symbol && records.get(account.symbol);
      return record ? [{ account, record }] : [];
    });
    expect(found).toHaveLength(50);
    const listed = rolls('undl/undl_votes.csv.gz', new Set(found.map(({ record }) => record.undl_id ?? '')));
    const differing = found.flatMap(({ account, record }) => [
      ...differences(account, {
        heldOn: record.date,
        meeting: /PV/.test(record.meeting ?? '') ? canonical(record.meeting ?? '') : undefined,
        method: 'recorded',
        tally: `${record.total_yes}-${record.total_no}-${record.total_abstentions} (${record.total_non_voting})`,
      }),
      ...ballotDifferences(account, listed.get(record.undl_id ?? '') ?? new Map()),
    ]);
    // The Library's record has no meeting; the UN's machine-readable resolutions have this one.
    expect(differing).toEqual(['GA/2022/A-RES-ES-11-5 meeting: A/ES-11/PV.15, there undefined']);
  });

  test('the OHCHR library has the same dates, tallies and ballots of the Council and the Commission', () => {
    const records = bySymbol(table('hrc/hrc_resolutions.csv.gz'), 'symbol');
    const found = accounts.flatMap((account) => {
      const record = account.symbol && records.get(account.symbol);
      return record ? [{ account, record }] : [];
    });
    expect(found).toHaveLength(23);
    const listed = rolls('hrc/hrc_votes.csv.gz', new Set(found.map(({ record }) => record.record_id ?? '')));
    const differing = found.flatMap(({ account, record }) => [
      ...differences(account, {
        heldOn: record.date,
        method: record.vote_type === 'RECORDED' ? 'recorded' : 'without-vote',
        tally: record.yes ? `${record.yes}-${record.no}-${record.abstain} (${record.nonvoting})` : undefined,
      }),
      ...ballotDifferences(account, listed.get(record.record_id ?? '') ?? new Map()),
    ]);
    expect(differing).toEqual([]);
    expect(accounts.filter(({ body }) => body === 'HRC' || body === 'CHR')).toHaveLength(found.length);
  });

  test("the UN's machine-readable resolutions have the same dates and meetings since 2019", () => {
    const parts = ['74', '75', '76', '77', '78', '79', '80', 'ES-10', 'ES-11'];
    const resolutions = new Map(
      parts
        .flatMap((part) => text(`akn/data_extract_${part}.jsonl.gz`).trim().split('\n'))
        .map((line): Row => JSON.parse(line))
        .map((row) => [canonical(row.symbol ?? ''), row]),
    );
    const found = accounts.flatMap((account) => {
      const row = account.symbol && resolutions.get(account.symbol);
      return row ? [{ account, row }] : [];
    });
    expect(found).toHaveLength(12);
    const differing = found.flatMap(({ account, row }) =>
      differences(account, {
        heldOn: new Date(`${(row.adoption_date ?? '').replace('\u00a0', ' ').replace(' 00:00:00', '')} UTC`)
          .toISOString()
          .slice(0, 10),
        meeting: canonical(row.pv ?? ''),
        method: row.adoption_type === 'Without a vote' ? 'without-vote' : 'recorded',
      }),
    );
    // The Library names the resumption of the meeting in which the vote was taken.
    expect(differing).toEqual(['GA/2022/A-RES-77-247 meeting: A/77/PV.56 (Resumption 1), there A/77/PV.56']);
  });

  test('the list of vetoes has the same drafts and meetings, and who cast them', () => {
    const vetoes = bySymbol(table('sc/unsc_vetoes_1946_sept2022.csv'), 'draft');
    const codes: ReadonlyMap<string, string> = new Map([
      ['China', 'CHN'],
      ['Russia', 'RUS'],
    ]);
    const found = accounts.flatMap((account) => {
      const veto = account.outcome === 'vetoed' && account.draft && vetoes.get(account.draft);
      return veto ? [{ account, veto }] : [];
    });
    expect(found.map(({ account }) => account.draft)).toEqual(['S/2014/348', 'S/2022/431']);
    for (const { account, veto } of found) {
      expect(account.meeting).toBe(veto.meeting_record);
      const against = [...(account.roll ? ballots(account.roll) : [])].filter(
        ({ ballot }) => ballot === 'no',
      );
      const cast = [veto.member_veto1, veto.member_veto2].map((name) => codes.get(name ?? ''));
      expect(against.map(({ member }) => member)).toEqual(cast);
    }
  });
});
