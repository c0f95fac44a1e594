import { describe, expect, test } from 'vitest';
import { momentsOf } from '../moments.ts';
import { readText } from '../reading.ts';
import { shippedDocket } from '../shipped-docket.fixture.ts';
import type { SourceText } from '../source-text.ts';
import { evidenceOf } from './evidence.ts';
import { findingsOf } from './findings.ts';
import { findDecision } from './search.ts';

const { docket } = shippedDocket();

function evidenceIn(text: string, date?: string) {
  const source: SourceText = { name: 'text', text, format: 'text', sha256: '', date };
  const reading = readText(source);
  return evidenceOf(source, reading, momentsOf(reading), docket());
}

/** The decision of each moment, in order. */
const decisions = (text: string, date?: string): readonly string[] =>
  findingsOf(evidenceIn(text, date), docket()).map(({ decision }) => decision?.id ?? 'none');

const korea =
  'On 18 December 2014 the UN General Assembly adopted its resolution on human rights in North Korea by 116 votes to 20.';

test.each([
  { of: 'a day, a body and counts', text: korea, expected: ['A/RES/69/188'] },
  {
    of: 'ballots after them',
    text: `${korea} China voted against it.`,
    expected: ['A/RES/69/188', 'A/RES/69/188'],
  },
  {
    of: 'the committee a month before',
    text: `${korea} A month earlier the Third Committee had approved it by 111 votes to 19.`,
    expected: ['A/RES/69/188', 'A/C.3/69/L.28/Rev.1'],
  },
  {
    of: 'the same question in another year',
    text: `${korea}\n\nThe 2011 resolution passed with 123 votes.`,
    expected: ['A/RES/69/188', 'A/RES/66/174'],
  },
  {
    of: 'a veto told by its day and subject',
    text: 'On 22 May 2014 China and Russia vetoed a draft resolution of the Security Council on Syria.',
    expected: ['S/2014/348'],
  },
  {
    of: 'counts of no vote at all',
    text: 'The General Assembly adopted a text on fisheries by 97 votes to 61.',
    expected: ['none'],
  },
])('finds by $of', ({ text, expected }) => {
  expect(decisions(text)).toEqual(expected);
});

describe('several years told together', () => {
  const text = `${korea} In 2012 and 2013 the General Assembly adopted the text without a vote.`;

  test('are as many decisions, of which none is the likelier', () => {
    const [, years] = findingsOf(evidenceIn(text), docket());
    expect([years?.decision, ...(years?.tied ?? [])].map((entry) => entry?.id).sort()).toEqual([
      'A/RES/67/181',
      'A/RES/68/183',
    ]);
  });
});

test('a sheet tells what spoke for a decision, and its parts make the score', () => {
  const [finding] = findingsOf(evidenceIn(korea), docket());
  const [best] = finding?.match.ranked ?? [];
  const sheet = best && finding?.sheet(best.entry);
  expect(sheet?.map(({ evidence }) => evidence)).toEqual(
    expect.arrayContaining(['tally', 'date', 'body', 'topic']),
  );
  const sum = sheet?.reduce((total, { bits }) => total + bits, 0) ?? 0;
  expect(Math.abs(sum - (best?.bits ?? 0))).toBeLessThan(1);
});

test('without the counts in dispute the day still says which', () => {
  const [finding] = findingsOf(evidenceIn(korea), docket());
  expect(finding?.without(['yes', 'no']).ranked[0]?.entry.id).toBe('A/RES/69/188');
});

test('the counts and days of a scene are evidence for its other moments, marked as not their own', () => {
  const [, second] = evidenceIn(`${korea} China voted against it.`);
  expect(second?.counts).toMatchObject({ yes: { value: 116, own: false }, no: { value: 20, own: false } });
  expect(second?.dates).toEqual([]);
  expect(second?.sceneDates).toHaveLength(1);
});

test('where nothing in the record comes near, nothing is likely', () => {
  const [evidence] = evidenceIn('In July 1923 a resolution was adopted by 7 votes to 6.');
  expect(evidence && findDecision(evidence, docket()).confidence).toBeLessThan(0.5);
});
