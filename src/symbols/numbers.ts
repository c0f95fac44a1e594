import { assemblySession } from './assembly-sessions.ts';
import type { Body } from './body.ts';
import { councilYear } from './council-years.ts';
import type { SymbolParts } from './parts.ts';
import { bodyWords, readNumbered } from './spoken.ts';

/** A resolution named by its number in running text, and what else the same words may mean. */
export interface Spoken {
  readonly start: number;
  readonly end: number;
  readonly parts: SymbolParts;
  readonly alternatives: readonly SymbolParts[];
}

/** The body that the text named last, and where. */
export interface Named {
  readonly body: Body;
  readonly start: number;
  readonly end: number;
}

/** "69/188" · "54/54 G" · "ES-11/1" · "1973 (2011)" · "377 A (V)" · "1593" */
const number =
  /(?:(?:E?S[-\u2010-\u2015])?\d{1,4}\/\d{1,4}(?: ?[A-Z](?:-[A-Z](?![\w./-])|(?![\w./-])(?! (?!of |on |and |to |by |in |as )[a-z])))?|\d{1,4}(?: ?[A-Z](?:-[A-Z])?)? ?\((?:\d{4}|(?:E?S-)?[IVXL]+)\)|\d{1,4})(?![\w/%(]|[.,-]\d| \()/y;

/** What stands between the numbers of a list: ", ", " and ", " of 16 December 2005, " */
const between =
  /(?: of \d{1,2} [A-Z][a-z]+ \d{4})?(?:,? and |,? or |, ?|; ?| & )(?:(?:resolutions?|in|its) )?/y;

const bodies = bodyWords.map(([, words]) => `(${words})`).join('|');

/** "resolution 25/25 of the Human Rights Council" */
const whose = new RegExp(`,? (?:of|by) the (?:${bodies})\\b`, 'iy');

/** "In resolution 60/251, the General Assembly" */
const subject = new RegExp(`,? the (?:${bodies})\\b`, 'iy');

/**
 * Reads the numbers of resolutions that stand at `from`, up to the first thing that is none.
 *
 * @param at where the opening ("resolutions ") begins, which the first mention includes
 */
export function numbersIn(
  text: string,
  at: number,
  from: number,
  named: Named | undefined,
): { readonly spoken: readonly Spoken[]; readonly end: number } {
  const spans = spansOf(text, from);
  const end = spans.at(-1)?.end ?? from;
  const adjacent = named && isAdjacent(text, named.end, at) ? named : undefined;
  const own = adjacent?.body ?? bodyAt(whose, text, end);
  const near = bodyAt(subject, text, end) ?? (named && at - named.end < reach ? named.body : undefined);
  const begin = adjacent?.end === at ? adjacent.start : /\w/.test(text[at] ?? '') ? at : from;
  const spoken = spans.flatMap((span, place) => {
    const digits = text.slice(span.start, span.end).replace(/[\u2010-\u2015]/g, '-');
    const meant = readMeant(digits, own, near);
    return meant ? [{ ...meant, start: place === 0 ? begin : span.start, end: span.end }] : [];
  });
  return { spoken, end };
}

/** How far before the number a body still says whose it is, in characters. */
const reach = 300;

function spansOf(text: string, from: number): readonly { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let at = from;
  while (true) {
    number.lastIndex = at;
    if (!number.test(text)) return spans;
    spans.push({ start: at, end: number.lastIndex });
    between.lastIndex = number.lastIndex;
    if (!between.test(text)) return spans;
    at = between.lastIndex;
  }
}

/** "Security Council resolution", "Assembly's landmark resolution": up to two words between, in one sentence */
const isAdjacent = (text: string, from: number, to: number): boolean =>
  to - from < 30 && /^(?:['’]s)?[ -]*(?:[a-z]+ ){0,2}$|^$|^R?$/i.test(text.slice(from, to));

function bodyAt(pattern: RegExp, text: string, at: number): Body | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? bodyWords.find((_, place) => match[place + 1] !== undefined)?.[0] : undefined;
}

type Meant = Pick<Spoken, 'parts' | 'alternatives'> | undefined;

/** @param own the body that the words themselves name; @param near the one that the text named last */
function readMeant(digits: string, own: Body | undefined, near: Body | undefined): Meant {
  if (own) return only(by(digits, own));
  if (digits.includes('(')) return only(by(digits, undefined) ?? (near && by(digits, near)));
  if (digits.includes('/')) return bySession(digits, near);
  return byNumber(digits, near);
}

const only = (parts: SymbolParts | undefined): Meant => parts && { parts, alternatives: [] };

function by(digits: string, body: Body | undefined): SymbolParts | undefined {
  const reading = readNumbered(digits, body);
  return reading?.kind === 'parts' ? reading.parts : undefined;
}

/** "69/188" is the Assembly's; "34/24" may be the Human Rights Council's as well; "2003/10" is neither's. */
function bySession(digits: string, near: Body | undefined): Meant {
  if (/^\d{4}\//.test(digits))
    return only(near === 'CHR' || near === 'ECOSOC' ? by(digits, near) : undefined);
  const assembly = by(digits, 'GA');
  const rights = isRightsCouncils(digits) ? by(digits, 'HRC') : undefined;
  if (!assembly || !rights) return only(assembly ?? rights);
  if (near === 'HRC') return { parts: rights, alternatives: [assembly] };
  return { parts: assembly, alternatives: near === 'GA' ? [] : [rights] };
}

/** The Human Rights Council has three sessions a year since 2006 and has not passed 65 resolutions at one. */
function isRightsCouncils(digits: string): boolean {
  const [session = '', at] = digits.split('/');
  return Number.parseInt(at ?? '', 10) <= 65 && Number(session.replace(/^S-/i, '')) <= 62;
}

/** "1593" needs the body named nearby, but where only one of the two has a resolution of that number. */
function byNumber(digits: string, near: Body | undefined): Meant {
  const value = Number(digits);
  if (near === 'SC' || near === 'GA') return only(value >= 100 ? by(digits, near) : undefined);
  return only(
    near === undefined && assemblySession(value) && !councilYear(value) ? by(digits, 'GA') : undefined,
  );
}
