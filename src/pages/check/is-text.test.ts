import { expect, test } from 'vitest';
import { isText } from './is-text.ts';

test.each([
  'The General Assembly voted 111-19 on 18 November 2014 to refer North Korea to the Court.',
  'China and Russia vetoed the draft on Syria',
  'https://example.org/news/un-vote',
  'UN vote\nThe Assembly adopted it.',
])('"%s" is checked', (asked) => expect(isText(asked)).toBe(true));

test.each([
  'A/RES/69/188',
  'north korea icc',
  'S/RES/1593 (2005)',
  'Zaire',
  '',
  'situation of human rights in the DPRK',
])('"%s" is looked for', (asked) => expect(isText(asked)).toBe(false));
