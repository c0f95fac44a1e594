import type { Span } from '../../source-text.ts';

/** "This will be the 10th resolution since 2005", "it could win a record majority" */
const ahead =
  /\b(?:will|would|could|might|may|to) (?:be|have been|become|mark|win|get|see|reach|set)(?: by)?(?: (?:the|an?))? ?$/;
/** "not a record", "hardly for the first time", "whether it was the fewest ever" */
const denied =
  /\b(?:not|never|hardly|neither|nor|no longer|if|whether|unless)\b[^.;,]{0,25}$|n't [^.;,]{0,20}$/;

/** The words before a comparison in its moment, as far back as they can bear upon it. */
const before = (lower: string, moment: Span, { start }: Span): string =>
  lower.slice(Math.max(moment.start, start - 40), start);

/** Whether a comparison is neither denied nor asked. */
export const isSaid = (lower: string, moment: Span, span: Span): boolean =>
  !denied.test(before(lower, moment, span)) && !lower.slice(span.end, moment.end).startsWith('?');

/** Whether it is made of what has not been decided yet. */
export const isToCome = (lower: string, moment: Span, span: Span): boolean =>
  ahead.test(before(lower, moment, span));
