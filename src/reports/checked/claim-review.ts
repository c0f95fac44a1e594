import type { Claim, Verdict } from '../../claims/index.ts';
import { rules } from '../../claims/index.ts';
import type { CheckedReport } from './report.ts';
import { oneLine, placesOf } from './words.ts';

export interface Reviewer {
  /** Who answers for the review: a name, and where it is known. */
  readonly name: string;
  readonly address?: string | undefined;
}

/**
 * Each claim with a verdict as a schema.org ClaimReview. What the record cannot say is left out: no review was made of it.
 * Ratings go from 1 (contradicted) over 2 (imprecise) to 3 (supported).
 *
 * @param reviewedOn the day of the review, `2026-11-25`
 * @see https://schema.org/ClaimReview
 */
export function claimReviews(
  { checked }: CheckedReport,
  { reviewer, reviewedOn }: { readonly reviewer: Reviewer; readonly reviewedOn: string },
): object {
  const { text, record, claims } = checked;
  return {
    '@context': 'https://schema.org',
    '@graph': claims.flatMap((claim) => {
      const rating = ratings[claim.verdict];
      if (rating === undefined) return [];
      return [
        {
          '@type': 'ClaimReview',
          datePublished: reviewedOn,
          ...(text.address
            ? { url: `${text.address}#:~:text=${encodeURIComponent(oneLine(claim.quote))}` }
            : {}),
          author: {
            '@type': 'Organization',
            name: reviewer.name,
            ...(reviewer.address ? { url: reviewer.address } : {}),
          },
          claimReviewed: oneLine(claim.quote),
          reviewBody: claim.because,
          itemReviewed: {
            '@type': 'Claim',
            ...(claim.attributed ? { author: { '@type': 'Thing', name: oneLine(claim.attributed.to) } } : {}),
            appearance: {
              '@type': 'CreativeWork',
              name: text.name,
              ...(text.address ? { url: text.address } : {}),
              ...(text.published ? { datePublished: text.published.date } : {}),
            },
          },
          reviewRating: {
            '@type': 'Rating',
            worstRating: 1,
            ratingValue: rating,
            bestRating: 3,
            alternateName: claim.verdict,
            ratingExplanation: rules[claim.rule],
          },
          isBasedOn: citations(claim),
          version: record.version,
        },
      ];
    }),
  };
}

const ratings: { readonly [verdict in Verdict]: number | undefined } = {
  contradicted: 1,
  imprecise: 2,
  supported: 3,
  uncheckable: undefined,
};

const citations = (claim: Claim): readonly string[] =>
  placesOf(claim).map(({ name, address }) => address ?? name);
