import { expect, test } from 'vitest';
import { agendaItem } from './undl-crawl-record.ts';
import { isBlank, isoDate, plainTitle, printedTally, severalIn, votingFacts } from './undl-facts.ts';

test.each([
  { title: 'Right to food : resolution / adopted by the General Assembly', plain: 'Right to food' },
  { title: 'Right to food : resolution /  adopted by the General Assemly', plain: 'Right to food' },
  {
    title: 'Question of Jerusalem "Al Quds" resolution / adopted by the General Assembly',
    plain: 'Question of Jerusalem "Al Quds"',
  },
  {
    title: 'Transparency in armaments : resolultion / adopted by the General Assembly',
    plain: 'Transparency in armaments',
  },
  { title: 'Peace : resolutions / adopted by the General Assembly.', plain: 'Peace' },
  { title: 'Peace : resolution adopted by the General Assembly', plain: 'Peace' },
  { title: 'Peace / adopted by the General Assembly', plain: 'Peace' },
  { title: 'Peace : decision / adopted by the General Assembly', plain: 'Peace' },
])('"$title" is titled "$plain"', ({ title, plain }) => expect(plainTitle(title)).toBe(plain));

test.each([
  'Question of Antarctica',
  'Implementation of General Assembly resolution 42/25 concerning the Treaty of Tlatelolco',
  'Security Council resolution 1593 (2005) [on referral of the situation in Darfur]',
  'Human rights and counter-terrorism : follow-up to resolution 60/158',
])('"%s" stays as it is', (title) => expect(plainTitle(title)).toBe(title));

test.each([
  { text: '2014-12-18', date: '2014-12-18' },
  { text: '2024-02-29', date: '2024-02-29' },
  { text: '2023-02-29', date: undefined },
  { text: '12/18/2014', date: undefined },
  { text: '2014-13-01', date: undefined },
  { text: '', date: undefined },
])('"$text" as a day is $date', ({ text, date }) => expect(isoDate(text)).toBe(date));

test('counts may be printed with a decimal; a count that is missing makes no tally', () => {
  expect(printedTally('116.0', '20.0', ['53.0', '4.0'])).toEqual({
    yes: 116,
    no: 20,
    abstain: 53,
    absent: 4,
  });
  expect(printedTally('116', '20', ['53', ''])).toEqual({ yes: 116, no: 20, abstain: 53, absent: undefined });
  expect(printedTally('', '', ['', ''])).toBeUndefined();
  expect(isBlank({ yes: 0, no: 0, abstain: 0, absent: 159 })).toBe(true);
});

test('cells may hold several symbols, or none', () => {
  expect(severalIn('A/38/608|A/38/608/Corr.1')).toEqual(['A/38/608', 'A/38/608/Corr.1']);
  expect(severalIn('')).toEqual([]);
});

const record = {
  id: '670271',
  date: '1950-12-12',
  session: '5',
  resolution: 'A/RES/490(V)[PARA.3]',
  draft: '',
  meeting: 'A/PV.325 and Corr.1',
  reports: [],
  title: 'Question of the representation of China : resolution / adopted by the General Assembly',
  agenda: [],
  subjects: [],
  note: '',
  address: '',
};

test.each([
  { resolution: 'A/RES/490(V)[PARA.3]', kind: 'paragraph', whole: 'A/RES/490(V)' },
  { resolution: 'A/RES/17(I)[RULE-73]', kind: 'paragraph', whole: 'A/RES/17(I)' },
  { resolution: 'A/RES/39/236[SectionII]', kind: 'paragraph', whole: 'A/RES/39/236' },
  { resolution: 'A/RES/61/128[B-IX]', kind: 'paragraph', whole: 'A/RES/61/128' },
  { resolution: 'A/RES/181(II)[A]', kind: 'resolution', whole: undefined },
  { resolution: 'A/RES/32/4[B-C]', kind: 'resolution', whole: undefined },
  { resolution: 'A/DEC/80/506', kind: 'decision', whole: undefined },
])('$resolution is a $kind', ({ resolution, kind, whole }) => {
  const facts = votingFacts({ ...record, resolution }, 'recorded');
  expect(facts.kind).toBe(kind);
  expect(facts.belongsTo?.to).toBe(whole);
  expect(facts.flags).toEqual([]);
  expect(facts.meeting).toBe('A/PV.325');
});

test('a symbol that is none is flagged, and the rest is kept', () => {
  const facts = votingFacts({ ...record, resolution: 'A/RES/79/XX' }, 'recorded');
  expect(facts).toMatchObject({ ref: '670271', symbol: undefined, heldOn: '1950-12-12' });
  expect(facts.flags).toEqual([
    { kind: 'unreadable-symbol', detail: '"A/RES/79/XX" is no document symbol.' },
  ]);
});

test.each([
  {
    text: 'A/38/251 23 Situation in Kampuchea. KAMPUCHEA SITUATION',
    title: 'Situation in Kampuchea.',
    subject: 'KAMPUCHEA SITUATION',
  },
  { text: 'S/46 [23] UN--MEMBERS', title: undefined, subject: 'UN--MEMBERS' },
  {
    text: 'A/36/251 42 Chemical and bacteriological (biological) weapons.',
    title: 'Chemical and bacteriological (biological) weapons.',
    subject: undefined,
  },
  {
    text: 'A/73/251 101i Follow-up to the advisory opinion. NUCLEAR WEAPONS USE--ICJ OPINION',
    title: 'Follow-up to the advisory opinion.',
    subject: 'NUCLEAR WEAPONS USE--ICJ OPINION',
  },
])('the agenda "$text" has item and subject', ({ text, title, subject }) => {
  expect(agendaItem(text)).toEqual({ ...(title ? { title } : {}), ...(subject ? { subject } : {}) });
});
