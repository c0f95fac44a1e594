import { expect, test } from 'vitest';
import { type FoundClaim, scoreText } from '../../scripts/eval/score.mjs';
import type { Label, LabelledText } from '../../scripts/eval/texts.mjs';

const text = 'On 18 December 2014 China voted no: 116-20-53. The court split 5-4.';
const plenary = { body: 'GA', symbol: 'A/RES/69/188', date: '2014-12-18', yes: 116, no: 20, abstain: 53 };
const decision = { ...plenary, tally: { yes: 116, no: 20, abstain: 53 } };

const label = (quote: string, kind: string, more: Partial<Label> = {}): Label => ({
  quote,
  start: text.indexOf(quote),
  kind,
  expected: 'supported',
  record: plenary,
  why: '',
  ...more,
});

const claim = (quote: string, kind: string, verdict: string, more: Partial<FoundClaim> = {}): FoundClaim => ({
  quote,
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
  kind,
  verdict,
  rule: 'a-rule',
  because: '',
  decision,
  ...more,
});

const labelled = (claims: readonly Label[], more: Partial<LabelledText> = {}): LabelledText => ({
  set: 's',
  name: 'n',
  path: 'n.txt',
  bytes: new Uint8Array(),
  date: undefined,
  negative: false,
  claims,
  noMatch: [],
  ...more,
});

const always = () => true;
const scoreOne = (expected: Label, found: readonly FoundClaim[], held = always) =>
  scoreText(labelled([expected]), text, found, held).labels[0];

test('a claim of the kind over the quote answers a label', () => {
  const found = [claim('116-20-53', 'tally', 'supported')];
  expect(scoreOne(label('116-20-53', 'tally'), found)).toMatchObject({
    found: true,
    verdictRight: true,
    decisionRight: true,
    miss: '',
  });
});

test.each([
  { title: 'another kind', found: claim('116-20-53', 'position', 'supported') },
  { title: 'another place', found: claim('5-4', 'tally', 'supported') },
])('a claim of $title does not', ({ found }) => {
  expect(scoreOne(label('116-20-53', 'tally'), [found])).toMatchObject({ found: false, miss: 'not found' });
});

test('a tally that corrects the date answers a label on the date', () => {
  const whole = claim('On 18 December 2014 China voted no: 116-20-53', 'tally', 'imprecise', {
    corrections: [{ field: 'date' }],
  });
  const date = label('On 18 December 2014', 'date', { expected: 'contradicted', accept: ['imprecise'] });
  expect(scoreOne(date, [whole])).toMatchObject({ found: true, verdictRight: true });
});

test('the gravest of several claims is the answer to a list', () => {
  const found = [
    claim('China voted no', 'position', 'supported'),
    claim('China', 'position', 'contradicted'),
  ];
  expect(scoreOne(label('China voted no', 'position'), found)).toMatchObject({
    said: 'contradicted',
    verdictRight: false,
  });
});

test('another decision of the same day is a wrong decision', () => {
  const iran = {
    body: 'GA',
    symbol: 'A/RES/69/190',
    date: '2014-12-18',
    tally: { yes: 83, no: 35, abstain: 68 },
  };
  const found = [claim('116-20-53', 'tally', 'supported', { decision: iran })];
  expect(scoreOne(label('116-20-53', 'tally'), found)).toMatchObject({ decisionRight: false });
});

test('a decision that the record lacks may be called uncheckable', () => {
  const found = [claim('116-20-53', 'tally', 'uncheckable', { decision: undefined })];
  expect(scoreOne(label('116-20-53', 'tally'), found, () => false)).toMatchObject({ verdictRight: true });
  expect(scoreOne(label('116-20-53', 'tally'), found)).toMatchObject({ verdictRight: false });
});

test('contradicted is right where the label says so, and unlabelled where there is none', () => {
  const tally = label('116-20-53', 'tally', { expected: 'contradicted' });
  const found = [claim('116-20-53', 'tally', 'contradicted'), claim('5-4', 'tally', 'contradicted')];
  expect(scoreText(labelled([tally]), text, found, always).contradicted).toMatchObject([
    { labelled: true, right: true },
    { labelled: false, right: false },
  ]);
});

test('a link in words that may not be linked is false, and every link in a negative text', () => {
  const found = [claim('5-4', 'tally', 'contradicted'), claim('116-20-53', 'tally', 'supported')];
  const noMatch = labelled([], { noMatch: ['The court split 5-4'] });
  expect(scoreText(noMatch, text, found, always).falseLinks).toHaveLength(1);
  expect(scoreText(labelled([], { negative: true }), text, found, always).falseLinks).toHaveLength(2);
});
