import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allMembers, groupNames, nameOn } from '../../members/index.ts';
import { bodies, bodyName } from '../../symbols/index.ts';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';
import { english, speak } from './interface.ts';

const texts: readonly string[] = JSON.parse(
  readFileSync(fileURLToPath(new URL('../../../dist/pages/texts.json', import.meta.url)), 'utf8'),
);

/** A language in which every text of the interface is the English one between marks. */
const marked = {
  language: 'eo',
  direction: 'ltr',
  texts: Object.fromEntries(texts.map((text) => [text, `⟦${text}⟧`])),
} as const;

beforeAll(() => speak(marked));
afterAll(() => speak(english));

const site = shippedSite();
const app = pages(site);

/** What is the record's own, and said as it has it: names and titles that a heading or a label may begin with. */
const recorded = [
  ...Object.values(groupNames),
  ...bodies.map(bodyName),
  ...allMembers.map(({ code }) => nameOn(code)),
  ...site.cases.map(({ title }) => title),
  'Charter, article',
];

test.each([
  '/',
  '/check',
  '/decisions',
  '/decisions/A/RES/69/188',
  '/decisions/A/RES/69/188/what-if',
  '/decisions/S/2014/348',
  '/lineages',
  '/lineages/dprk-human-rights',
  '/members',
  '/members/PRK',
  '/members/PRK/votes',
  '/compare?members=CHN,RUS',
  '/cases',
  '/cases/dprk',
  '/cases/dprk/positions',
  '/cases/compare',
  '/explore',
  '/forecast',
  '/forecast/dprk-human-rights',
  '/record',
  '/record/conflicts',
  '/words',
  '/search?q=korea',
  '/nowhere',
])('%s says its headings, labels and buttons in the language of the site', async (path) => {
  const html = await (await app.request(path)).text();
  const { document } = parseHTML(html);
  const parts = [
    ...document.querySelectorAll(
      'h2, label, button, legend, nav a, summary, table:not(figure table) > caption',
    ),
  ];
  expect(parts.length).toBeGreaterThan(9);
  const unsaid = parts
    .map((part) => (part.textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => /[A-Za-z]{3}/.test(text) && !text.includes('⟦'))
    .filter((text) => !recorded.some((name) => text.startsWith(name)));
  expect(unsaid).toEqual([]);
});
