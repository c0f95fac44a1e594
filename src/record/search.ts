import type { DecisionFilter, SearchHit } from './record.ts';
import { summaryColumns, summaryFrom } from './rows.ts';
import type { Cell, Row } from './sqlite.ts';
import { whereClause } from './where.ts';

/**
 * Full text over titles, agenda, subjects and symbols, ranked by BM25 with titles weighing most; of equals the newer
 * comes first. Decisions with all the words, or where there are none, with any of them.
 */
export function searchDecisions(
  all: (sql: string, ...values: Cell[]) => Row[],
  words: string,
  filter: DecisionFilter,
  limit: number,
): readonly SearchHit[] {
  const terms = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  if (terms.length === 0) return [];
  const { where, values } = whereClause(filter);
  const sql = `SELECT ${summaryColumns}, -bm25(decision_text, 10, 2, 3, 6) AS score
    FROM decision_text JOIN decision d ON d.n = decision_text.rowid
    ${where ? `${where} AND` : 'WHERE'} decision_text MATCH ?
    ORDER BY score DESC, d.n DESC LIMIT ?`;
  const find = (how: ' AND ' | ' OR ') =>
    all(sql, ...values, terms.map((term) => `"${term}"`).join(how), limit);
  const rows = find(' AND ');
  return (rows.length > 0 ? rows : find(' OR ')).map((row) => ({
    decision: summaryFrom(row),
    score: Number(row.score),
  }));
}
