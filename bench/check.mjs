import { readFileSync } from 'node:fs';
import { check, openDocket, readDocument } from '../dist/claims/index.js';
import { openRecord } from '../dist/record/index.js';
import { median, report } from './measure.mjs';

const example = new URL('../examples/2014-11-vote-on-north-korea.md', import.meta.url);

/** Two votes told in a news item, in a text of ordinary density. */
const twoVotes = `The General Assembly on 7 April 2022 suspended Russia from the Human Rights Council by 93 votes to 24,
with 58 abstentions. China voted against the resolution and India abstained. The ambassador of Ukraine thanked those who
had stood with his country; the Russian delegate called the step illegitimate and said that his country had left anyway.

It was the third time in five weeks that the Assembly met on the war. On 2 March 2022 it had adopted a resolution on the
aggression against Ukraine by 141 votes to 5. Diplomats had worked on the wording through the night, and several of them
spoke of a turning point. In the corridors people talked about grain, gas and the coming winter. The secretariat expects
further meetings in the autumn, when heads of government come to New York for the general debate.

`;

const noVote = `The council of ministers of the region met on Tuesday to talk about roads and schools, and voted to keep the
old bridge. The new line between the two towns will cost 40 million euros and should open in 2027, the mayor said. Many people who live along the river
fear floods. The club won 3-1 on Saturday in front of 12,000 people. Farmers expect a good harvest this year; prices have
risen by 4 per cent since March. The museum opens its doors again in June after two years of works.

`;

/**
 * Articles of 5 kB checked per second on one core with the record loaded, against the limit that sentence splitting
 * alone (Intl.Segmenter) sets, for three kinds of text and their mix; and the curve of time over length.
 */
export async function benchCheck(/** @type {string} */ path) {
  const opened = openRecord(path);
  if (!opened.ok) throw new Error(opened.problem.found);
  const docket = openDocket(opened.record);
  const kinds = {
    'about ten votes (the shipped example)': textOf(articleOf(readFileSync(example, 'utf8'), noVote)),
    'about two votes': textOf(articleOf(twoVotes, noVote)),
    'about no vote': textOf(repeated(noVote, 5_000)),
  };
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  const rows = Object.entries(kinds).map(([kind, article]) => ({
    kind,
    seconds: secondsFor(() => check(article, docket)),
    limit: secondsFor(() => [...segmenter.segment(article.text)]),
  }));
  const all = rows.reduce((sum, { seconds }) => sum + seconds, 0) / rows.length;
  const limit = rows.reduce((sum, row) => sum + row.limit, 0) / rows.length;
  report('Checking articles of 5 kB with the record loaded, one core', {
    ...Object.fromEntries(rows.map(({ kind, seconds }) => [kind, `${(1 / seconds).toFixed(0)} per second`])),
    'articles per second, the three in turn (goal 500)': (1 / all).toFixed(0),
    'sentence splitting alone': `${(1 / limit).toFixed(0)} per second`,
    'ratio of time': (all / limit).toFixed(1),
  });
  const lengths = [5_000, 50_000, 500_000, 2_000_000];
  const curve = lengths.map((length) => {
    const text = textOf(repeated(readFileSync(example, 'utf8'), length));
    return [
      `${(length / 1000).toLocaleString('en')} kB`,
      `${((time(() => check(text, docket)) / (length / 1000)) * 1e6).toFixed(0)} µs per kB`,
    ];
  });
  report('Time over length of text', Object.fromEntries(curve));
  report(
    'Hostile texts',
    Object.fromEntries(
      hostile(readFileSync(example, 'utf8')).map(([name, text]) => [
        name,
        `${time(() => check(textOf(text), docket)).toFixed(1)} s`,
      ]),
    ),
  );
  report(
    'Memory over 100,000 articles',
    memoryOver(100_000, (at) => check(Object.values(kinds)[at % 3], docket)),
  );
  opened.record.close();
}

/** Resident megabytes after each fifth of so many checks. @param {number} articles @param {(at: number) => unknown} run */
function memoryOver(articles, run) {
  /** @type {Record<string, string>} */
  const rows = {};
  for (let at = 1; at <= articles; at++) {
    run(at);
    if (at % (articles / 5) === 0)
      rows[`after ${at.toLocaleString('en')}`] = `${Math.round(process.memoryUsage().rss / 1e6)} MB`;
  }
  return rows;
}

/** Texts made to be slow: each must end in seconds. @param {string} article @returns {readonly (readonly [string, string])[]} */
const hostile = (article) => [
  ['a million digits', `The UN General Assembly voted ${'1234567890'.repeat(100_000)}`],
  [
    'ten thousand members in a sentence',
    `The UN General Assembly voted; ${'France, Togo, '.repeat(5_000)} voted against.`,
  ],
  [
    'ten thousand members, each voting',
    `The UN General Assembly: ${'France voted against and '.repeat(10_000)}`,
  ],
  ['a megabyte of spaces', `UN vote${' '.repeat(1_000_000)}against`],
  ['half a megabyte of hyphens', `UN vote ${'a-'.repeat(250_000)}`],
  ['a hundred thousand rows', `UN vote\nYes | No | Abstaining\n${'1 | 2 | 3\n'.repeat(100_000)}`],
  ['eighty thousand symbols', `UN resolution ${'A/RES/69/188 '.repeat(80_000)}`],
  ['10 MB of articles', repeated(article, 10_000_000)],
];

/** A text of 5 kB that tells a story once, and then goes on about other things. @param {string} story @param {string} rest */
const articleOf = (story, rest) => `${story}\n\n${repeated(rest, Math.max(0, 4_998 - story.length))}`;

/** A text over and over, up to a length in characters. @param {string} text @param {number} length */
const repeated = (text, length) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** @param {() => unknown} run */
const secondsFor = (run) => {
  repeat(60, run);
  return median(Array.from({ length: 9 }, () => time(() => repeat(60, run)) / 60));
};

/** @param {string} text */
function textOf(text) {
  const read = readDocument(new TextEncoder().encode(text), 'bench.txt');
  if (!read.ok) throw new Error(read.problem.found);
  return read.text;
}

/** @param {() => unknown} run */
function time(run) {
  const begin = performance.now();
  run();
  return (performance.now() - begin) / 1000;
}

/** @param {number} times @param {() => unknown} run */
function repeat(times, run) {
  for (let at = 0; at < times; at++) run();
}
