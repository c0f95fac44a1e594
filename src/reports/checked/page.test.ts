import { expect, test } from 'vitest';
import { checkedPage } from './page.tsx';
import type { CheckedReport } from './report.ts';

/** A report of a text in which nothing was found. */
const reportOf = (text: string): CheckedReport => ({
  text,
  checked: {
    text: { name: 'text.md', sha256: '', length: text.length },
    record: { version: 'x', decisions: 115 },
    language: { code: 'en', reading: 'full' },
    claims: [],
  },
});

const paragraphsOf = (text: string) =>
  [...checkedPage([reportOf(text)]).matchAll(/<p class="(text[^"]*)">(.*?)<\/p>/gs)].map(
    ([, kind, words]) => ({ kind, words }),
  );

test.each([
  {
    text: '# UN vote on North Korea\n\nThe Assembly voted.',
    shown: ['text heading: UN vote on North Korea', 'text: The Assembly voted.'],
  },
  { text: '### What is next', shown: ['text heading: What is next'] },
  { text: '#ICC now\n\nIt says so.', shown: ['text: #ICC now', 'text: It says so.'] },
  {
    text: '# 12 is the draft’s number,\nand it was put off.',
    shown: ['text: # 12 is the draft’s number,\nand it was put off.'],
  },
])('$text is shown as $shown', ({ text, shown }) => {
  expect(paragraphsOf(text).map(({ kind, words }) => `${kind}: ${words}`)).toEqual(shown);
});
