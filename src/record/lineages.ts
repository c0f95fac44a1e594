import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Body, bodies } from '../symbols/index.ts';
import type { DecisionFacts } from './model.ts';

/** One recurring question over the years, and how its decisions are recognised. */
export interface Lineage {
  /** `dprk-human-rights` */
  readonly id: string;
  readonly title: string;
  readonly bodies: readonly Body[];
  /** A title that fits one of these belongs to it. */
  readonly titles: readonly RegExp[];
  /** Decisions that belong to it whatever their title, by adopted symbol or draft. */
  readonly symbols: readonly string[];
  readonly note?: string | undefined;
}

let known: readonly Lineage[] | undefined;

/** The lineages of `data/lineages.yaml`, in its order. Throws where the program was shipped without or with a broken one. */
export function lineages(): readonly Lineage[] {
  known ??= readLineages(readFileSync(new URL('../../data/lineages.yaml', import.meta.url), 'utf8'));
  return known;
}

/**
 * The lineage that a decision belongs to by its symbol or its title; undefined where none fits, which is the case of
 * most decisions.
 */
export function lineageOf(
  decision: Pick<DecisionFacts, 'body' | 'title' | 'symbol' | 'draft'>,
): string | undefined {
  const title = decision.title.replaceAll('’', "'");
  return lineages().find(
    ({ bodies, titles, symbols }) =>
      symbols.some((each) => each === decision.symbol || each === decision.draft) ||
      (bodies.includes(decision.body) && titles.some((pattern) => pattern.test(title))),
  )?.id;
}

/** Reads a list of lineages. Throws, with the number of the entry, where one cannot be read: the list ships with the program. */
export function readLineages(text: string): readonly Lineage[] {
  const entries: unknown = yaml().parse(text);
  if (!Array.isArray(entries)) throw new TypeError('data/lineages.yaml is no list.');
  return entries.map((entry: unknown, at) => {
    const lineage = lineageFrom(entry);
    if (lineage) return lineage;
    throw new TypeError(`data/lineages.yaml, entry ${at + 1}: an id, a title, bodies and titles are needed.`);
  });
}

function lineageFrom(entry: unknown): Lineage | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const field = (name: string): unknown => Reflect.get(entry, name);
  const [id, title, note] = ['id', 'title', 'note'].map(field);
  const where = bodies.filter((body) => strings(field('bodies')).includes(body));
  const titles = strings(field('titles')).map((pattern) => new RegExp(pattern, 'iu'));
  if (typeof id !== 'string' || typeof title !== 'string' || where.length === 0 || titles.length === 0)
    return undefined;
  const symbols = strings(field('symbols'));
  return { id, title, bodies: where, titles, symbols, note: typeof note === 'string' ? note : undefined };
}

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** Loaded when first needed: it takes 25 ms, as long as the rest of a command that only looks something up. */
function yaml(): typeof import('yaml') {
  return createRequire(import.meta.url)('yaml');
}
