import { expect, test } from 'vitest';
import { membersWho, type Reading } from '../record/index.ts';
import { fateIn } from './marcxml-draft.ts';
import { textFile } from './open.ts';
import { undlMarcxml } from './undl-marcxml.ts';

type Field = readonly [tag: string, ...subfields: readonly (readonly [code: string, value: string])[]];

const record = (id: string, fields: readonly Field[]): string =>
  [
    '<ns0:record xmlns:ns0="http://www.loc.gov/MARC21/slim">',
    `  <ns0:controlfield tag="001">${id}</ns0:controlfield>`,
    ...fields.map(
      ([tag, ...subfields]) =>
        `  <ns0:datafield tag="${tag}" ind1=" " ind2=" ">${subfields
          .map(([code, value]) => `<ns0:subfield code="${code}">${value}</ns0:subfield>`)
          .join('')}</ns0:datafield>`,
    ),
    '</ns0:record>',
  ].join('\n');

const collection = (...records: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<collection xmlns="http://www.loc.gov/MARC21/slim">\n${records.join('\n')}\n</collection>\n`;

async function read(text: string): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  const files = new Map([['records', textFile('export.xml', text)]]);
  for await (const reading of undlMarcxml.read(files)) readings.push(reading);
  return readings;
}

const vote = record('4025240', [
  [
    '245',
    ['a', 'Protection of civilians :'],
    ['b', 'resolution /'],
    ['c', 'adopted by the General Assembly'],
  ],
  ['269', ['a', '2023-10-27']],
  ['791', ['a', 'A/RES/ES-10/21'], ['c', '10emsp']],
  ['952', ['a', 'A/ES-10/PV.41']],
  ['967', ['a', '2'], ['c', 'ALB'], ['d', 'A'], ['e', 'ALBANIA']],
  ['967', ['a', '19'], ['c', 'BEN'], ['e', 'BENIN']],
  ['991', ['d', 'PALESTINE QUESTION']],
  ['996', ['b', '121'], ['c', '14'], ['d', '44'], ['e', '14'], ['f', '193']],
]);

test('a voting record: count, ballots, and a member without one is absent', async () => {
  const [reading] = await read(collection(vote));
  expect(reading).toMatchObject({
    kind: 'account',
    rows: 1,
    account: {
      ref: '4025240',
      body: 'GA',
      session: 'ES-10',
      heldOn: '2023-10-27',
      symbol: 'A/RES/ES-10/21',
      meeting: 'A/ES-10/PV.41',
      title: 'Protection of civilians',
      method: 'recorded',
      tally: { yes: 121, no: 14, abstain: 44, absent: 14 },
      flags: [{ kind: 'roll-incomplete', detail: 'The record lists 2 members.' }],
    },
  });
  const roll = reading?.kind === 'account' ? reading.account.roll : undefined;
  expect(roll && membersWho(roll, 'abstain')).toEqual(['ALB']);
  expect(roll && membersWho(roll, 'absent')).toEqual(['BEN']);
});

const draft = record('4026319', [
  ['191', ['a', 'A/C.3/78/L.64'], ['b', 'A/'], ['c', '78']],
  [
    '245',
    ['a', 'Report of the Human Rights Council :'],
    ['b', 'draft resolution /'],
    ['c', 'Zambia [on behalf of the Group of African States]'],
  ],
  ['269', ['a', '2023-11-01']],
  [
    '515',
    [
      'a',
      'Additional sponsors: Bolivia (Plurinational State of), Sudan and Ecuador. - Sudan was removed from the list of sponsors of the draft resolution (A/78/475).',
    ],
  ],
  ['710', ['a', 'Zambia']],
  ['993', ['a', 'A/78/475']],
  ['993', ['a', 'A/RES/78/186']],
]);

const amendment = record('4026778', [
  ['191', ['a', 'A/C.3/78/L.63'], ['c', '78']],
  [
    '245',
    ['a', 'Protection of internally displaced persons :'],
    ['b', 'amendment to revised draft resolution A/C.3/78/L.31/Rev.1 /'],
    ['c', 'Russian Federation'],
  ],
  ['515', ['a', 'The amendment was rejected by the Committee (A/78/481/Add.2).']],
  ['710', ['a', 'Russian Federation']],
  ['993', ['a', 'A/78/481/Add.2']],
]);

test('a draft is a decision of its committee that becomes the resolution of the plenary', async () => {
  const [reading] = await read(collection(draft));
  expect(reading).toMatchObject({
    account: {
      body: 'GA-C3',
      session: '78',
      draft: 'A/C.3/78/L.64',
      becomes: 'A/RES/78/186',
      reports: ['A/78/475'],
      outcome: 'adopted',
      method: 'unknown',
      sponsors: [
        { member: 'ZMB', role: 'main' },
        { member: 'BOL', role: 'co' },
        { member: 'ECU', role: 'co' },
      ],
      note: 'Sudan was removed from the list of sponsors of the draft resolution (A/78/475).',
    },
  });
});

test('an amendment knows what it amends and what became of it', async () => {
  const [reading] = await read(collection(amendment));
  expect(reading).toMatchObject({
    account: {
      kind: 'amendment',
      belongsTo: { relation: 'amends', to: 'A/C.3/78/L.31/Rev.1' },
      outcome: 'rejected',
      becomes: undefined,
      sponsors: [{ member: 'RUS', role: 'main' }],
    },
  });
});

test('notes and drafts that a revised text replaced are read over, and counted', async () => {
  const note = record('4020189', [
    ['191', ['a', 'A/C.3/78/L.1']],
    ['245', ['a', 'Organization of the work :'], ['b', 'note /'], ['c', 'by the Secretariat']],
  ]);
  const replaced = record('4026398', [
    ['191', ['a', 'A/C.3/78/L.53']],
    ['245', ['a', 'Rights of persons with disabilities :'], ['b', 'draft resolution /'], ['c', 'Armenia']],
  ]);
  expect(await read(collection(note, replaced, amendment))).toMatchObject([{ kind: 'account', rows: 3 }]);
});

test.each([
  {
    note: 'The amendment was rejected by the Committee (A/78/481/Add.2).',
    outcome: 'rejected',
    method: 'unknown',
  },
  { note: 'The amendment was adopted by the Committee (A/78/478).', outcome: 'adopted', method: 'unknown' },
  {
    note: 'Adopted by recorded vote (80-29-65).',
    outcome: 'adopted',
    method: 'recorded',
    tally: { yes: 80, no: 29, abstain: 65 },
  },
  { note: 'The draft resolution was adopted without a vote.', outcome: 'adopted', method: 'without-vote' },
  { note: 'The draft was withdrawn by its sponsors.', outcome: 'withdrawn', method: 'unknown' },
  {
    note: 'Additional sponsors: Andorra, New Zealand and Palau (A/78/481/Add.3).',
    outcome: undefined,
    method: 'unknown',
  },
])('"$note" tells: $outcome', ({ note, outcome, method, tally }) => {
  expect(fateIn(note)).toEqual({ outcome, method, tally });
});

test('XML that breaks off stops, with the line', async () => {
  const readings = await read(collection(draft, amendment).slice(0, -120));
  expect(readings.map(({ kind }) => kind)).toEqual(['account', 'stop']);
  expect(readings[1]).toMatchObject({ problem: { file: 'export.xml' } });
});

test('entities of the file itself are not read', async () => {
  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n${collection(
    record('1', [['245', ['a', '&b;']]]),
  )
    .split('\n')
    .slice(1)
    .join('\n')}`;
  expect(await read(bomb)).toMatchObject([{ kind: 'stop' }]);
});
