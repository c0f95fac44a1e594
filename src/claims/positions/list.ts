import type { NameMention } from '../../members/index.ts';
import type { Span } from '../source-text.ts';

/** Names that stand together: "Togo, Britain and Zaire". */
export interface List extends Span {
  readonly members: readonly NameMention[];
}

const glue =
  /^(?:\s|[,&/()*•|-]|'s(?= )|\d{1,2}[.)]|\b(?:and|or|nor|as well as|along with|together with|plus|the|also|of course|then|even|notably|both|its ally|fellow)\b)*$/;

/** The names of a sentence as they stand together, in order. */
export function listsOf(lower: string, names: readonly NameMention[]): readonly List[] {
  const lists: { start: number; end: number; members: NameMention[] }[] = [];
  for (const name of names) {
    if (!canVote(lower, name)) continue;
    const last = lists.at(-1);
    if (
      last &&
      name.start - last.end < 60 &&
      glue.test(lower.slice(last.end, name.start)) &&
      !excepted(lower, last)
    ) {
      last.members.push(name);
      last.end = name.end;
    } else lists.push({ start: name.start, end: name.end, members: [name] });
  }
  return lists;
}

/** "Unlike Germany, France voted yes": the comma ends the exception. */
const excepted = (lower: string, { start, members }: List): boolean =>
  members.length === 1 &&
  /\b(?:unlike|besides|apart from|other than|except(?: for)?|despite)(?: the)? $/.test(
    lower.slice(Math.max(0, start - 22), start),
  );

/** "Russian-drafted" and "Cuban amendment" name no voter; "the Russians", "Pyongyang" and "Russia" do. */
function canVote(lower: string, { start, end, use }: NameMention): boolean {
  if (lower.charAt(end) === '-') return false;
  if (use !== 'demonym') return true;
  return lower.slice(start, end).endsWith('s') || /^ vetoe?s?\b/.test(lower.slice(end, end + 8));
}
