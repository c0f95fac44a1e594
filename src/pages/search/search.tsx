import type { Hono } from 'hono';
import { nearestTo } from '../../answers/index.ts';
import { resolveName } from '../../members/index.ts';
import { lineages, type OpenRecord } from '../../record/index.ts';
import { parseSymbol } from '../../symbols/index.ts';
import { decisionPath, memberPath } from '../address/addresses.ts';
import { isText } from '../check/is-text.ts';
import { decisionsFor, listFilterIn } from '../decisions/list-filter.ts';
import type { Site } from '../site.ts';
import { type Found, SearchPage } from './search-page.tsx';

/**
 * `/search?q=…`: a symbol leads to its decision, a member's name and words to what there is, and a sentence to the checker,
 * which takes it when the reader says so.
 */
export function addSearch(app: Hono, site: Site): void {
  const { record } = site;
  app.get('/search', (context) => {
    const asked = (context.req.query('q') ?? '').trim().slice(0, longest);
    const reading = asked === '' ? undefined : parseSymbol(asked);
    const [decision] = reading?.ok ? record.withSymbol(reading.symbol) : [];
    if (decision) return context.redirect(decisionPath(decision.id), 302);
    const code = asked === '' ? undefined : codeOf(asked);
    if (code) return context.redirect(memberPath(code), 302);
    return context.html(<SearchPage site={site} asked={asked} found={foundFor(site, asked)} />);
  });
}

/** Of what is written, so much is looked at: a longer text is for the checker. */
const longest = 2000;

/** "PRK", written as a code, is that member and nothing else. */
function codeOf(asked: string): string | undefined {
  if (!/^[A-Z]{3}$/.test(asked)) return undefined;
  const named = resolveName(asked);
  return named.kind === 'member' ? named.code : undefined;
}

function foundFor({ record, cases }: Site, asked: string): Found {
  if (asked === '') return { kind: 'nothing-asked' };
  if (isText(asked)) return { kind: 'text' };
  const words = asked.toLowerCase().split(/\s+/);
  const fits = (title: string): boolean => words.every((word) => title.toLowerCase().includes(word));
  const named = resolveName(asked);
  const members =
    named.kind === 'member'
      ? [named.code]
      : named.kind === 'ambiguous'
        ? named.options.map(({ code }) => code)
        : [];
  return {
    kind: 'words',
    members: [...new Set(members)],
    cases: cases.filter(({ id, title }) => fits(title) || id === asked.toLowerCase()),
    lineages: lineages().filter(
      ({ id, title }) =>
        (fits(title) || words.every((word) => id.includes(word))) &&
        record.decisions({ lineage: id }).length > 0,
    ),
    decisions: decisionsFor(record, listFilterIn({ q: asked })),
    missing: missingSymbol(record, asked),
  };
}

/** A symbol that the record does not have, with the nearest that it has. */
function missingSymbol(
  record: OpenRecord,
  asked: string,
): Extract<Found, { readonly kind: 'words' }>['missing'] {
  const reading = parseSymbol(asked);
  if (!reading.ok) return undefined;
  const symbols = record.decisions().flatMap(({ symbol, draft }) => [symbol ?? [], draft ?? []].flat());
  const name = nearestTo(reading.symbol, symbols);
  const [nearest] = name ? record.withSymbol(name) : [];
  return {
    symbol: reading.symbol,
    nearest: name && nearest ? { name, path: decisionPath(nearest.id) } : undefined,
  };
}
