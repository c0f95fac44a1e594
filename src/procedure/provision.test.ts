import { expect, test } from 'vitest';
import { shippedTable } from '../members/index.ts';
import {
  charterAmendment,
  commissionMajority,
  committeeMajority,
  committeeReconsideration,
  councilProcedural,
  councilSubstantive,
  councilSuspension,
  economicAndSocialCouncilMajority,
  humanRightsCouncilMajority,
  simpleMajority,
  twoThirds,
} from './majority.ts';
import { citation, provision, provisions } from './provision.ts';

const majorities = [
  simpleMajority,
  twoThirds,
  councilSuspension,
  charterAmendment,
  committeeMajority,
  committeeReconsideration,
  humanRightsCouncilMajority,
  commissionMajority,
  economicAndSocialCouncilMajority,
  councilProcedural('1965-12-31'),
  councilSubstantive('2014-05-22'),
];

test.each(majorities.map(({ id, basis }) => ({ id, basis })))(
  '$id rests on provisions that are known',
  ({ basis }) => {
    expect(basis.map((each) => provision(each).id)).toEqual(basis);
  },
);

test.each(['two-thirds.csv', 'important-questions.csv', 'council-procedural.csv', 'internal-decisions.csv'])(
  '%s names only provisions that are known',
  (file) => {
    const known = new Set(provisions().map(({ id }) => id));
    const unknown = shippedTable(`procedure/${file}`)
      .map((row) => row('basis'))
      .filter((id) => !known.has(id));
    expect(unknown).toEqual([]);
  },
);

test('every provision says where its text is, and where it was seen if it was checked', () => {
  expect(provisions().filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
  expect(provisions().filter(({ checked, seen }) => checked !== 'memory' && !seen)).toEqual([]);
});

test.each([
  { id: 'charter-18-2', cited: 'Charter, article 18(2)' },
  { id: 'ga-125', cited: 'General Assembly rule 125' },
  { id: 'ga-86', cited: 'General Assembly rule 86 (from memory, not checked)' },
])('$id is cited as "$cited"', ({ id, cited }) => {
  expect(citation(provision(id))).toBe(cited);
});
