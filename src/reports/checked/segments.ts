import type { Claim, Verdict } from '../../claims/index.ts';

/** A stretch of a text with the claims that it belongs to: none, one, or several where claims overlap. */
export interface Segment {
  readonly text: string;
  readonly claims: readonly Claim[];
}

/** A paragraph of a text: its stretches, and the claims that begin in it. */
export interface MarkedParagraph {
  readonly segments: readonly Segment[];
  readonly claims: readonly Claim[];
}

/** The text cut into paragraphs (at blank lines) and these at the ends of claims. Joined again it is the text. */
export function markedParagraphs(text: string, claims: readonly Claim[]): readonly MarkedParagraph[] {
  return spansOf(text).map(({ start, end }) => {
    const here = claims.filter((claim) => claim.start < end && claim.end > start);
    const cuts = [start, end, ...here.flatMap((claim) => [claim.start, claim.end])]
      .filter((cut) => cut >= start && cut <= end)
      .sort((a, b) => a - b);
    const segments = [...new Set(cuts)].flatMap((from, at, all) => {
      const to = all[at + 1];
      if (to === undefined) return [];
      return [
        {
          text: text.slice(from, to),
          claims: here.filter((claim) => claim.start <= from && claim.end >= to),
        },
      ];
    });
    return { segments, claims: claims.filter((claim) => claim.start >= start && claim.start < end) };
  });
}

function spansOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\n[^\S\n]*\n\s*/g)) {
    spans.push({ start, end: index + gap.length });
    start = index + gap.length;
  }
  return start < text.length ? [...spans, { start, end: text.length }] : spans;
}

/** The gravest of a stretch's verdicts, by which it is marked. */
export function gravest(claims: readonly Claim[]): Verdict | undefined {
  return gravity.find((verdict) => claims.some((claim) => claim.verdict === verdict));
}

const gravity: readonly Verdict[] = ['contradicted', 'imprecise', 'uncheckable', 'supported'];

/** How many claims have each verdict, the gravest first; verdicts that none has are left out. */
export const verdictCounts = (
  claims: readonly Claim[],
): readonly { readonly verdict: Verdict; readonly count: number }[] =>
  gravity.flatMap((verdict) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    return count === 0 ? [] : [{ verdict, count }];
  });
