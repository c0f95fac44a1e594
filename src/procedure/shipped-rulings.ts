import { shippedTable } from '../members/index.ts';
import { majorityIds } from './majority.ts';
import type { Certainty, Ruled } from './ruling.ts';

/** A row of `data/procedure/two-thirds.csv` or `important-questions.csv`: what majority, why, and how sure. */
export interface ShippedRuling extends Ruled {
  readonly source: string;
  readonly mark: string;
}

/** What the Assembly or its President decided about one text, by symbol. */
export const rulingsBySymbol = once(
  () =>
    new Map(
      shippedTable('procedure/two-thirds.csv').map((row) => [row('symbol'), shippedRuling(row)] as const),
    ),
);

export interface QuestionPattern {
  readonly field: 'title' | 'symbol';
  readonly pattern: RegExp;
  readonly from: string;
  readonly to: string;
  readonly ruling: ShippedRuling;
}

/** The Charter's list of important questions, and what the Assembly added to it, as titles and symbols show them. */
export const questionPatterns = once((): readonly QuestionPattern[] =>
  shippedTable('procedure/important-questions.csv').map((row) => ({
    field: row('field') === 'symbol' ? 'symbol' : 'title',
    pattern: new RegExp(row('pattern'), 'iu'),
    from: row('from') || '0000',
    to: row('to') || '9999',
    ruling: shippedRuling(row),
  })),
);

/** Council decisions that are known to be procedural, by symbol. */
export const proceduralBySymbol = once(
  () =>
    new Map(
      shippedTable('procedure/council-procedural.csv').map(
        (row) => [row('symbol'), procedural(row)] as const,
      ),
    ),
);

/** Why a decision was procedural; `presumed` where that stands in the table from memory. */
export interface ProceduralDecision {
  readonly why: string;
  readonly basis: string;
  readonly certainty: 'certain' | 'presumed';
}

const procedural = (row: (column: string) => string): ProceduralDecision => ({
  why: row('why'),
  basis: row('basis'),
  certainty: row('mark') === fromMemory ? 'presumed' : 'certain',
});

/** What nobody has checked is not certain, whatever else the row says. */
const fromMemory = 'M';

function shippedRuling(row: (column: string) => string): ShippedRuling {
  const majority = majorityIds.find((each) => each === row('majority'));
  const certainty = (['certain', 'presumed', 'unknown'] satisfies Certainty[]).find(
    (each) => each === row('certainty'),
  );
  if (!majority || !certainty)
    throw new Error(`data/procedure: no majority "${row('majority')}" or certainty "${row('certainty')}".`);
  return {
    majority,
    certainty: certainty === 'certain' && row('mark') === fromMemory ? 'presumed' : certainty,
    because: `${row('why')}.`,
    basis: [row('basis')],
    source: row('source'),
    mark: row('mark'),
  };
}

/** Read when first needed, and kept. */
function once<T>(read: () => T): () => T {
  let value: { readonly read: T } | undefined;
  return () => {
    value ??= { read: read() };
    return value.read;
  };
}
