import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { inferSchema, initParser } from 'udsv';
import { describe, expect, test } from 'vitest';
import {
  councilOn,
  isMemberOn,
  memberFromCow,
  memberFromSource,
  membersListed,
  parseMemberCode,
  statesPartiesOn,
} from './index.ts';

const shared = new URL('../../../shared/data/', import.meta.url);
const present = existsSync(shared);
if (!present) console.warn('Skipped: ../shared/data with the published files is not there.');

function text(path: string): string {
  const bytes = readFileSync(new URL(path, shared));
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function rows(path: string): readonly Readonly<Record<string, string>>[] {
  const csv = text(path);
  return initParser(inferSchema(csv, { col: ',', encl: '"' })).stringObjs(csv);
}

const distinct = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort();

describe.skipIf(!present)('spellings of the published files', () => {
  test('every name of the Digital Library means the member of its code, on its first and last vote', () => {
    const wrong = rows('undl/undl_member_names.csv').filter(({ ms_name = '', ms_code = '', ...votes }) => {
      const code = parseMemberCode(ms_code);
      const days = [votes.first_vote_date, votes.last_vote_date];
      return code === undefined || days.some((day) => memberFromSource(ms_name, day) !== code);
    });
    expect(wrong).toEqual([]);
  });

  test('nobody stands on a roll of the Assembly while no member, but for these', () => {
    const held = new Map(
      rows('undl/undl_records.csv.gz').map(({ undl_id = '', body = '', date = '' }) => [
        undl_id,
        { body, date },
      ]),
    );
    const early = new Set<string>();
    for (const { undl_id = '', ms_code = '' } of rows('undl/undl_votes.csv.gz')) {
      const { body = '', date = '' } = held.get(undl_id) ?? {};
      const code = parseMemberCode(ms_code);
      if (body === 'GA' && date && !(code && isMemberOn(code, date))) early.add(`${ms_code} ${date}`);
    }
    expect([...early].sort()).toMatchInlineSnapshot(`
      [
        "ARE 1971-10-07",
        "DMA 1978-11-03",
        "DMA 1978-11-10",
        "DMA 1978-12-01",
        "DMA 1978-12-08",
        "DMA 1978-12-14",
        "JPN 1956-11-21",
        "JPN 1956-11-24",
        "JPN 1956-12-04",
        "MNG 1961-10-23",
        "WSM 1976-12-01",
      ]
    `);
  });

  test('every name in a roll of the machine-readable resolutions is read', () => {
    const lists = ['MS_in_favour', 'MS_against', 'MS_abstaining'];
    const unread = distinct(resolutions().flatMap((one) => lists.flatMap((list) => texts(one[list]))));
    expect(unread.filter((name) => name.trim() !== '' && !memberFromSource(name, '2024-01-01'))).toEqual([]);
  });

  test('sponsors of the machine-readable resolutions are read but for these', () => {
    const lists = resolutions().flatMap((one) => [...texts(one.sponsors), ...texts(one.additional_sponsors)]);
    const unread = distinct(lists.flatMap((list) => membersListed(list, '2024-01-01').unread));
    const freeText = /SUBMITTED BY|REPRESENTATIVE OF|ON THE BASIS OF|AMENDMENT WAS REJECTED/i;
    expect(unread.filter((part) => !freeText.test(part))).toMatchInlineSnapshot(`
      [
        "ANNEX: STAFFING TABLE FOR 2025: P. 11-12",
        "ISLANDS",
        "LIBERIA. SUBSEQUENTLY",
        "MALTAS",
        "NORTHERN IRELAND",
        "ON",
        "PRINCIPE",
        "SOLOMON",
        "THE OF KOREA",
        "UNITED KINGDOMAND URUGUAY",
      ]
    `);
  });

  test('every country of the academic files, by name and by ISO code, agrees', () => {
    const dates = new Map(
      rows('unvotes/ga_roll_calls.csv.gz').map(({ rcid = '', date = '' }) => [rcid, date]),
    );
    const wrong = new Set<string>();
    const seen = new Set<string>();
    for (const { rcid = '', country = '', country_code = '' } of rows('unvotes/ga_votes.csv.gz')) {
      const date = dates.get(rcid) ?? '';
      const once = `${country} ${date.slice(0, 7)}`;
      if (seen.has(once)) continue;
      seen.add(once);
      const code = memberFromSource(country, date);
      const byIso = country_code === '' ? code : memberFromSource(country_code, date);
      if (!code || byIso !== code) wrong.add(`${country} ${country_code} ${date}: ${code} ${byIso}`);
    }
    expect([...wrong]).toEqual([]);
  });

  test('every Correlates of War number that voted is a member', () => {
    const numbers = rows('unvotes/unvotes_raw_voeten_2016.csv.gz').map(
      ({ ccode = '', year = '' }) => `${ccode} ${year}`,
    );
    const unknown = distinct(numbers).filter((pair) => {
      const [cow = '', year = ''] = pair.split(' ');
      return !memberFromCow(Number(cow), `${year}-06-01`);
    });
    expect(unknown).toEqual([]);
  });

  test('every country of the Human Rights Council and the Commission means the member of its code', () => {
    const pairs = distinct(
      rows('hrc/hrc_votes.csv.gz').map(({ iso3 = '', country = '' }) => `${iso3}|${country}`),
    );
    const wrong = pairs.filter((pair) => {
      const [iso3 = '', country = ''] = pair.split('|');
      const code = parseMemberCode(iso3);
      return !code || memberFromSource(country) !== code;
    });
    expect(wrong).toEqual([]);
  });

  test('every name in the files of the Security Council is read', () => {
    const seats = rows('sc/dppa_sc_membership.csv').map(
      (row) => [row.security_council_member, row.year] as const,
    );
    const derived = rows('sc/sc_members_by_year_derived.csv').map(
      ({ ms_name, year }) => [ms_name, year] as const,
    );
    const drafts = rows('sc/sc_failed_drafts.csv').flatMap(
      ({ year, in_favor = '', against = '', abstain = '', submitted_by = '' }) =>
        [in_favor, against, abstain, submitted_by].flatMap((cell) =>
          cell.split('|').map((name) => [name, year] as const),
        ),
    );
    const vetoes = rows('sc/unsc_vetoes_1946_sept2022.csv').flatMap(
      ({ year, member_veto1, member_veto2, member_veto3 }) =>
        [member_veto1, member_veto2, member_veto3].map((name) => [name, year] as const),
    );
    const unread = [...seats, ...derived, ...drafts, ...vetoes].filter(
      ([name = '', year = '']) =>
        name.trim() !== '' && membersListed(name, `${year}-06-01`).unread.length > 0,
    );
    expect(distinct(unread.map(([name = '']) => name))).toMatchInlineSnapshot(`[]`);
  });

  test('sponsors of Third Committee drafts are read but for these', () => {
    const marc = text('below-plenary/undl_marcxml_c3_drafts_session78.xml.gz');
    const subfield = (tag: string, code: string) =>
      [...marc.matchAll(new RegExp(`tag="${tag}"[^>]*>(.*?)</ns0:datafield>`, 'gs'))].flatMap(
        ([, field = '']) =>
          [...field.matchAll(new RegExp(`code="${code}">([^<]*)<`, 'g'))].map(([, value = '']) =>
            value.replaceAll('&amp;', '&'),
          ),
      );
    const corporate = subfield('710', 'a');
    const additional = subfield('515', 'a')
      .filter((note) => note.startsWith('Additional sponsors'))
      .map((note) => note.replace(/^Additional sponsors?: */, '').replace(/\s*\(A\/.*$/s, ''));
    const unread = distinct(
      [...corporate, ...subfield('245', 'c'), ...additional].flatMap(
        (list) => membersListed(list, '2023-11-15').unread,
      ),
    );
    expect(unread).toMatchInlineSnapshot(`
      [
        "Bolivia (Plurinational State of) and Ecuador. - Sudan was removed from the list of sponsors of the draft resolution",
        "Group of 77",
        "UN. General Assembly. 3rd Committee. Chair",
        "UN. Group of African States",
        "UN. Secretariat",
        "UN. Secretary-General",
        "United Kingdom and United States. - The amendment was adopted by the Committee",
        "United Republic of Tanzania and Zimbabwe. - The amendment was rejected by the Committee",
        "by the Secretariat",
        "submitted by the Chair of the Committee",
        "submitted by the Chair on the basis of informal consultations",
        "submitted by the Chair on the recommendation of the Economic and Social Council (resolution 2023/23)",
        "submitted by the Chair on the recommendation of the Economic and Social Council (resolution 2023/24)",
        "submitted by the Chair on the recommendation of the Economic and Social Council (resolution 2023/25)",
        "submitted by the Chair on the recommendation of the Economic and Social Council (resolution 2023/26)",
        "submitted by the Chair on the recommendation of the Economic and Social Council (resolution 2023/27)",
        "submitted by the Secretary-General in accordance with rule 153 of the rules of procedure of the General Assembly",
      ]
    `);
  });

  test('every state of the Rome Statute list is known, and who was a party', () => {
    const list = rows('members/icc_states_parties.csv');
    expect(
      list.filter(({ iso3 = '', name = '' }) => memberFromSource(name) !== parseMemberCode(iso3)),
    ).toEqual([]);
    const parties = list.filter((row) => row.entry_into_force && !row.withdrawal_effective);
    expect(statesPartiesOn('2026-07-01')).toHaveLength(parties.length);
  });
});

describe.skipIf(!present)('the Security Council by year', () => {
  const years = Array.from({ length: 81 }, (_, at) => 1946 + at);
  const byYear = (path: string, column: string) => {
    const seats = new Map<number, Set<string>>();
    for (const { year = '', [column]: name = '' } of rows(path)) {
      const code = parseMemberCode(name) ?? memberFromSource(name, `${year}-06-01`);
      const seated = seats.get(Number(year)) ?? new Set<string>();
      if (code) seats.set(Number(year), seated.add(code));
    }
    return seats;
  };

  test('equals what the rolls say, 1946 to 2026', () => {
    const rolls = byYear('sc/sc_members_by_year_derived.csv', 'ms_code');
    for (const year of years)
      expect([year, distinct(councilOn(year))]).toEqual([year, distinct(rolls.get(year) ?? [])]);
  });

  test('equals the official list to 2024, which leaves Türkiye and Côte d’Ivoire blank', () => {
    const official = byYear('sc/dppa_sc_membership.csv', 'security_council_member');
    const blank = new Set(['TUR', 'CIV']);
    const differing = years
      .filter((year) => year <= 2024)
      .map((year) => ({
        year,
        missing: councilOn(year).filter((code) => !official.get(year)?.has(code) && !blank.has(code)),
        more: [...(official.get(year) ?? [])].filter(
          (code) => !councilOn(year).some((seated) => seated === code),
        ),
      }))
      .filter(({ missing, more }) => missing.length + more.length > 0);
    expect(differing).toMatchInlineSnapshot(`
      [
        {
          "missing": [
            "YMD",
          ],
          "more": [],
          "year": 1990,
        },
      ]
    `);
  });
});

type Resolution = Readonly<Record<string, unknown>>;

function resolutions(): readonly Resolution[] {
  const files = ['74', '75', '76', '77', '78', '79', '80', 'ES-10', 'ES-11', 'S-32'];
  return files.flatMap((file) =>
    text(`akn/data_extract_${file}.jsonl.gz`)
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line): Resolution => JSON.parse(line)),
  );
}

const texts = (list: unknown): readonly string[] =>
  Array.isArray(list)
    ? list.filter((entry) => typeof entry === 'string')
    : typeof list === 'string'
      ? [list]
      : [];
