import type { DecisionFilter, SearchHit } from './record.ts';
import { summaryColumns, summaryFrom } from './rows.ts';
import { matchAll, matchOne, searchTerms } from './search-terms.ts';
import type { Cell, Row } from './sqlite.ts';
import { whereClause } from './where.ts';

/** How much a word counts in the title, agenda, subjects, symbols, note and full text. */
const weights = '10, 2, 3, 6, 1, 0.5';

/**
 * Full text over titles, agenda, subjects, symbols, notes and, where the record has them, texts, ranked by BM25 with titles weighing most; of equals the newer
 * comes first. Decisions with all the words, or where there are none, with any of them.
 */
export function searchDecisions(
  all: (sql: string, ...values: Cell[]) => Row[],
  words: string,
  filter: DecisionFilter,
  limit: number,
): readonly SearchHit[] {
  const terms = searchTerms(words);
  if (terms.length === 0) return [];
  const { where, values } = whereClause(filter);
  const sql = `SELECT ${summaryColumns}, -bm25(decision_text, ${weights}) AS score
    FROM decision_text JOIN decision d ON d.n = decision_text.rowid
    ${where ? `${where} AND` : 'WHERE'} decision_text MATCH ?
    ORDER BY score DESC, d.n DESC LIMIT ?`;
  const rows = all(sql, ...values, matchAll(terms), limit);
  return (rows.length > 0 ? rows : all(sql, ...values, matchOne(terms), limit)).map((row) => ({
    decision: summaryFrom(row),
    score: Number(row.score),
  }));
}
