// A corpus for the benches: seeded, so that every run has the same texts.
import { readFileSync, writeFileSync } from 'node:fs';

/** Numbers from 0 to 1, the same for the same seed (mulberry32). @param {number} seed */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const article = readFileSync(
  new URL('../../examples/2014-11-vote-on-north-korea.md', import.meta.url),
  'utf8',
);
const rain = `The council of ministers of the region met on Tuesday to talk about roads and schools, and voted to keep the old
bridge. The new line between the two towns will cost 40 million euros and should open in 2027, the mayor said. `;
const votes = [
  'The General Assembly on 18 December 2014 adopted resolution 69/188 on human rights in North Korea by 116 votes to 20, with 53 abstentions.',
  'The General Assembly on 18 December 2014 adopted resolution 69/188 on human rights in North Korea by 111 votes to 19, with 55 abstentions.',
  'The Security Council on 22 May 2014 did not adopt a draft on Syria; Russia and China vetoed it, 13 members voted for it.',
  'On 7 April 2022 the General Assembly suspended Russia from the Human Rights Council by 93 votes to 24, with 58 abstentions.',
];

/** Seven of ten texts speak of no vote, two of one, one of several: about 3 kB each. @param {string} path @param {number} count */
export function writeTexts(path, count) {
  const next = random(7);
  const lines = Array.from({ length: count }, (_, at) => {
    const kind = next();
    const filler = rain.repeat(5 + Math.floor(next() * 15));
    const vote = votes[Math.floor(next() * votes.length)];
    const text = kind < 0.7 ? filler : kind < 0.9 ? `${vote} ${filler}` : `${article}\n${filler}`;
    const date = `${2014 + Math.floor(next() * 10)}-06-15`;
    return JSON.stringify({ url: `https://paper${at % 9}.example/${at}`, date, text: `${text} Item ${at}.` });
  });
  writeFileSync(path, `${lines.join('\n')}\n`);
}
