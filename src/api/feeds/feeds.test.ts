import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { parseMemberCode } from '../../members/index.ts';
import { lineages } from '../../record/index.ts';
import { shippedSources } from '../sources.fixture.ts';
import { mostEntries } from './entry.ts';
import { caseFeed, lineageFeed, memberFeed } from './feeds.ts';
import { writeFeed } from './write-feed.ts';

const { record, cases } = shippedSources();
const lineage = lineages().find(({ id }) => id === 'dprk-human-rights');
const situation = cases.find(({ id }) => id === 'dprk');
const prk = parseMemberCode('PRK');
if (!lineage || !situation || !prk) throw new Error('The question or the case does not ship.');

const feeds = [
  { of: 'a member', feed: memberFeed(prk, record) },
  { of: 'a question', feed: lineageFeed(lineage, record) },
  { of: 'a case', feed: caseFeed(situation, record) },
];
const at = new URL('https://rapporteur.example/api/v1/members/PRK/feed.atom');

test.each(feeds)('the feed of $of has the newest first, each under an id of its own', ({ feed }) => {
  const days = feed.entries.map(({ on }) => on);
  expect(days.length).toBeGreaterThan(5);
  expect(days.length).toBeLessThanOrEqual(mostEntries);
  expect(days).toEqual(days.toSorted().toReversed());
  expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(days.length);
});

test.each(feeds)('the feed of $of is the same in Atom and JSON, and whenever it is asked for', ({ feed }) => {
  const atom = writeFeed(feed, 'atom', at);
  expect(atom).toBe(writeFeed(feed, 'atom', at));
  expect(atom.match(/<entry>/g)).toHaveLength(feed.entries.length);
  expect(atom).toContain(`<updated>${feed.entries[0]?.on}T12:00:00.000Z</updated>`);
  expect(JSON.parse(writeFeed(feed, 'json', at)).items).toHaveLength(feed.entries.length);
});

test.each(feeds)('the feed of $of is XML that a strict reader takes', ({ feed }) => {
  const odd = { ...feed, title: 'A & B <c> "d" \u201ce\u201d' };
  const parser = new SaxesParser({ xmlns: true });
  const roots: string[] = [];
  parser.on('opentag', ({ name, uri }) => roots.push(`${uri} ${name}`));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(writeFeed(odd, 'atom', at)).close();
  expect(roots[0]).toBe('http://www.w3.org/2005/Atom feed');
});

test('what a member did is told with its ballot, and links to the decision', () => {
  const { entries } = memberFeed(prk, record);
  expect(entries).toContainEqual(
    expect.objectContaining({
      id: 'urn:rapporteur:ballot:PRK:A%2FRES%2F69%2F188',
      title: expect.stringMatching(/^North Korea: no on Situation of human rights/),
      path: '/decisions/A/RES/69/188',
      on: '2014-12-18',
    }),
  );
});

test('a feed of nothing is a feed', () => {
  const empty = { id: 'urn:rapporteur:lineage:none', title: 'None', about: 'None.', path: '/', entries: [] };
  expect(writeFeed(empty, 'atom', at)).toContain('<feed');
});
