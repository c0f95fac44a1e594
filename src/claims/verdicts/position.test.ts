import { expect, test } from 'vitest';
import { check, readDocument } from '../index.ts';
import { shippedDocket } from '../shipped-docket.fixture.ts';

const { docket } = shippedDocket();

const positionsIn = (text: string): readonly string[] => {
  const reading = readDocument(new TextEncoder().encode(text), 'text.txt');
  return (reading.ok ? check(reading.text, docket()).claims : [])
    .filter(({ kind }) => kind === 'position')
    .map(({ quote, verdict, rule, decision }) => `${quote}: ${verdict}, ${rule}, ${decision?.id ?? 'none'}`);
};

const syria = 'On 22 May 2014 the Security Council voted on draft S/2014/348 on Syria. ';
const darfur = 'On 31 March 2005 the Security Council adopted resolution 1593. ';
const korea =
  'On 18 December 2014 the General Assembly adopted its resolution on human rights in North Korea by 116 votes to 20. ';

test.each([
  [
    `${syria}All members but Russia and China voted for it.`,
    'All members but Russia and China voted for: supported, ballot-as-recorded, S/2014/348',
  ],
  [
    `${syria}Everyone except Russia voted in favour.`,
    'Everyone except Russia voted in favour: contradicted, not-the-only-ones, S/2014/348',
  ],
  [
    `${darfur}None of the permanent members voted against it.`,
    'None of the permanent members voted against: supported, ballot-as-recorded, S/RES/1593 (2005)',
  ],
  [
    `${darfur}All P5 members voted in favour.`,
    'All P5 members voted in favour: contradicted, ballot-differs, S/RES/1593 (2005)',
  ],
  [
    `${korea}Everyone except China voted for it.`,
    'Everyone except China voted for: imprecise, not-the-only-ones, A/RES/69/188',
  ],
  [`${korea}China voted no. So did Cuba.`, 'So did Cuba: supported, ballot-as-recorded, A/RES/69/188'],
  [
    `${korea}Indonesia, which had abstained in 2011, abstained again.`,
    'Indonesia, which had abstained: supported, ballot-as-recorded, A/RES/66/174',
  ],
  [
    `${korea}India moved from abstaining to yes.`,
    'India moved from abstaining to yes: contradicted, ballot-differs, A/RES/69/188',
  ],
])('%s', (text, answer) => {
  expect(positionsIn(text)).toContain(answer);
});
