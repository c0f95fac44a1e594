import { describe, expect, test } from 'vitest';
import { check, readDocument } from '../index.ts';
import { shippedDocket } from '../shipped-docket.fixture.ts';

const { docket } = shippedDocket();

const vote =
  'On 18 December 2014 the General Assembly adopted resolution 69/188 on human rights in North Korea by 116 votes to 20.';

function claimsIn(text: string) {
  const reading = readDocument(new TextEncoder().encode(text), 'text.txt');
  return reading.ok ? check(reading.text, docket()).claims : [];
}

/** "China abstained: contradicted, said by Pyongyang" for each claim behind the first sentence. */
const answers = (text: string): readonly string[] =>
  claimsIn(text).map(
    ({ quote, verdict, attributed }) =>
      `${quote}: ${verdict}${attributed ? `, said by ${attributed.to}` : ''}`,
  );

describe('marks as said by somebody', () => {
  test.each([
    [`${vote} Pyongyang said that China abstained.`, 'China abstained: contradicted, said by Pyongyang'],
    [`${vote} China abstained, a spokesman said.`, 'China abstained: contradicted, said by a spokesman'],
    [
      `${vote} China abstained, said the ambassador.`,
      'China abstained: contradicted, said by the ambassador',
    ],
    [
      `${vote} According to the state's news agency, China abstained.`,
      "China abstained: contradicted, said by the state's news agency",
    ],
    [
      `${vote} China abstained in the vote of that day, according to a newspaper in Seoul.`,
      'China abstained in the vote: contradicted, said by a newspaper in Seoul',
    ],
    [
      `${vote} The envoy insisted that China had abstained.`,
      'China had abstained: contradicted, said by The envoy',
    ],
    [
      `${vote} The envoy told reporters that China voted against.`,
      'China voted against: supported, said by The envoy',
    ],
    [
      `${vote} The minister has repeatedly claimed that China abstained.`,
      'China abstained: contradicted, said by The minister',
    ],
    [
      `${vote} China, a spokesman said, abstained.`,
      'China, a spokesman said, abstained: contradicted, said by a spokesman',
    ],
    [`${vote} Many textbooks say China abstained.`, 'China abstained: contradicted, said by Many textbooks'],
    [
      `${vote} “China abstained,” the ambassador said on Friday.`,
      'China abstained: contradicted, said by the ambassador',
    ],
  ])('%s', (text, answer) => {
    expect(answers(text)).toContain(answer);
  });
});

test('a quotation over several sentences is all of its speaker', () => {
  expect(answers(`${vote} “It was close. China abstained. We were glad,” the ambassador said.`)).toContain(
    'China abstained: contradicted, said by the ambassador',
  );
});

describe('leaves in the name of the text', () => {
  test.each([
    [`${vote} Before you say it is new: China voted against.`, 'China voted against: supported'],
    [`${vote} China said no.`, 'China said no: supported'],
    [`${vote} China voted against. A diplomat said that he was glad.`, 'China voted against: supported'],
    [
      `${vote} The report of the member states notes little. China voted against.`,
      'China voted against: supported',
    ],
    [vote, 'by 116 votes to 20: supported'],
  ])('%s', (text, answer) => {
    expect(answers(text)).toContain(answer);
  });
});

describe('holds against no decision what is', () => {
  test.each([
    [
      'expected',
      'The General Assembly is expected to adopt resolution 69/188 on North Korea by 120 votes to 10.',
    ],
    ['possible', `${vote} Next time it could be adopted by 130 votes to 10.`],
    ['planned', `${vote} Russia plans to vote in favour.`],
    ['wished', `${vote} The ambassador hoped that Russia would abstain.`],
    ['a condition', `${vote} If China had abstained, nobody would have minded.`],
    ['to come', `${vote} Egypt will vote against next year.`],
  ])('%s: %s', (_, text) => {
    const behind = claimsIn(text).filter(
      ({ kind, quote }) => (kind === 'tally' || kind === 'position') && !quote.includes('116 votes'),
    );
    expect(behind.filter(({ decision }) => decision)).toEqual([]);
    expect(behind.every(({ verdict }) => verdict === 'uncheckable')).toBe(true);
  });
});

test('a text that would have done something is no text to come', () => {
  expect(
    answers(
      'The Security Council draft that would have referred Syria to the International Criminal Court was vetoed by Russia and China in May 2014.',
    ),
  ).toContain('vetoed by Russia and China: supported');
});
