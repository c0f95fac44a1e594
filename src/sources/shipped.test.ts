import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { allMembers, councilOn, isMemberOn } from '../members/index.ts';
import {
  type Account,
  ballotOf,
  ballots,
  formatTally,
  lineageOf,
  lineages,
  listedOn,
  type Problem,
  tallyOf,
} from '../record/index.ts';
import { readShipped } from './shipped.ts';
import { decisionFileSchema } from './shipped-schema.ts';

const folder = fileURLToPath(new URL('../../data/decisions', import.meta.url));
const accounts: Account[] = [];
const problems: Problem[] = [];

beforeAll(async () => {
  for await (const reading of readShipped(folder)) {
    if (reading.kind === 'account') accounts.push(reading.account);
    if (reading.kind === 'problem') problems.push(reading.problem);
  }
});

/** By adopted symbol, draft, meeting or reference: how people name it. */
const named = (name: string): Account => {
  const found = accounts.find(({ symbol, draft, meeting, ref, kind }) =>
    [symbol, symbol ? undefined : draft, kind === 'procedural' ? meeting : undefined, ref].includes(name),
  );
  if (!found) throw new Error(`No shipped decision ${name}`);
  return found;
};

describe('the shipped decisions', () => {
  test('read without a problem, 115 of them, in the order of their paths', () => {
    expect(problems).toEqual([]);
    expect(accounts).toHaveLength(115);
    const refs = accounts.map(({ ref }) => ref);
    expect(refs).toEqual([...refs].sort());
  });

  test('stand in the folder of their body and year', () => {
    for (const { ref, body, heldOn } of accounts)
      expect(ref.startsWith(`${body}/${heldOn?.slice(0, 4)}/`), ref).toBe(true);
  });

  test('are each another decision', () => {
    const ids = accounts.map(
      ({ symbol, draft, kind, meeting, body, heldOn, lineage }) =>
        symbol ?? draft ?? (kind === 'procedural' ? meeting : `${body}/${heldOn}/${lineage}`),
    );
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  test('each name a source that can be looked up, and say what is from memory', () => {
    for (const { ref, address, mark, flags } of accounts) {
      expect(address, ref).toMatch(/^https?:\/\//);
      if (mark === 'M') expect(flags, ref).toContainEqual(expect.objectContaining({ kind: 'from-memory' }));
    }
  });

  test('belong to lineages that data/lineages.yaml lists, by their title or symbol', () => {
    const ids = lineages().map(({ id }) => id);
    for (const account of accounts) {
      expect(ids, account.ref).toContain(account.lineage);
      expect(lineageOf(account), account.ref).toBe(account.lineage);
    }
  });

  test('of a committee lead to a later decision of the plenary on the same text', () => {
    const committee = accounts.filter(({ body, kind }) => body === 'GA-C3' && kind === 'resolution');
    expect(committee).toHaveLength(21);
    for (const { ref, becomes = '', heldOn = '', title, lineage, method } of committee) {
      const plenary = named(becomes);
      expect(plenary, ref).toMatchObject({ body: 'GA', title, lineage, method });
      expect((plenary.heldOn ?? '') > heldOn, ref).toBe(true);
    }
  });

  test('that amend name a draft that ships', () => {
    const amendments = accounts.filter(({ kind }) => kind === 'amendment');
    expect(amendments.map(({ draft, belongsTo }) => [draft, belongsTo?.to])).toEqual([
      ['A/C.3/69/L.63', 'A/C.3/69/L.28/Rev.1'],
    ]);
    expect(accounts.some(({ draft }) => draft === 'A/C.3/69/L.28/Rev.1')).toBe(true);
  });
});

describe('complete rolls', () => {
  const complete = () =>
    accounts.filter(({ roll, flags }) => roll && !flags.some(({ kind }) => kind === 'roll-incomplete'));

  test('are 52: 16 of the Assembly, 1 of the Human Rights Council and 35 of the Security Council', () => {
    const count = (body: string) => complete().filter((account) => account.body === body).length;
    expect([count('GA'), count('HRC'), count('SC')]).toEqual([16, 1, 35]);
    expect(complete()).toHaveLength(52);
  });

  test('add up to their tally', () => {
    for (const { ref, roll, tally } of complete())
      expect(roll && tallyOf(roll), ref).toEqual({ absent: 0, ...tally });
  });

  test('list every member of the body at the date, and nobody else', () => {
    for (const { ref, body, heldOn = '', roll } of complete()) {
      const listed = roll ? [...ballots(roll)].map(({ member }) => member) : [];
      if (body === 'HRC') expect(listed, ref).toHaveLength(47);
      else {
        const seated =
          body === 'SC'
            ? councilOn(heldOn)
            : allMembers.map(({ code }) => code).filter((code) => isMemberOn(code, heldOn));
        expect([...listed].sort(), ref).toEqual([...seated].sort());
      }
    }
  });

  test('with gaps list no more ballots of a kind than the tally has', () => {
    for (const { ref, roll, tally } of accounts) {
      if (!roll || !tally) continue;
      const counted = tallyOf(roll);
      expect(counted.yes, ref).toBeLessThanOrEqual(tally.yes);
      expect(counted.no, ref).toBeLessThanOrEqual(tally.no);
      expect(counted.abstain, ref).toBeLessThanOrEqual(tally.abstain);
    }
  });
});

describe('the vote of November 2014', () => {
  test('has 19 no and the abstention of Gambia of its 185 ballots, and all 58 sponsors voted yes a month later', () => {
    const committee = named('A/C.3/69/L.28/Rev.1');
    const plenary = named('A/RES/69/188').roll;
    expect(committee.roll && tallyOf(committee.roll)).toEqual({ yes: 0, no: 19, abstain: 1, absent: 0 });
    expect(committee.sponsors).toHaveLength(58);
    for (const { member } of committee.sponsors) expect(plenary && ballotOf(plenary, member)).toBe('yes');
  });

  test('was preceded by an amendment of Cuba, of whose yes votes five are known', () => {
    const amendment = named('A/C.3/69/L.63');
    expect(amendment).toMatchObject({ outcome: 'rejected', sponsors: [{ member: 'CUB', role: 'main' }] });
    expect(amendment.roll && listedOn(amendment.roll)).toBe(5);
  });
});

test.each([
  // The Third Committee on human rights in the DPRK
  ['GA-C3/2005/2005-11-17-dprk-human-rights', '2005-11-17', '84-22-62', 'adopted'],
  ['GA-C3/2006/2006-11-17-dprk-human-rights', '2006-11-17', '91-21-60', 'adopted'],
  ['GA-C3/2007/2007-11-20-dprk-human-rights', '2007-11-20', '97-23-60', 'adopted'],
  ['GA-C3/2008/2008-11-21-dprk-human-rights', '2008-11-21', '95-24-62', 'adopted'],
  ['GA-C3/2009/2009-11-19-dprk-human-rights', '2009-11-19', '96-19-65', 'adopted'],
  ['GA-C3/2010/2010-11-18-dprk-human-rights', '2010-11-18', '100-18-60', 'adopted'],
  ['GA-C3/2011/2011-11-21-dprk-human-rights', '2011-11-21', '112-16-55', 'adopted'],
  ['A/C.3/69/L.63', '2014-11-18', '40-77-50', 'rejected'],
  ['A/C.3/69/L.28/Rev.1', '2014-11-18', '111-19-55', 'adopted'],
  ['A/C.3/70/L.35', '2015-11-19', '112-19-50', 'adopted'],
  // The plenary
  ['A/RES/60/173', '2005-12-16', '88-21-60', 'adopted'],
  ['A/RES/61/174', '2006-12-19', '99-21-56', 'adopted'],
  ['A/RES/62/167', '2007-12-18', '101-22-59', 'adopted'],
  ['A/RES/63/190', '2008-12-18', '94-22-63', 'adopted'],
  ['A/RES/64/175', '2009-12-18', '99-20-63', 'adopted'],
  ['A/RES/65/225', '2010-12-21', '106-20-57', 'adopted'],
  ['A/RES/66/174', '2011-12-19', '123-16-51', 'adopted'],
  ['A/RES/69/188', '2014-12-18', '116-20-53', 'adopted'],
  ['A/RES/70/172', '2015-12-17', '119-19-48', 'adopted'],
  // The Commission and the Council on Human Rights
  ['E/CN.4/RES/2003/10', '2003-04-16', '28-10-14', 'adopted'],
  ['E/CN.4/RES/2004/13', '2004-04-15', '29-8-16', 'adopted'],
  ['E/CN.4/RES/2005/11', '2005-04-14', '30-9-14', 'adopted'],
  ['A/HRC/RES/7/15', '2008-03-27', '22-7-18', 'adopted'],
  ['A/HRC/RES/10/16', '2009-03-26', '26-6-15', 'adopted'],
  ['A/HRC/RES/13/14', '2010-03-25', '28-5-13', 'adopted'],
  ['A/HRC/RES/16/8', '2011-03-24', '30-3-11', 'adopted'],
  ['A/HRC/RES/25/25', '2014-03-28', '30-6-11', 'adopted'],
  ['A/HRC/RES/28/22', '2015-03-27', '27-6-14', 'adopted'],
  ['A/HRC/RES/39/2', '2018-09-27', '35-3-7', 'adopted'],
  // The Security Council
  ['S/PV.7353', '2014-12-22', '11-2-2', 'adopted'],
  ['S/PV.7575', '2015-12-10', '9-4-2', 'adopted'],
  ['S/PV.7830', '2016-12-09', '9-5-1', 'adopted'],
  ['S/PV.8130', '2017-12-11', '10-3-2', 'adopted'],
  ['S/PV.9652', '2024-06-12', '12-2-1', 'adopted'],
  ['S/RES/825 (1993)', '1993-05-11', '13-0-2', 'adopted'],
  ['S/RES/1593 (2005)', '2005-03-31', '11-0-4', 'adopted'],
  ['S/RES/1970 (2011)', '2011-02-26', '15-0-0', 'adopted'],
  ['S/2014/348', '2014-05-22', '13-2-0', 'vetoed'],
  ['S/2022/431', '2022-05-26', '13-2-0', 'vetoed'],
  ['S/2024/255', '2024-03-28', '13-1-1', 'vetoed'],
  // Comparable steps of the Assembly
  ['A/RES/66/253A', '2012-02-16', '137-12-17', 'adopted'],
  ['A/RES/66/253B', '2012-08-03', '133-12-31', 'adopted'],
  ['A/RES/67/19', '2012-11-29', '138-9-41', 'adopted'],
  ['A/RES/68/262', '2014-03-27', '100-11-58', 'adopted'],
  ['A/RES/69/189', '2014-12-18', '127-13-48', 'adopted'],
  ['A/RES/69/190', '2014-12-18', '83-35-68', 'adopted'],
  ['A/RES/71/248', '2016-12-21', '105-15-52', 'adopted'],
  ['A/RES/72/248', '2017-12-24', '122-10-24', 'adopted'],
  ['A/RES/77/247', '2022-12-30', '87-26-53', 'adopted'],
  ['A/RES/ES-10/23', '2024-05-10', '143-9-25', 'adopted'],
  ['A/RES/ES-10/24', '2024-09-18', '124-14-43', 'adopted'],
  ['A/RES/ES-11/1', '2022-03-02', '141-5-35', 'adopted'],
  ['A/RES/ES-11/3', '2022-04-07', '93-24-58', 'adopted'],
  ['A/RES/ES-11/5', '2022-11-14', '94-14-73', 'adopted'],
])('%s of %s was %s, %s', (name, heldOn, tally, outcome) => {
  const account = named(name);
  expect(account).toMatchObject({ heldOn, outcome, method: 'recorded' });
  expect(account.tally && formatTally(account.tally)).toBe(tally);
});

test.each([
  ['S/RES/1695 (2006)', '2006-07-15', 'S/PV.5490'],
  ['S/RES/1718 (2006)', '2006-10-14', 'S/PV.5551'],
  ['S/RES/1874 (2009)', '2009-06-12', 'S/PV.6141'],
  ['S/RES/2087 (2013)', '2013-01-22', 'S/PV.6904'],
  ['S/RES/2094 (2013)', '2013-03-07', 'S/PV.6932'],
  ['S/RES/2270 (2016)', '2016-03-02', 'S/PV.7638'],
  ['S/RES/2321 (2016)', '2016-11-30', 'S/PV.7821'],
  ['S/RES/2356 (2017)', '2017-06-02', 'S/PV.7958'],
  ['S/RES/2371 (2017)', '2017-08-05', 'S/PV.8019'],
  ['S/RES/2375 (2017)', '2017-09-11', 'S/PV.8042'],
  ['S/RES/2397 (2017)', '2017-12-22', 'S/PV.8151'],
  ['S/RES/1928 (2010)', '2010-06-07', 'S/PV.6333'],
  ['S/RES/1985 (2011)', '2011-06-10', 'S/PV.6553'],
  ['S/RES/2050 (2012)', '2012-06-12', 'S/PV.6783'],
  ['S/RES/2141 (2014)', '2014-03-05', 'S/PV.7126'],
  ['S/RES/2207 (2015)', '2015-03-04', 'S/PV.7397'],
  ['S/RES/2276 (2016)', '2016-03-24', 'S/PV.7656'],
  ['S/RES/2345 (2017)', '2017-03-23', 'S/PV.7904'],
  ['S/RES/2407 (2018)', '2018-03-21', 'S/PV.8210'],
  ['S/RES/2464 (2019)', '2019-04-10', 'S/PV.8507'],
  ['S/RES/2515 (2020)', '2020-03-30', undefined],
  ['S/RES/2569 (2021)', '2021-03-26', undefined],
  ['S/RES/2627 (2022)', '2022-03-25', 'S/PV.9004'],
  ['S/RES/2680 (2023)', '2023-03-23', 'S/PV.9292'],
])('%s of %s was adopted by all 15', (name, heldOn, meeting) => {
  const tally = { yes: 15, no: 0, abstain: 0, absent: 0 };
  expect(named(name)).toMatchObject({ heldOn, outcome: 'adopted', lineage: 'dprk-sanctions', tally });
  expect(named(name).meeting).toBe(meeting);
});

test.each([
  ['A/RES/67/181', '2012-12-20'],
  ['A/RES/68/183', '2013-12-18'],
  ['A/RES/71/202', '2016-12-19'],
  ['A/RES/72/188', '2017-12-19'],
  ['A/RES/73/180', '2018-12-17'],
  ['A/RES/74/166', '2019-12-18'],
  ['A/RES/75/190', '2020-12-16'],
  ['A/RES/76/177', '2021-12-16'],
  ['A/RES/77/226', '2022-12-15'],
  ['A/RES/78/218', '2023-12-19'],
  ['A/RES/79/181', '2024-12-17'],
  ['A/RES/80/220', '2025-12-18'],
  ['A/HRC/RES/19/13', '2012-03-22'],
  ['A/HRC/RES/22/13', '2013-03-21'],
  ['A/HRC/RES/31/18', '2016-03-23'],
  ['A/HRC/RES/34/24', '2017-03-24'],
  ['A/HRC/RES/37/28', '2018-03-23'],
  ['A/HRC/RES/40/20', '2019-03-22'],
  ['A/HRC/RES/43/25', '2020-06-22'],
  ['A/HRC/RES/46/17', '2021-03-23'],
  ['A/HRC/RES/49/22', '2022-04-01'],
  ['A/HRC/RES/52/28', '2023-04-04'],
  ['A/HRC/RES/55/21', '2024-04-04'],
  ['A/HRC/RES/58/17', '2025-04-03'],
  ['A/HRC/RES/61/27', '2026-03-30'],
])('%s of %s was adopted without a vote', (name, heldOn) => {
  expect(named(name)).toMatchObject({ heldOn, outcome: 'adopted', method: 'without-vote', tally: undefined });
});

test('what is from memory or in conflict is exactly this, and says so', () => {
  const doubts = accounts.flatMap(({ ref, flags }) =>
    flags
      .filter(({ kind }) => kind === 'from-memory' || kind === 'sources-conflict')
      .map(({ kind, detail }) => `${ref} ${kind}: ${detail.replace('From memory, not checked: ', '')}`),
  );
  expect(doubts).toEqual([
    'GA-C3/2006/2006-11-17-dprk-human-rights from-memory: the day, 17 November 2006.',
    'GA-C3/2009/2009-11-19-dprk-human-rights sources-conflict: A later press report: 97 yes, against 96 in the report of the day.',
    'GA-C3/2010/2010-11-18-dprk-human-rights sources-conflict: Korean press, a year later: 103 yes, against 100 in the UN press release of the day.',
    'GA-C3/2011/2011-11-21-dprk-human-rights from-memory: the day, 21 November 2011.',
    'GA-C3/2014/A-C.3-69-L.28-Rev.1 from-memory: the meeting A/C.3/69/SR.46.',
    'GA-C3/2014/A-C.3-69-L.63 from-memory: the symbol A/C.3/69/L.63.',
    'GA-C3/2014/A-C.3-69-L.63 from-memory: the meeting A/C.3/69/SR.46.',
    'GA-C3/2015/A-C.3-70-L.35 from-memory: the meeting A/C.3/70/SR.45.',
    'GA-C3/2017/2017-11-14-dprk-human-rights from-memory: the day, 14 November 2017, and that it was without a vote.',
    'GA-C3/2023/A-C.3-78-L.39 from-memory: the day, 15 November 2023, and that it was without a vote.',
    'GA/2012/A-RES-67-181 from-memory: the number 67/181.',
    'GA/2012/A-RES-67-181 from-memory: the meeting A/67/PV.60.',
    'GA/2013/A-RES-68-183 from-memory: the meeting A/68/PV.70.',
    'GA/2016/A-RES-71-202 from-memory: the meeting A/71/PV.65.',
    'GA/2017/A-RES-72-188 from-memory: the meeting A/72/PV.73.',
    'GA/2018/A-RES-73-180 from-memory: the number 73/180.',
    'GA/2018/A-RES-73-180 from-memory: the meeting A/73/PV.55.',
    'SC/2017/S-PV.8130 from-memory: the meeting S/PV.8130.',
    'SC/2024/S-2024-255 from-memory: the symbol S/2024/255.',
    'SC/2024/S-2024-255 from-memory: the meeting S/PV.9591.',
    'SC/2024/S-PV.9652 from-memory: the meeting S/PV.9652.',
  ]);
});

test('the schema for editors is the one that files are read by', () => {
  const shipped: unknown = JSON.parse(readFileSync(`${folder}/schema.json`, 'utf8'));
  expect(shipped).toEqual(JSON.parse(JSON.stringify(decisionFileSchema())));
});
