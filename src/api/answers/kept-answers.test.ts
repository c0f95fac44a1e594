import { expect, test } from 'vitest';
import { keptAnswers } from './kept-answers.ts';

const answer = (bytes: number, status = 200) => ({ status, headers: [], body: new ArrayBuffer(bytes) });

test('what was not asked for longest goes first', () => {
  const kept = keptAnswers(100);
  for (const asked of ['a', 'b', 'c', 'd']) kept.keep(asked, answer(25));
  kept.find('a');
  kept.keep('e', answer(25));
  expect(['a', 'b', 'c', 'd', 'e'].filter((asked) => kept.find(asked))).toEqual(['a', 'c', 'd', 'e']);
});

test.each([
  { what: 'too large', kept: answer(26) },
  { what: 'a problem', kept: answer(5, 404) },
])('$what: not kept', ({ kept }) => {
  const answers = keptAnswers(100);
  answers.keep('a', kept);
  expect(answers.find('a')).toBeUndefined();
});

test('the same asked again takes its room once', () => {
  const kept = keptAnswers(100);
  for (let time = 0; time < 10; time++) kept.keep('a', answer(25));
  kept.keep('b', answer(25));
  expect(kept.find('a')).toBeDefined();
});
