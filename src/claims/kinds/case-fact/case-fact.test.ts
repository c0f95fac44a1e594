import { describe, expect, test } from 'vitest';
import { check, readDocument } from '../../index.ts';
import { shippedDocket } from '../../shipped-docket.fixture.ts';

const { docket } = shippedDocket();

function claimsIn(text: string, date?: string) {
  const reading = readDocument(new TextEncoder().encode(text), 'text.txt', { date });
  return reading.ok ? check(reading.text, docket()).claims.filter(({ kind }) => kind === 'case-fact') : [];
}

const answers = (text: string, date?: string): readonly string[] =>
  claimsIn(text, date).map(({ quote, verdict, rule }) => `${quote}: ${verdict}, ${rule}`);

const un = 'The UN resolution on North Korea was debated.';

describe('reads', () => {
  test.each([
    [
      `${un} In February 2014 a UN commission of inquiry on North Korea released a report.`,
      'released a report: supported, fact-as-stated',
    ],
    [
      `${un} It began in February 2014, when the United Nations Office of the High Commissioner for Human Rights released a report on North Korea.`,
      'released a report on North Korea: imprecise, fact-by-another',
    ],
    [
      `${un} The UN inquiry on North Korea, a three-member panel led by Michael Kirby, was thorough.`,
      'panel led by Michael Kirby: supported, fact-as-stated',
    ],
    [
      `${un} The UN inquiry on North Korea was a panel led by Marzuki Darusman.`,
      'panel led by Marzuki Darusman: imprecise, fact-by-another',
    ],
    [
      `${un} The five-member commission on North Korea led by Michael Kirby was thorough.`,
      'commission on North Korea led by Michael Kirby was thorough: imprecise, figure-of-fact-differs',
    ],
    [
      `${un} The 372 pages of the report of the commission of inquiry on North Korea shocked many.`,
      'pages of the report of the commission of inquiry on North Korea shocked many: supported, fact-as-stated',
    ],
    [
      `${un} North Korea refused to cooperate with investigators.`,
      'refused to cooperate with investigators: supported, fact-as-stated',
    ],
    [
      `${un} When the report was published, North Korea attacked Kirby with homophobic slurs.`,
      'Kirby with homophobic slurs: imprecise, fact-at-another-time',
    ],
    [
      `${un} In April 2014 North Korea attacked Kirby with homophobic slurs.`,
      'Kirby with homophobic slurs: supported, fact-as-stated',
    ],
    [
      `${un} In September North Korea published its own 53,000-word report.`,
      'published its own 53,000-word report: supported, fact-as-stated',
    ],
    [
      `${un} North Korea acknowledged the existence of labor camps.`,
      'acknowledged the existence of labor camps: imprecise, fact-loosely-told',
    ],
    [
      `${un} The report on North Korea cited murder, torture and enforced disappearances.`,
      'murder, torture and enforced disappearances: supported, fact-as-stated',
    ],
    [
      `${un} The report on North Korea found murder, torture, rape and genocide.`,
      'murder, torture, rape and genocide: uncheckable, set-not-covered',
    ],
  ])('%s', (text, answer) => {
    expect(answers(text)).toContain(answer);
  });

  test.each([
    [
      'In March 2009 the Court issued an arrest warrant for President Bashir of Sudan, which the UN debated.',
      'Court issued an arrest warrant for President Bashir of Sudan: supported, fact-as-stated',
    ],
    [
      'The UN debated Darfur in Sudan. Ali Kushayb was convicted of 27 counts in October 2025.',
      'convicted of 27 counts in October 2025: supported, fact-as-stated',
    ],
    [
      `${un} The UN commission of inquiry on North Korea, established in 2011, reported.`,
      'UN commission of inquiry on North Korea, established in 2011: contradicted, fact-at-another-time',
    ],
  ])('%s', (text, answer) => {
    expect(answers(text)).toContain(answer);
  });

  test.each([
    ['2014-11-20', 'has conducted only 3 nuclear tests in the last 9 years', 'supported, count-as-recorded'],
    ['2014-11-20', 'has conducted four nuclear tests', 'contradicted, count-differs'],
    ['2018-01-10', 'has conducted six nuclear tests', 'supported, count-as-recorded'],
    ['2018-01-10', 'has carried out 3 nuclear tests since 2016', 'supported, count-as-recorded'],
    ['2018-01-10', 'held its sixth nuclear test in September 2017', 'supported, count-as-recorded'],
    ['2018-01-10', 'held its third nuclear test in January 2016', 'contradicted, count-differs'],
  ])('on %s: North Korea %s', (date, words, answer) => {
    const [claim] = answers(`The UN Security Council met. North Korea ${words}.`, date);
    expect(claim?.endsWith(answer), claim).toBe(true);
  });
});

describe('leaves alone', () => {
  test.each([
    ['a report of somebody else', `${un} In March 2015 a think tank released a report on North Korea.`],
    [
      'a report on another state',
      'The UN resolution was debated. In 2014 the OHCHR released a report on Chad.',
    ],
    ['a count without a day', `${un} North Korea has conducted four nuclear tests.`],
    ['missiles', `${un} North Korea has fired 20 missiles and held 5 exercises.`],
    ['another panel', `${un} The panel led by the chef praised the dumplings.`],
    ['what no wording knows', `${un} North Korea has beautiful mountains and a long coast.`],
    [
      'a model conference',
      'At our Model United Nations North Korea refused to cooperate with investigators.',
    ],
  ])('%s', (_, text) => {
    expect(answers(text)).toEqual([]);
  });
});

test.each([
  ['2014-11-25', ['supported']],
  ['2014-06-01', []],
  ['2017-03-01', []],
])('a threat of a nuclear test, in a text of %s', (date, verdicts) => {
  const text = `${un} North Korea threatened a nuclear test after the vote.`;
  expect(claimsIn(text, date).map(({ verdict }) => verdict)).toEqual(verdicts);
});

test('every claim names where the case has it from', () => {
  const [claim] = claimsIn(`${un} North Korea refused to cooperate with investigators.`);
  expect(claim?.grounds).toEqual([
    {
      label:
        'between 21 March 2013 and 7 February 2014: Does not cooperate with the commission of inquiry and gives it no access.',
      source: 'Report of the commission of inquiry (A/HRC/25/63)',
      address: 'https://right-docs.org/doc/a-hrc-25-63',
      mark: 'O',
    },
  ]);
});
