import { shippedTable } from '../members/index.ts';
import { type Question, symbolsOf } from './question.ts';

/** A row of `data/procedure/internal-decisions.csv`: what decisions of that kind change within the United Nations. */
interface InternalDecision {
  readonly body: string;
  readonly field: string;
  readonly pattern: RegExp;
  readonly does: string;
  readonly basis: string;
}

let known: readonly InternalDecision[] | undefined;

/** The first row that a decision fits, by its symbol or its title; undefined for most decisions. */
export function internalDecision(question: Question): Pick<InternalDecision, 'does' | 'basis'> | undefined {
  known ??= shippedTable('procedure/internal-decisions.csv').map((row) => ({
    body: row('body'),
    field: row('field'),
    pattern: new RegExp(row('pattern'), 'iu'),
    does: row('does'),
    basis: row('basis'),
  }));
  return known.find(
    ({ body, field, pattern }) =>
      body === question.body &&
      (field === 'symbol' ? symbolsOf(question) : [question.title]).some((text) => pattern.test(text)),
  );
}
