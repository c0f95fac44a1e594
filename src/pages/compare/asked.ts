import { memberMeant } from '../../answers/index.ts';
import type { MemberCode } from '../../members/index.ts';

/** More members than these make more pairs than a page can show. */
export const mostCompared = 6;

/** Whom a reader wants compared. */
export interface CompareAsked {
  /** Each once, in the order written; more than six are cut off, and told of in `tooMany`. */
  readonly codes: readonly MemberCode[];
  readonly tooMany: readonly MemberCode[];
  /** What names no member, with the nearest that there is, or several. */
  readonly unknown: readonly { readonly written: string; readonly options: readonly MemberCode[] }[];
}

/** Reads "CHN,RUS", "china, Russia" and "north-korea"; what is empty is passed over. */
export function compareAsked(written: string): CompareAsked {
  const meant = written
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => ({ written: each, ...meantBy(each) }));
  const codes = [...new Set(meant.flatMap((each) => (each.kind === 'member' ? [each.code] : [])))];
  return {
    codes: codes.slice(0, mostCompared),
    tooMany: codes.slice(mostCompared),
    unknown: meant.flatMap((each) =>
      each.kind === 'member' ? [] : [{ written: each.written, options: each.options }],
    ),
  };
}

function meantBy(written: string) {
  const asIs = memberMeant(written);
  return asIs.kind === 'member' ? asIs : memberMeant(written.replaceAll(/[-_+]/g, ' '));
}

/** Names written otherwise than by their codes lead to the address of the same comparison. */
export const isCanonical = (written: string, { codes, tooMany, unknown }: CompareAsked): boolean =>
  unknown.length > 0 || tooMany.length > 0 || written === codes.join(',');

export const comparePath = (codes: readonly MemberCode[]): string => `/compare?members=${codes.join(',')}`;
