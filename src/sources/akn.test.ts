import { expect, test } from 'vitest';
import { membersWho, type Reading } from '../record/index.ts';
import { aknJsonl, dateIn } from './akn-jsonl.ts';
import { aknXml } from './akn-xml.ts';
import type { Format } from './format.ts';
import { textFile } from './open.ts';

async function read(format: Format, text: string): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  const files = new Map([[format.parts[0] ?? '', textFile('resolutions', text)]]);
  for await (const reading of format.read(files)) readings.push(reading);
  return readings;
}

const embargo = {
  symbol: 'A/RES/80/4',
  pv: 'A/80/PV.22',
  resolution_number: '80/4.',
  title: 'Necessity of ending the economic, commercial and financial embargo',
  adoption_date: '29\u00a0October 2025',
  originating_document: 'A/80/L.6',
  agenda_item_name: 'Necessity of ending the embargo',
  sponsors: ['CUBA'],
  additional_sponsors: [] as string[],
  MS_in_favour: ['ALGERIA', 'TÜRKİYE', 'CÔTE D’IVOIRE'],
  MS_against: ['UNITED STATES'],
  MS_abstaining: ['ALBANIA'],
  MS_in_favour_count: '165',
  MS_against_count: '7',
  MS_abstaining_count: '12',
  adoption_type: 'By a recorded vote',
  subjects: [
    ['CUBA', 'UNBIS Thesaurus'],
    ['38', 'A/80/251'],
  ],
};
const lines = (...values: readonly object[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

test('a line is a resolution: how it was adopted, by whom, and what it came from', async () => {
  const [reading] = await read(aknJsonl, lines(embargo));
  expect(reading).toMatchObject({
    kind: 'account',
    rows: 1,
    account: {
      ref: 'A/RES/80/4',
      address: 'https://docs.un.org/en/A/RES/80/4',
      line: 1,
      body: 'GA',
      heldOn: '2025-10-29',
      session: '80',
      symbol: 'A/RES/80/4',
      draft: 'A/80/L.6',
      meeting: 'A/80/PV.22',
      method: 'recorded',
      outcome: 'adopted',
      tally: { yes: 165, no: 7, abstain: 12 },
      subjects: ['CUBA'],
      sponsors: [{ member: 'CUB', role: 'main' }],
      flags: [],
    },
  });
  const roll = reading?.kind === 'account' ? reading.account.roll : undefined;
  expect(roll && [...membersWho(roll, 'yes')].sort()).toEqual(['CIV', 'DZA', 'TUR']);
  expect(roll && membersWho(roll, 'absent')).toEqual([]);
});

test('without a vote: "N.A." is no count, and the report is told from the draft', async () => {
  const line = {
    ...embargo,
    symbol: 'A/RES/74/1',
    adoption_type: 'Without a vote',
    adoption_date: '2019-10-10 00:00:00',
    originating_document: 'A/74/483/Add.1, para. 6',
    MS_in_favour_count: 'N.A.',
    MS_in_favour: [],
    MS_against: [],
    MS_abstaining: [],
    sponsors: ['SUBMITTED BY THE CHAIR OF THE COMMITTEE'],
  };
  expect(await read(aknJsonl, lines(line))).toMatchObject([
    {
      account: {
        heldOn: '2019-10-10',
        method: 'without-vote',
        tally: undefined,
        roll: undefined,
        draft: undefined,
        reports: ['A/74/483/Add.1'],
        sponsors: [],
        note: 'SUBMITTED BY THE CHAIR OF THE COMMITTEE',
      },
    },
  ]);
});

test('counts without lists are a tally without a roll (A/RES/75/254 A-C)', async () => {
  const line = {
    ...embargo,
    symbol: 'A/RES/75/254 A-C',
    MS_in_favour: [],
    MS_against: [],
    MS_abstaining: [],
  };
  expect(await read(aknJsonl, lines(line))).toMatchObject([
    { account: { symbol: 'A/RES/75/254A-C', method: 'recorded', tally: { yes: 165 }, roll: undefined } },
  ]);
});

test('a symbol that comes again keeps a reference of its own', async () => {
  const readings = await read(aknJsonl, lines(embargo, { ...embargo, title: 'Another text' }));
  expect(readings.map((reading) => reading.kind === 'account' && reading.account.ref)).toEqual([
    'A/RES/80/4',
    'A/RES/80/4 (2)',
  ]);
});

test('members listed twice are flagged, all at once where they are many (A/RES/75/290 A)', async () => {
  const twice = (names: readonly string[]) => [...names, ...names];
  const six = ['ALGERIA', 'ANGOLA', 'AUSTRIA', 'BELGIUM', 'CHILE', 'CHINA'];
  const [few, many] = await read(
    aknJsonl,
    lines({ ...embargo, MS_abstaining: twice(['ALBANIA']) }, { ...embargo, MS_in_favour: twice(six) }),
  );
  expect(few).toMatchObject({ account: { flags: [{ kind: 'listed-twice', member: 'ALB' }] } });
  expect(many).toMatchObject({ account: { flags: [{ kind: 'listed-twice' }] } });
});

test('a line that is no resolution is a problem, and reading goes on', async () => {
  const text = `${lines(embargo)}{"symbol": oops}\n{"symbol":"A/RES/80/5"}\n${lines(embargo)}`;
  const readings = await read(aknJsonl, text);
  expect(readings.map(({ kind }) => kind)).toEqual(['account', 'problem', 'problem', 'account']);
  expect(readings[1]).toMatchObject({ problem: { line: 2, found: '{"symbol": oops}…' } });
  expect(readings[2]).toMatchObject({ problem: { line: 3, column: 'title' } });
});

test('a last line that breaks off stops the reading', async () => {
  const readings = await read(aknJsonl, lines(embargo, embargo).slice(0, -30));
  expect(readings.map(({ kind }) => kind)).toEqual(['account', 'stop']);
});

test.each([
  { text: '18 December 2025', date: '2025-12-18' },
  { text: '4\u00a0June 2026', date: '2026-06-04' },
  { text: '2019-12-18 00:00:00', date: '2019-12-18' },
  { text: '31 June 2026', date: undefined },
  { text: 'N.A.', date: undefined },
])('"$text" as a day is $date', ({ text, date }) => expect(dateIn(text)).toBe(date));

const xml = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0" xmlns:akn4un="http://un.org/akn4un">
  <statement name="resolution"><meta><identification source="#DGACM"><FRBRWork>
    <FRBRthis value="/akn/un/statement/deliberation/unga/2023-06-07/77-293/!main/"></FRBRthis>
    <FRBRdate date="2023-06-07" name="adoption"></FRBRdate></FRBRWork><FRBRExpression>
    <FRBRdate date="2023-06-12" name="publication"></FRBRdate><FRBRlanguage language="eng"></FRBRlanguage></FRBRExpression></identification>
  <classification source="DHLAUTH"><keyword value="G" showAs="GEORGIA" dictionary="UNBIS Thesaurus"></keyword>
    <keyword refersTo="agenda" value="31" showAs="Protracted conflicts in the GUAM area." shortForm="GUAM" dictionary="A/77/251"></keyword></classification>
  <workflow source="#un"><step date="2023-06-01" outcome="draftResolution" as="A/77/L.73" by="Albania, Antigua and Barbuda and Georgia" />
    <step date="0001-01-01" outcome="draftResolutionAdditionalSponsors" by="Malawi and Mexico" />
    <step date="2023-06-30" outcome="adopted" as="A/77/PV.76" by="" /></workflow>
  <analysis source="#un"><parliamentary><voting outcome="adoptedRecordedVote">
    <count value="100" refersTo="inFavour"><akn4un:voters><organization refersTo="memberState">ALBANIA</organization></akn4un:voters></count>
    <count value="9" refersTo="against"><akn4un:voters><organization refersTo="memberState">BELARUS</organization></akn4un:voters></count>
    <count value="59" refersTo="abstaining"><akn4un:voters></akn4un:voters></count></voting></parliamentary></analysis></meta>
  <coverPage><docNumber refersTo="#symbol">A/RES/77/293</docNumber><docTitle>Resolution adopted on 7 June 2023</docTitle></coverPage>
  <preface><docNumber>77/293.</docNumber><docTitle refersTo="#resolutionTitle">
    Status of internally displaced persons <span>from</span> Abkhazia</docTitle></preface>
    <preamble><formula><p><span>The General Assembly</span>,</p></formula>
    <container><p>Recalling its resolution 76/267<authorialNote><p>See A/76/L.59.</p></authorialNote> of 2022,</p></container></preamble>
    <body><paragraph><num>1.</num><content><p>Recognizes the right of return;</p></content></paragraph></body></statement></akomaNtoso>`;

test('Akoma Ntoso says the same, and the day of adoption is not that of the workflow', async () => {
  const [reading] = await read(aknXml, xml);
  expect(reading).toMatchObject({
    account: {
      ref: 'A/RES/77/293',
      symbol: 'A/RES/77/293',
      heldOn: '2023-06-07',
      title: 'Status of internally displaced persons from Abkhazia',
      draft: 'A/77/L.73',
      meeting: 'A/77/PV.76',
      method: 'recorded',
      tally: { yes: 100, no: 9, abstain: 59 },
      agenda: ['Protracted conflicts in the GUAM area.'],
      subjects: ['GEORGIA', 'GUAM'],
      text: 'The General Assembly,\nRecalling its resolution 76/267 of 2022,\n1. Recognizes the right of return;',
      sponsors: [
        { member: 'ALB', role: 'main' },
        { member: 'ATG', role: 'main' },
        { member: 'GEO', role: 'main' },
        { member: 'MWI', role: 'co' },
        { member: 'MEX', role: 'co' },
      ],
    },
  });
  const roll = reading?.kind === 'account' ? reading.account.roll : undefined;
  expect(roll && membersWho(roll, 'no')).toEqual(['BLR']);
});

test('a document that breaks off stops', async () => {
  expect(await read(aknXml, xml.slice(0, 900))).toMatchObject([
    { kind: 'stop', problem: { file: 'resolutions' } },
  ]);
});
