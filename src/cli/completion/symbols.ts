import type { OpenRecord } from '../../record/index.ts';
import type { Candidate } from './candidate.ts';

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
  const words = fitting.map(({ word }) => word);
  let beginnings = [begun];
  // "A/" alone says nothing: go on to the slash at which there is a choice.
  for (
    let length = begun.length;
    beginnings.length === 1 && length < 40;
    length = beginnings[0]?.length ?? 40
  ) {
    beginnings = [...new Set(words.map((word) => beginning(word, length)))];
  }
  return beginnings.map((word) => ({ word }));
}

/** The symbol up to the first slash behind its first signs: "A/RES/" of "A/RES/69/188" behind two. */
function beginning(symbol: string, length: number): string {
  const slash = symbol.indexOf('/', length);
  return slash === -1 ? symbol : symbol.slice(0, slash + 1);
}
