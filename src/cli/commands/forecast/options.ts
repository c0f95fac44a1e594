import type { ProposalKind } from '../../../record/index.ts';
import type { ReadingOptions } from '../../reading.ts';
import type { AnswerOptions } from '../../tables/answer.ts';

/** What `forecast` and its subcommands take; each reads its own part. */
export interface ForecastOptions extends ReadingOptions, AnswerOptions {
  readonly title?: string;
  readonly lineage?: string;
  readonly agenda?: string;
  readonly subject?: string;
  readonly sponsors?: string;
  readonly text?: string;
  readonly kind: ProposalKind;
  readonly symbol?: string;
  readonly date?: string;
  readonly case?: string;
  readonly sessions?: { readonly from: number; readonly to: number };
  readonly shipped?: boolean;
  readonly limit: number;
}
