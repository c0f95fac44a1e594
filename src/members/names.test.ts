import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  allMembers,
  councilOn,
  findNames,
  isMemberOn,
  memberFromCow,
  memberFromSource,
  memberOrder,
  membersListed,
  nameOn,
  namePhrases,
  namesInLanguages,
  officialNameOn,
  resolveMention,
  resolveName,
} from './index.ts';
import { codeOf } from './testing.ts';

const firstDay = Date.UTC(1945, 9, 24);
const lastDay = Date.UTC(2026, 11, 31);
const day = fc
  .integer({ min: firstDay / 864e5, max: lastDay / 864e5 })
  .map((days) => new Date(days * 864e5).toISOString().slice(0, 10));

describe('names over time', () => {
  test.each([
    { code: 'COD', date: '1965-01-01', name: 'Congo (Leopoldville)', official: 'Congo (Leopoldville)' },
    { code: 'COD', date: '1980-01-01', name: 'Zaire', official: 'Zaire' },
    { code: 'COD', date: undefined, name: 'DR Congo', official: 'Democratic Republic of the Congo' },
    {
      code: 'PRK',
      date: '2014-12-18',
      name: 'North Korea',
      official: "Democratic People's Republic of Korea",
    },
    { code: 'BFA', date: '1984-08-05', name: 'Upper Volta', official: 'Upper Volta' },
    { code: 'BFA', date: '1984-08-06', name: 'Burkina Faso', official: 'Burkina Faso' },
    { code: 'DEU', date: '1980-01-01', name: 'West Germany', official: 'Germany, Federal Republic of' },
    { code: 'DEU', date: '1990-10-03', name: 'Germany', official: 'Germany' },
    { code: 'YEM', date: '1980-01-01', name: 'Yemen Arab Republic', official: 'Yemen' },
    {
      code: 'MKD',
      date: '2014-01-01',
      name: 'Macedonia',
      official: 'The former Yugoslav Republic of Macedonia',
    },
    { code: 'TUR', date: '2014-01-01', name: 'Turkey', official: 'Turkey' },
    { code: 'TUR', date: '2023-01-01', name: 'Türkiye', official: 'Türkiye' },
    { code: 'EGY', date: '1960-01-01', name: 'United Arab Republic', official: 'United Arab Republic' },
    {
      code: 'SUN',
      date: '1950-01-01',
      name: 'Soviet Union',
      official: 'Union of Soviet Socialist Republics',
    },
  ])('$code on $date is $name', ({ code, date, name, official }) => {
    expect(nameOn(codeOf(code), date)).toBe(name);
    expect(officialNameOn(codeOf(code), date)).toBe(official);
  });

  test('the name of a member on a day means that member on that day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...memberOrder), day, (code, date) => {
        fc.pre(isMemberOn(code, date));
        expect(resolveName(nameOn(code, date), date)).toEqual({ kind: 'member', code });
        expect(memberFromSource(officialNameOn(code, date), date)).toBe(code);
      }),
      { numRuns: 2000 },
    );
  });

  test('the present names of everybody mean them now', () => {
    for (const { code, name, shortName, status } of allMembers) {
      if (status === 'former') continue;
      expect(memberFromSource(name)).toBe(code);
      expect(resolveName(shortName)).toEqual({ kind: 'member', code });
    }
  });
});

describe('what a person writes', () => {
  test.each([
    { text: 'north korea', date: undefined, code: 'PRK' },
    { text: 'Pyongyang', date: undefined, code: 'PRK' },
    { text: 'DPRK', date: undefined, code: 'PRK' },
    { text: 'the Russians', date: undefined, code: 'RUS' },
    { text: 'the Russians', date: '1968-08-21', code: 'SUN' },
    { text: 'Russia', date: '1991-12-23', code: 'SUN' },
    { text: 'Russia', date: '1991-12-24', code: 'RUS' },
    { text: 'the Soviet Union', date: undefined, code: 'SUN' },
    { text: 'Zaire', date: undefined, code: 'COD' },
    { text: 'Zaire', date: '2010-01-01', code: 'COD' },
    { text: 'Congo', date: '1980-01-01', code: 'COG' },
    { text: 'Burma', date: '2020-01-01', code: 'MMR' },
    { text: 'Holy See', date: undefined, code: 'VAT' },
    { text: 'Peking', date: '1975-01-01', code: 'CHN' },
    { text: 'Taiwan', date: '1960-01-01', code: 'CHN' },
    { text: 'Nationalist China', date: '1955-01-01', code: 'CHN' },
    { text: 'Germany', date: undefined, code: 'DEU' },
    { text: 'Germany', date: '2000-01-01', code: 'DEU' },
    { text: 'West Germany', date: '1980-01-01', code: 'DEU' },
    { text: 'Yugoslavia', date: '1970-01-01', code: 'YUG' },
    { text: 'Belgrade', date: '1970-01-01', code: 'YUG' },
    { text: 'Belgrade', date: '2004-01-01', code: 'SCG' },
    { text: 'Belgrade', date: undefined, code: 'SRB' },
    { text: 'Yemen', date: '1950-01-01', code: 'YEM' },
    { text: 'Vietnam', date: undefined, code: 'VNM' },
    { text: 'cote divoire', date: undefined, code: 'CIV' },
    { text: 'St Lucia', date: undefined, code: 'LCA' },
    { text: 'U.S.', date: undefined, code: 'USA' },
    { text: 'PRK', date: undefined, code: 'PRK' },
  ])('"$text" on $date is $code', ({ text, date, code }) => {
    expect(resolveName(text, date)).toEqual({ kind: 'member', code });
  });

  test.each([
    { text: 'Congo', date: undefined, codes: ['COD', 'COG'] },
    { text: 'Congo', date: '1965-01-01', codes: ['COD', 'COG'] },
    { text: 'Korea', date: '2014-12-18', codes: ['KOR', 'PRK'] },
    { text: 'Koreans', date: undefined, codes: ['KOR', 'PRK'] },
    { text: 'Germany', date: '1980-01-01', codes: ['DDR', 'DEU'] },
    { text: 'Yemen', date: '1980-01-01', codes: ['YEM', 'YMD'] },
    { text: 'Dominicans', date: undefined, codes: ['DMA', 'DOM'] },
    { text: 'Taiwan', date: undefined, codes: ['CHN'] },
  ])('"$text" on $date is ambiguous: $codes', ({ text, date, codes }) => {
    const found = resolveName(text, date);
    expect(found.kind === 'ambiguous' && found.options.map(({ code }) => code).sort()).toEqual(codes);
  });

  test.each([
    { text: 'Nroth Korea', date: undefined, nearest: ['PRK'] },
    { text: 'Kazakstan', date: undefined, nearest: ['KAZ'] },
    { text: 'Taiwan', date: '2000-01-01', nearest: ['CHN'] },
    { text: 'Atlantis', date: undefined, nearest: [] },
    { text: '', date: undefined, nearest: [] },
  ])('"$text" on $date is nobody; nearest: $nearest', ({ text, date, nearest }) => {
    expect(resolveName(text, date)).toEqual({ kind: 'unknown', nearest });
  });
});

describe('what data files write', () => {
  test.each([
    { name: 'TÜRKÝYE', date: '2024-11-18', code: 'TUR' },
    { name: 'TÜRKİYE', date: '2023-01-01', code: 'TUR' },
    { name: 'AN PAKISTAN', date: '1952-12-21', code: 'PAK' },
    { name: 'CÔTE D’IVOIRE', date: '2020-12-16', code: 'CIV' },
    { name: "Cote d' Ivoire", date: '1991-01-01', code: 'CIV' },
    { name: 'VIET NAM', date: '2014-12-18', code: 'VNM' },
    { name: 'CONGO', date: '2014-12-18', code: 'COG' },
    { name: 'GE RMANY', date: '2020-01-01', code: 'DEU' },
    { name: 'THEREPUBLIC OF KOREA', date: '2020-01-01', code: 'KOR' },
    { name: 'Bahamas (the)', date: '2020-01-01', code: 'BHS' },
    { name: 'Russian Federation', date: '1947-08-04', code: 'SUN' },
    { name: 'RU', date: '1991-12-06', code: 'SUN' },
    { name: 'RU', date: '1992-09-03', code: 'RUS' },
    { name: 'Yugoslavia', date: '2019-12-27', code: 'SRB' },
    { name: 'Taiwan', date: '1971-10-07', code: 'CHN' },
    { name: 'NA', date: '2000-01-01', code: 'NAM' },
    { name: 'Micronesia (Federated States of)', date: '2000-01-01', code: 'FSM' },
    { name: 'SUBMITTED BY THE PRESIDENT', date: '2020-01-01', code: undefined },
    { name: 'Pyongyang', date: '2020-01-01', code: undefined },
    { name: '', date: undefined, code: undefined },
  ])('"$name" on $date is $code', ({ name, date, code }) => {
    expect(memberFromSource(name, date)).toBe(code);
  });

  test('case and spaces do not change whom a name means', () => {
    const written = namePhrases().filter(({ use }) => use === 'name');
    fc.assert(
      fc.property(fc.constantFrom(...written), day, ({ phrase }, date) => {
        const meant = memberFromSource(phrase, date);
        expect(memberFromSource(` ${phrase.toUpperCase().replaceAll(' ', '\u00a0 ')}`, date)).toBe(meant);
        expect(memberFromSource(`the ${phrase.toLowerCase().normalize('NFD')}`, date)).toBe(meant);
      }),
    );
  });

  test.each([
    { cow: 365, date: '1980-01-01', code: 'SUN' },
    { cow: 365, date: '2000-01-01', code: 'RUS' },
    { cow: 345, date: '2015-01-01', code: 'SRB' },
    { cow: 713, date: '1960-01-01', code: 'CHN' },
    { cow: 731, date: '2014-12-18', code: 'PRK' },
    { cow: 347, date: '2010-01-01', code: undefined },
  ])('Correlates of War number $cow on $date is $code', ({ cow, date, code }) => {
    expect(memberFromCow(cow, date)).toBe(code);
  });

  test('a list of sponsors is read name by name, without the groups they speak for', () => {
    const list =
      'Australia, Bosnia and Herzegovina, Nigeria (on behalf of the States Members of the United Nations that are members of the Group of African States), Trinidad and Tobago and United Kingdom';
    expect(membersListed(list)).toEqual({ members: ['AUS', 'BIH', 'NGA', 'TTO', 'GBR'], unread: [] });
  });

  test('a member named in free text is no sponsor', () => {
    const text = 'SUBMITTED BY THE VICE-CHAIR OF THE COMMITTEE, AHMED MAGDY (EGYPT)';
    expect(membersListed(text)).toEqual({
      members: [],
      unread: ['SUBMITTED BY THE VICE-CHAIR OF THE COMMITTEE', 'AHMED MAGDY (EGYPT)'],
    });
  });
});

describe('names in running text', () => {
  test.each([
    { text: 'North Korea and South Korea', found: ['North Korea:PRK', 'South Korea:KOR'] },
    {
      text: 'the Democratic People’s Republic of Korea',
      found: ['Democratic People’s Republic of Korea:PRK'],
    },
    { text: 'Democratic\nRepublic  of the Congo', found: ['Democratic\nRepublic  of the Congo:COD'] },
    {
      text: 'South Sudan, Guinea-Bissau, Papua New Guinea',
      found: ['South Sudan:SSD', 'Guinea-Bissau:GNB', 'Papua New Guinea:PNG'],
    },
    { text: 'a U.S.-backed text that "gives us", the US', found: ['U.S.:USA', 'US:USA'] },
    { text: "Pyongyang's envoy told North Koreans", found: ['Pyongyang:PRK', 'North Koreans:PRK'] },
    {
      text: 'Nigeria, Niger; Nigerien, Nigerian',
      found: ['Nigeria:NGA', 'Niger:NER', 'Nigerien:NER', 'Nigerian:NGA'],
    },
    { text: 'Dominica or the Dominican Republic', found: ['Dominica:DMA', 'Dominican Republic:DOM'] },
    { text: 'the former Yugoslav Republic of Macedonia', found: ['Yugoslav Republic of Macedonia:MKD'] },
    { text: 'the Soviets and the U.S.S.R.', found: ['Soviets:SUN', 'U.S.S.R.:SUN'] },
    { text: 'Congo said', found: ['Congo:COD/COG/COD'] },
    { text: 'the Russian Federation', found: ['Russian Federation:RUS'] },
    { text: 'Germany and North-Korea', found: ['Germany:DEU/DDR', 'North-Korea:PRK'] },
    { text: 'Moscow vetoed it', found: ['Moscow:RUS/SUN'] },
    { text: 'CHINA, RUSSIA VETO TEXT', found: ['CHINA:CHN', 'RUSSIA:RUS/SUN'] },
    {
      text: 'Côte d’Ivoire, Türkiye and Turkiye',
      found: ['Côte d’Ivoire:CIV', 'Türkiye:TUR', 'Turkiye:TUR'],
    },
    {
      text: 'Iran (Islamic Republic of) and Eswatini',
      found: ['Iran (Islamic Republic of):IRN', 'Eswatini:SWZ'],
    },
  ])('reads "$text"', ({ text, found }) => {
    const read = findNames(text).map(
      (name) => `${name.text}:${name.options.map(({ code }) => code).join('/')}`,
    );
    expect(read).toEqual(found);
  });

  test.each([
    'Latin American states',
    'the Rome Statute of the Court',
    'gives us turkey on chad paper',
    'A/RES/69/188 and GA/SHC/4119',
    'the Paris Principles and the Minsk agreements',
    'the Washington Post',
    'Omani2 USAID UKIP DPRKs',
    'Northern Ireland, New Mexico',
    'US$5 million or 3 U.S. dollars',
    '',
  ])('leaves alone "%s"', (text) => {
    expect(findNames(text)).toEqual([]);
  });

  test('a mention is resolved by the day of the text', () => {
    const [moscow] = findNames('Moscow cast a veto');
    expect(moscow && resolveMention(moscow, '1983-09-12')).toEqual({ kind: 'member', code: 'SUN' });
    expect(moscow && resolveMention(moscow, '2022-02-25')).toEqual({ kind: 'member', code: 'RUS' });
  });

  test('what the day leaves open is settled by who could vote', () => {
    const [korea] = findNames('Korea voted in favour');
    const seats = councilOn('2014-12-22');
    expect(korea && resolveMention(korea, '2014-12-22').kind).toBe('ambiguous');
    expect(korea && resolveMention(korea, '2014-12-22', (code) => seats.includes(code))).toEqual({
      kind: 'member',
      code: 'KOR',
    });
  });

  test('every phrase is found whole in a sentence', () => {
    const missed = namePhrases().filter(({ phrase }) => {
      const text = `On Monday ${phrase} voted.`;
      return !findNames(text).some((name) => name.text === phrase);
    });
    expect(missed.map(({ phrase }) => phrase)).toEqual([]);
  });

  test('spans lie in order, apart, and hold the text they say', () => {
    const word = fc.constantFrom(
      ...namePhrases().map(({ phrase }) => phrase),
      'and',
      'voted',
      ',',
      'US2',
      'é',
      '—',
    );
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom(' ', '-', '\n', ''), (words, separator) => {
        const text = words.join(separator);
        let last = 0;
        for (const name of findNames(text)) {
          expect(name.start).toBeGreaterThanOrEqual(last);
          expect(text.slice(name.start, name.end)).toBe(name.text);
          last = name.end;
        }
      }),
    );
  });
});

test('a member is found by its name in each of the six languages; "Congo" alone means two in Spanish too', () => {
  const others = allMembers.flatMap(({ code }) =>
    Object.entries(namesInLanguages(code))
      .filter(([, name]) => {
        const found = resolveName(name);
        return found.kind !== 'member' || found.code !== code;
      })
      .map(([language, name]) => `${code} ${language} ${name}`),
  );
  expect(others).toEqual(['COG es Congo']);
});

test.each(['Corée du Nord', 'corea del norte', 'КНДР', '朝鲜', 'كوريا الشمالية'])(
  '%s is North Korea',
  (name) => {
    expect(resolveName(name)).toEqual({ kind: 'member', code: codeOf('PRK') });
  },
);
