import { countPattern, countValue } from './number-words.ts';

/** How far back a comparison reaches: to a year, some years, or as far as there is something to compare. */
export type Reach =
  | { readonly kind: 'since'; readonly year: number }
  | { readonly kind: 'years'; readonly years: number }
  | { readonly kind: 'ever' };

/** A reach with the place of its end in the text that it was read in. */
export interface FoundReach {
  readonly reach: Reach;
  readonly end: number;
}

const since =
  /\bsince (?:the (?:first )?(?:vote|votes|ballot|text|resolution|first|year)(?: of its kind)? (?:of|in) )?((?:19|20)\d\d)\b/;
const years = new RegExp(
  `\\b(?:in|for|over) (?:the last |the past |more than |over |at least |nearly |almost )?(?:(${countPattern}) (years|decades)|(a decade|decades))\\b`,
);
const ever =
  /\b(?:ever|on record|of all time|so far|to date|yet|of the (?:whole |entire )?series|in (?:its|the|their|un|u\.n\.) (?:[\w'-]+ )?history|since (?:the )?(?:first (?:vote|text|resolution)|it was first|the (?:vote|text|resolution) was first|voting began|the votes? began))\b/;

/** The reach that the words just behind a comparison give, the first of them; undefined where they give none. */
export function reachIn(lower: string): FoundReach | undefined {
  const found: FoundReach[] = [];
  const a = since.exec(lower);
  if (a) found.push({ reach: { kind: 'since', year: Number(a[1]) }, end: a.index + a[0].length });
  const b = years.exec(lower);
  if (b) found.push({ reach: { kind: 'years', years: yearsOf(b) }, end: b.index + b[0].length });
  const c = ever.exec(lower);
  if (c) found.push({ reach: { kind: 'ever' }, end: c.index + c[0].length });
  return found.sort((one, other) => one.end - other.end)[0];
}

function yearsOf([, count, unit, decades]: RegExpExecArray): number {
  if (decades !== undefined) return decades === 'a decade' ? 10 : 20;
  return countValue(count ?? '') * (unit === 'decades' ? 10 : 1);
}
