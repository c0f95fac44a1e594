import { findDates } from '../../mentions/date.ts';
import type { Published } from '../../source-text.ts';
import type { PageTree } from './tree.ts';

/**
 * The day on which a page says in its metadata that it was published: JSON-LD of the article, then `<meta>` in the order
 * of how surely each means publication, then a `<time>` that is marked as such or stands alone. The day is taken as
 * written, in the page's own time zone. Days that are none (2014-02-30) are passed over. Undefined without.
 */
export function publishedOn(page: PageTree): Published | undefined {
  return fromLinkedData(page) ?? fromMeta(page) ?? fromTime(page);
}

function fromLinkedData(page: PageTree): Published | undefined {
  const said = [...page.querySelectorAll('script[type="application/ld+json"]')].flatMap(({ textContent }) =>
    datesIn(textContent ?? ''),
  );
  const best = said.find(({ isArticle }) => isArticle) ?? said[0];
  return best && { date: best.date, from: 'JSON-LD datePublished' };
}

interface Dated {
  readonly date: string;
  readonly isArticle: boolean;
}

function datesIn(json: string): readonly Dated[] {
  try {
    return datesOf(JSON.parse(json), 0);
  } catch {
    const date = dayIn(/"datePublished"\s*:\s*"([^"]{4,60})"/.exec(json)?.[1]);
    return date ? [{ date, isArticle: false }] : [];
  }
}

/** Objects nest a few deep: `@graph`, `mainEntity`. */
const deepest = 5;

function datesOf(value: unknown, depth: number): readonly Dated[] {
  if (depth > deepest || typeof value !== 'object' || value === null) return [];
  const own = 'datePublished' in value ? dayIn(String(value.datePublished)) : undefined;
  const type = '@type' in value ? String(value['@type']) : '';
  const inside = Object.values(value).flatMap((each) => datesOf(each, depth + 1));
  return own ? [{ date: own, isArticle: /article|report|posting/i.test(type) }, ...inside] : inside;
}

const metaNames = [
  'article:published_time',
  'og:published_time',
  'datePublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'citation_publication_date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
].map((name) => name.toLowerCase());

function fromMeta(page: PageTree): Published | undefined {
  const said = new Map<string, { readonly name: string; readonly date: string }>();
  for (const meta of page.querySelectorAll('meta[content]')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop');
    const date = dayIn(meta.getAttribute('content'));
    if (name && date && !said.has(name.toLowerCase())) said.set(name.toLowerCase(), { name, date });
  }
  for (const wanted of metaNames) {
    const found = said.get(wanted);
    if (found) return { date: found.date, from: `meta ${found.name}` };
  }
  return undefined;
}

const timesMeant = [
  'time[pubdate]',
  'time[itemprop="datePublished"]',
  'article time[datetime]',
  'time[datetime]',
];

/** Times in a menu or a list of other news are many and differ: only days that agree are taken from unmarked ones. */
function fromTime(page: PageTree): Published | undefined {
  for (const [at, selector] of timesMeant.entries()) {
    const days = [...page.querySelectorAll(selector)].flatMap(
      (time) => dayIn(time.getAttribute('datetime') ?? time.textContent) ?? [],
    );
    const [first] = days;
    if (first && (at < timesMeant.length - 1 || new Set(days).size === 1))
      return { date: first, from: 'time element' };
  }
  return undefined;
}

/** "2014-11-19T10:00:00Z", "20141119", "2014/11/19", "Wed, 19 Nov 2014 10:00:00 GMT" */
function dayIn(text: string | null | undefined): string | undefined {
  const [, year, month, day] = /^\s*((?:19|20)\d{2})[-/.]?(\d{2})[-/.]?(\d{2})(?!\d)/.exec(text ?? '') ?? [];
  if (year && month && day) return realDay(`${year}-${month}-${day}`);
  const [named] = findDates((text ?? '').slice(0, 100).toLowerCase());
  if (named?.kind !== 'day' || named.year === undefined) return undefined;
  return realDay(
    [named.year, String(named.month).padStart(2, '0'), String(named.day).padStart(2, '0')].join('-'),
  );
}

function realDay(date: string): string | undefined {
  const time = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date) ? date : undefined;
}
