import { openRecord } from '../dist/record/index.js';
import { benchServed } from './served.mjs';

/** One of each kind of page, with the pictures that it shows. */
const kinds = [
  '/',
  '/check',
  '/words',
  '/record',
  '/decisions?body=GA&from=2014-01-01&to=2014-12-31',
  '/search?q=north+korea+icc',
  '/lineages/dprk-human-rights',
  '/members/PRK',
  '/members/PRK/votes',
  '/cases',
  '/cases/dprk',
  '/forecast',
  '/charts/decisions/A/RES/69/188/tally.svg',
];

/** A mix of pages after one of each kind was asked for: half of them are decisions that nobody asked for before. @param {string} path */
export async function benchPages(path) {
  const opened = openRecord(path);
  if (!opened.ok) throw new Error(opened.problem.found);
  const all = opened.record.decisions({ methods: ['recorded'] });
  const every = Math.floor(all.length / 500);
  const decisions = all
    .filter((_, at) => at % every === 0)
    .map(({ id }) => `/decisions/${encodeURI(id.replaceAll(' ', '').replaceAll('#', '~'))}`);
  opened.record.close();
  const mix = decisions.flatMap((decision, at) => [decision, kinds[at % kinds.length] ?? '/']);
  await benchServed({
    record: path,
    title: 'Pages',
    warm: [...kinds, '/decisions/A/RES/69/188'],
    mix,
  });
}
