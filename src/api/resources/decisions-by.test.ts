import { expect, test } from 'vitest';
import { parseMemberCode } from '../../members/index.ts';
import { ballotOf, type DecisionFilter } from '../../record/index.ts';
import { shippedSources } from '../sources.fixture.ts';
import { ballotsBy } from './ballots-by.ts';
import { decisionsBy } from './decisions-by.ts';

const { record } = shippedSources();
const china = parseMemberCode('CHN');
if (!china) throw new Error('CHN is no member.');

const filters: readonly DecisionFilter[] = [
  {},
  { bodies: ['GA', 'HRC'] },
  { from: '2014-01-01', to: '2014-12-31' },
  { kinds: ['amendment'], methods: ['recorded'] },
  { outcomes: ['vetoed', 'rejected'] },
  { lineage: 'dprk-human-rights', bodies: ['GA-C3'] },
  { member: { code: china, ballot: 'no' }, bodies: ['SC'] },
  { member: { code: china, ballot: 'absent' } },
];

test.each(filters)('%j gives what the record gives, in its order', (filter) => {
  const ids = decisionsBy(filter, record).map(({ id }) => id);
  expect(ids).toEqual(record.decisions(filter).map(({ id }) => id));
});

test('the ballots of a member are those of the rolls', () => {
  const all = record.decisions();
  const read = all.flatMap(({ id }) => ballotOf(record.roll(id), china) ?? []);
  expect(ballotsBy(china, all, record).map(({ ballot }) => ballot)).toEqual(read);
});
