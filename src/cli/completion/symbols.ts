import type { OpenRecord } from '../../record/index.ts';
import type { Candidate } from './candidates.ts';

/** More symbols than this are offered up to the next slash only. */
const most = 60;

/** Symbols of the record that begin so, in any case: whole ones, or where these are many, their beginnings. */
export function symbolCandidates(begun: string, record: OpenRecord | undefined): readonly Candidate[] {
  const wanted = begun.toUpperCase();
  const fitting = (record?.decisions() ?? []).flatMap(({ id, symbol, draft, title }) =>
    [...new Set([symbol, draft, id])].flatMap((word) =>
      word?.toUpperCase().startsWith(wanted) ? [{ word, about: title }] : [],
    ),
  );
  if (fitting.length <= most) return fitting;
  return [...new Set(fitting.map(({ word }) => beginning(word, begun.length)))].map((word) => ({ word }));
}

/** "A/RES/69/188" to the next slash behind the first five signs: "A/RES/". */
function beginning(symbol: string, length: number): string {
  const slash = symbol.indexOf('/', length);
  return slash === -1 ? symbol : symbol.slice(0, slash + 1);
}
