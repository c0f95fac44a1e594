import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check, readDocument } from '../../index.ts';
import { checkedTextSchema } from '../../schema.ts';
import { shippedDocket } from '../../shipped-docket.fixture.ts';

const { docket } = shippedDocket();

function answers(text: string): readonly string[] {
  const reading = readDocument(new TextEncoder().encode(text), 'text.txt');
  const claims = reading.ok ? check(reading.text, docket()).claims : [];
  return claims
    .filter(({ kind }) => kind === 'superlative')
    .map(({ quote, verdict, rule }) => `"${quote}": ${verdict}, ${rule}`);
}

const in2014 =
  'On 18 December 2014 the General Assembly adopted resolution 69/188 on human rights in North Korea';

describe('reads', () => {
  test.each([
    [
      'On 19 December 2011 the General Assembly adopted its resolution on North Korea by a record 123 votes in favour, with 16 against.',
      '"a record 123 votes in favour": supported, superlative-holds',
    ],
    [
      'On 19 December 2011 the General Assembly adopted its resolution on North Korea with 123 in favour, 16 against and 51 abstaining, the highest number of yes votes ever.',
      '"the highest number of yes votes ever": supported, superlative-holds',
    ],
    [
      'On 19 December 2011 the General Assembly adopted its resolution on North Korea with 123 in favour, 16 against and 51 abstaining. Support had never been higher.',
      '"Support had never been higher": supported, superlative-holds',
    ],
    [
      `${in2014} by 116 votes to 20, with 53 abstentions.\n\nNever have so many voted in favour of the text.`,
      '"Never have so many voted in favour": contradicted, superlative-fails',
    ],
    [
      `${in2014} by 116 votes to 20, with 53 abstentions.\n\nNever have so few states opposed the text.`,
      '"Never have so few states opposed": contradicted, superlative-fails',
    ],
    [
      'On 19 December 2011 the General Assembly adopted its resolution on North Korea with 123 in favour, 16 against and 51 abstaining. It was the highest number of yes votes of the whole series.',
      '"the highest number of yes votes of the whole series": supported, superlative-holds',
    ],
    [
      `${in2014} by 116 votes to 20, with 53 abstentions, a record number of votes in favour.`,
      '"a record number of votes in favour": contradicted, superlative-fails',
    ],
    [
      `${in2014} by 116 votes to 20, with 53 abstentions, the lowest number of abstentions since 2011.`,
      '"the lowest number of abstentions since 2011": uncheckable, set-not-covered',
    ],
    [
      `${in2014} for the tenth consecutive year.`,
      '"for the tenth consecutive year": supported, count-as-recorded',
    ],
    [
      `${in2014} for the eleventh year in a row.`,
      '"for the eleventh year in a row": imprecise, count-differs',
    ],
    [`${in2014} for the 15th year in a row.`, '"for the 15th year in a row": contradicted, count-differs'],
    [
      "In the General Assembly's vote of 18 December 2014 on resolution 69/188, Algeria abstained for the first time.",
      '"for the first time": contradicted, count-differs',
    ],
    [
      'On 20 December 2012 the General Assembly adopted resolution 67/181 on human rights in North Korea without a vote for the first time.',
      '"for the first time": supported, count-as-recorded',
    ],
    [
      'On 18 December 2013 the General Assembly adopted resolution 68/183 on human rights in North Korea without a vote for the first time.',
      '"for the first time": contradicted, count-differs',
    ],
    [
      `${in2014}. Most UN resolutions on North Korea in past years have related to its nuclear programme.`,
      '"Most UN resolutions on North Korea in past years have related to its nuclear programme": imprecise, count-differs',
    ],
    [
      'The last vote to date was that of the General Assembly on resolution 70/172 on North Korea on 17 December 2015.',
      '"The last vote to date was": supported, superlative-holds',
    ],
    [
      'The last recorded vote was that of the General Assembly on resolution 69/188 on North Korea on 18 December 2014.',
      '"The last recorded vote was": uncheckable, set-not-covered',
    ],
    [
      `${in2014}. No resolution on North Korea has ever been rejected.`,
      '"No resolution on North Korea has ever been rejected": uncheckable, set-not-covered',
    ],
    [
      'On 18 December 2014 the General Assembly adopted resolution 69/190 on human rights in Iran by a record 83 votes in favour to 35.',
      '"a record 83 votes in favour": uncheckable, set-not-covered',
    ],
  ])('%s', (text, answer) => {
    expect(answers(text)).toContain(answer);
  });
});

describe('leaves alone', () => {
  test.each([
    [`For the record, ${in2014} in a recorded vote.`],
    [`${in2014}. Cuba had asked for a record vote. Its human rights record is poor.`],
    [`${in2014}, the first resolution of the day; the second resolution, on Iran, followed.`],
    [`${in2014} in its 69th session. It was the third time this month that the hall was full.`],
    [`${in2014}. It was sponsored by a record 60 other members.`],
    [`${in2014} by such a large majority that most delegates cheered.`],
    [`${in2014} by 116 votes to 20. It was not the highest number of votes in favour ever.`],
    [`${in2014} by 116 votes to 20. Next year it could be the highest number of votes in favour ever.`],
    [`${in2014} by 116 votes to 20, with 53 abstentions, a record.`],
    [
      `In the General Assembly's vote of 18 December 2014 on resolution 69/188, China voted against, not for the first time.`,
    ],
    ['The team set a record with the highest number of votes ever in the fan poll.'],
  ])('%s', (text) => {
    expect(answers(text)).toEqual([]);
  });
});

test('names the decisions compared, none of them later', () => {
  const reading = readDocument(
    new TextEncoder().encode(`${in2014} by 116 votes to 20, a record number of votes in favour.`),
    'text.txt',
  );
  const claims = reading.ok ? check(reading.text, docket()).claims : [];
  const claim = claims.find(({ kind }) => kind === 'superlative');
  expect(claim?.because).toContain('8 recorded votes on this question in the General Assembly, 2005 to 2014');
  expect(claim?.grounds?.[0]?.decisions).toEqual([
    'A/RES/60/173',
    'A/RES/61/174',
    'A/RES/62/167',
    'A/RES/63/190',
    'A/RES/64/175',
    'A/RES/65/225',
    'A/RES/66/174',
    'A/RES/69/188',
  ]);
});

test('whatever stands beside one another, a quote is where it says, and no superlative throws', () => {
  const words = fc.constantFrom(
    `${in2014} `,
    'by 116 votes to 20 ',
    'a record ',
    '123 votes in favour ',
    'the fewest ',
    'abstentions ',
    'ever ',
    'since 2005 ',
    'in 20 years ',
    'for the 10th ',
    'consecutive year ',
    'for the first time ',
    'China abstained ',
    'without a vote ',
    'said that ',
    'according to ',
    'no resolution ',
    'most UN resolutions on North Korea ',
    'concern its nuclear programme ',
    'Kirby ',
    'the report was released ',
    'three nuclear tests ',
    ', ',
    '. ',
    '“',
    '” ',
    '\n\n',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
      const text = parts.join('');
      const checked = check({ name: 'x', text, format: 'text', sha256: '' }, docket());
      for (const { quote, start, end } of checked.claims) expect(text.slice(start, end)).toBe(quote);
      checkedTextSchema.parse(checked);
    }),
    { numRuns: 150, seed: 20141218 },
  );
});
