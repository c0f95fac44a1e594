import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { once } from './docket/once.ts';
import { type Claim, check, readDocument, type Verdict } from './index.ts';
import { shippedDocket } from './shipped-docket.fixture.ts';

const path = join(process.cwd(), '..', 'shared', 'articles', '2014-11-un-icc-north-korea.txt');
const there = existsSync(path);
if (!there) console.warn(`Skipped: no ${path}.`);
const { docket } = shippedDocket();

/**
 * The 27 claims of the article as the fact sheet labels them: where each stands, and the verdicts that are right. What is
 * an opinion or a forecast may be left alone. Some claims are answered in parts, each in its words.
 */
const labels: readonly {
  readonly claim: string;
  readonly words: RegExp;
  readonly right: readonly (Verdict | 'left alone')[];
}[] = [
  { claim: '1 passed on 18 November', words: /On November 18th/, right: ['imprecise'] },
  { claim: '2 the Assembly voted 111-19', words: /111-19 in favor/, right: ['imprecise'] },
  {
    claim: '3 that the Court prosecute the leadership',
    words: /recommending that the International/,
    right: ['imprecise'],
  },
  { claim: '4 a campaign to soften it', words: /campaigned over/, right: ['supported'] },
  {
    claim: '5 Cuba would delete the referral',
    words: /amendment to delete the referral/,
    right: ['supported'],
  },
  { claim: '6 defeated 40-77', words: /40-77/, right: ['supported'] },
  { claim: '7 drafted by the EU and Japan', words: /drafted the original resolution/, right: ['supported'] },
  { claim: '8 OHCHR released the report', words: /released a report/, right: ['imprecise'] },
  { claim: '9 the first mention of a referral', words: /the first mention of/, right: ['uncheckable'] },
  { claim: '10 unparalleled', words: /conditions as unparalleled/, right: ['supported'] },
  { claim: '11 the list of crimes', words: /extermination, murder/, right: ['supported'] },
  { claim: '12 did not cooperate', words: /refused to cooperate/, right: ['supported'] },
  { claim: '13 slurs when the report came out', words: /homophobic slurs/, right: ['imprecise'] },
  { claim: '14 homosexuality', words: /not recognize homosexuality/, right: ['supported'] },
  { claim: '15 an own report of 53,000 words', words: /53,000-word report/, right: ['supported'] },
  { claim: '16 freedom of speech and religion', words: /freedom of speech/, right: ['supported'] },
  { claim: '17 open to dialogue', words: /idea of dialogue|expressed interest/, right: ['supported'] },
  { claim: '18 acknowledged labour camps', words: /existence of labor camps/, right: ['imprecise'] },
  {
    claim: '19 a political provocation, a nuclear test',
    words: /threatened to proceed/,
    right: ['supported'],
  },
  { claim: '20 three tests in nine years', words: /3 in the last 9 years/, right: ['supported'] },
  { claim: '21 non-binding', words: /is non-binding/, right: ['supported'] },
  { claim: '22 only the Council', words: /only the Security Council could/, right: ['supported'] },
  { claim: '23 a veto likely', words: /will likely veto/, right: ['uncheckable', 'imprecise', 'left alone'] },
  { claim: '23 China voted against', words: /China voted against/, right: ['supported', 'imprecise'] },
  {
    claim: '24 successes few',
    words: /successes are few/,
    right: ['supported', 'uncheckable', 'left alone'],
  },
  { claim: '25 most resolutions', words: /Most UN resolutions/, right: ['imprecise'] },
  { claim: '26 the bill was drafted by the EU', words: /originally drafted by/, right: ['imprecise'] },
  { claim: '27 a record 60 sponsors', words: /a record 60 other/, right: ['imprecise'] },
];

/** The gravest verdict of the claims on some words. */
const gravest: readonly Verdict[] = ['contradicted', 'imprecise', 'supported', 'uncheckable'];

function got(text: string, claims: readonly Claim[], words: RegExp): Verdict | 'left alone' {
  const found = words.exec(text);
  if (!found) throw new Error(`The article has no ${words}.`);
  const [start, end] = [found.index, found.index + found[0].length];
  const there = claims.filter((claim) => claim.start < end && start < claim.end);
  return gravest.find((verdict) => there.some((claim) => claim.verdict === verdict)) ?? 'left alone';
}

describe.skipIf(!there)('the article of November 2014 on North Korea and the Court', () => {
  const answer = once(() => {
    const reading = readDocument(readFileSync(path), 'article.txt');
    if (!reading.ok) throw new Error(reading.problem.found);
    const { claims } = check(reading.text, docket());
    return (words: RegExp) => got(reading.text.text, claims, words);
  });

  test.each(labels)('$claim: $right, or not answered at all', ({ words, right }) => {
    expect([...right, 'uncheckable', 'left alone']).toContain(answer()(words));
  });

  test('at least 24 of the 27 are answered as the fact sheet has them', () => {
    const missed = labels
      .map((label) => ({ ...label, got: answer()(label.words) }))
      .filter(({ got, right }) => !right.includes(got))
      .map(({ claim, right, got }) => `${claim}: expected ${right.join(' or ')}, got ${got}`);
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(3);
  });
});
