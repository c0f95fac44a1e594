import { z } from '@hono/zod-openapi';
import { type DecisionMeant, decisionMeant } from '../../answers/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import type { Wrong } from '../answers/problem.ts';

/** In a path the slashes of a symbol may be written as they are, or as `%2F`; see `symbolInOnePart`. */
export const symbolParameter = z.string().min(1).openapi({
  example: 'A/RES/69/188',
  description: 'A symbol or decision id, with slashes or %2F. Old and sloppy forms ("unscr 1593") are read.',
});

/** The decision that a path names, or the problem to answer with. */
export function askedDecision(
  record: OpenRecord,
  written: string,
): Extract<DecisionMeant, { readonly kind: 'decision' }> | Wrong {
  const meant = decisionMeant(record, written);
  if (meant.kind === 'decision') return meant;
  return {
    status: meant.reason === 'no-symbol' ? 400 : 404,
    title: meant.reason === 'no-symbol' ? 'No symbol' : 'No such decision',
    detail: meant.message,
    found: written,
    nearest: meant.nearest,
  };
}
