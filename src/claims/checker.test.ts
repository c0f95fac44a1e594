import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, readDocument } from './index.ts';
import { checkedTextSchema } from './schema.ts';
import { shippedDocket } from './shipped-docket.fixture.ts';

const { docket } = shippedDocket();

function claimsIn(text: string, date?: string) {
  const reading = readDocument(new TextEncoder().encode(text), 'text.txt', { date });
  return reading.ok ? check(reading.text, docket()).claims : [];
}

/** "tally 40-77: supported by abstentions-left-out, A/C.3/69/L.63" for each claim. */
const answers = (text: string, date?: string): readonly string[] =>
  claimsIn(text, date).map(
    ({ kind, quote, verdict, rule, decision }) =>
      `${kind} "${quote}": ${verdict}, ${rule}, ${decision?.id ?? 'none'}`,
  );

describe('the committee stage of the North Korea resolution of 2014', () => {
  test('taken for the plenary is imprecise, and both are named', () => {
    const [claim] = claimsIn(
      'The United Nations General Assembly voted 111-19 in favor of the resolution on human rights in North Korea, and 55 countries abstained.',
    ).filter(({ kind }) => kind === 'tally');
    expect(claim).toMatchObject({
      verdict: 'imprecise',
      rule: 'wrong-stage',
      decision: { id: 'A/C.3/69/L.28/Rev.1', date: '2014-11-18' },
      corrections: [{ field: 'body', said: 'General Assembly', record: 'Third Committee' }],
    });
    expect(claim?.because).toContain('116 in favour, 20 against and 53 abstaining (A/RES/69/188)');
  });

  test('is right where the committee is named', () => {
    expect(
      answers(
        'The UN General Assembly’s Third Committee approved the text on North Korea in November 2014, 111-19, with 55 abstentions.',
      ),
    ).toContain('tally "111-19, with 55 abstentions": supported, tally-as-recorded, A/C.3/69/L.28/Rev.1');
  });
});

test.each([
  {
    text: 'At the UN, Cuba suggested an amendment to the draft on North Korea in November 2014. This proposal was defeated 40-77.',
    answer: 'tally "40-77": supported, abstentions-left-out, A/C.3/69/L.63',
  },
  {
    text: 'On 18 December 2014 the General Assembly adopted its resolution on human rights in the DPRK by 116 votes to 19, with 54 abstentions.',
    answer: 'tally "by 116 votes to 19, with 54 abstentions": contradicted, close-but-wrong, A/RES/69/188',
  },
  {
    text: 'On 29 November 2012 the General Assembly made Palestine a non-member observer State by 138 votes to 9 with 14 abstentions.',
    answer: 'tally "by 138 votes to 9 with 14 abstentions": contradicted, tally-differs, A/RES/67/19',
  },
  {
    text: 'On 29 November 2012 the General Assembly voted on the status of Palestine: 138 to 41, with 9 abstentions.',
    answer: 'tally "138 to 41, with 9 abstentions": contradicted, swapped-figures, A/RES/67/19',
  },
  {
    text: 'A draft UN resolution to refer Syria to the International Criminal Court was vetoed by Russia and China in May 2014.',
    answer: 'position "vetoed by Russia and China": supported, ballot-as-recorded, S/2014/348',
  },
  {
    text: 'In May 2014 the Security Council draft that would have sent Syria to the ICC was defeated.',
    answer: 'outcome "was defeated": imprecise, vetoed-not-defeated, S/2014/348',
  },
  {
    text: 'The Security Council adopted resolution 1593 on Darfur on 31 March 2005. China did not veto it.',
    answer: 'position "China did not veto": supported, ballot-as-recorded, S/RES/1593 (2005)',
  },
  {
    text: 'The Security Council adopted resolution 1593 on Darfur by 11 votes to none on 31 March 2005. China voted against it.',
    answer: 'position "China voted against": contradicted, ballot-differs, S/RES/1593 (2005)',
  },
  {
    text: 'On 2 March 2022 the General Assembly demanded that Russia withdraw from Ukraine: 141 for, 5 against and 35 abstaining. Only Russia and Belarus voted against.',
    answer:
      'position "Only Russia and Belarus voted against": contradicted, not-the-only-ones, A/RES/ES-11/1',
  },
  {
    text: 'The General Assembly adopted resolution 69/188 on 17 December 2014.',
    answer: 'date "on 17 December 2014": imprecise, wrong-day, A/RES/69/188',
  },
])('$answer', ({ text, answer }) => {
  expect(answers(text)).toContain(answer);
});

describe('links nothing that is no UN vote', () => {
  test.each([
    [
      'a parliament',
      'The Divorce Bill passes: 52 MPs in favour, 11 against, and five abstaining. One MP was absent.',
    ],
    [
      'a budget',
      'UNITED NATIONS - The budget cut 116 posts, froze 20 and left 53 vacant. Of 193 members, 141 had paid.',
    ],
    [
      'a court',
      'The International Court of Justice, the top UN court, ruled by 13 votes to two against Russia.',
    ],
    [
      'a model conference',
      'At our Model United Nations the General Assembly voted 116-20-53 on North Korea. China voted against.',
    ],
    [
      'an election',
      'Kenya was elected to the UN Security Council with 129 votes to 62. China voted against.',
    ],
    ['a game', 'The UN team won 11-0 after half-time, and 4 players abstained from the party.'],
    [
      'another parliament about the UN',
      'The European Parliament voted 116-20 with 53 abstentions to ask the UN for action on North Korea.',
    ],
  ])('%s', (_, text) => {
    expect(claimsIn(text).filter(({ decision }) => decision)).toEqual([]);
  });
});

test('is uncheckable, with candidates, where nothing says which decision is meant', () => {
  const [claim] = claimsIn('The UN General Assembly adopted a resolution by 60 votes to 50.');
  expect(claim).toMatchObject({ verdict: 'uncheckable', confidence: 0 });
});

test('tells what spoke for the decision when asked', () => {
  const reading = readDocument(
    new TextEncoder().encode('The Security Council adopted resolution 1593 by 11-0 with 4 abstentions.'),
    'a.txt',
  );
  if (!reading.ok) throw new Error(reading.problem.found);
  const [claim] = check(reading.text, docket(), { explain: true }).claims;
  expect(claim?.sheet?.map(({ evidence }) => evidence)).toContain('symbol');
  expect(check(reading.text, docket()).claims[0]?.sheet).toBeUndefined();
});

test('every quote is where it says, the answer fits its schema, and nothing throws, whatever the text', () => {
  const words = fc.constantFrom(
    'The UN General Assembly ',
    'voted ',
    '111-19 ',
    'Russia ',
    'and China ',
    'vetoed ',
    'resolution 1593 ',
    '. ',
    '\n\n',
    'on 18 December 2014 ',
    'abstained',
    ', ',
    'A/RES/69/188 ',
    'North Korea ',
    'İ',
    '🇹🇷 ',
    '"',
    'did not ',
    '55 countries ',
    'adopted ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(words, { maxLength: 60 }).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      (text) => {
        const source = { name: 'x', text, format: 'text' as const, sha256: '' };
        const checked = check(source, docket());
        for (const { quote, start, end } of checked.claims) expect(text.slice(start, end)).toBe(quote);
        checkedTextSchema.parse(checked);
        expect(check(source, docket())).toEqual(checked);
      },
    ),
    { numRuns: 200 },
  );
});
