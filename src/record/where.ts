import { memberIndex } from '../members/index.ts';
import type { DecisionFilter } from './record.ts';
import { ballotByte } from './roll.ts';
import { matchAll, searchTerms } from './search-terms.ts';
import type { Cell } from './sqlite.ts';

/** A filter as SQL over `decision d`; an empty string for an empty filter. */
export function whereClause(filter: DecisionFilter): {
  readonly where: string;
  readonly values: readonly Cell[];
} {
  const conditions = [...conditionsOf(filter)];
  return {
    where: conditions.length === 0 ? '' : `WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}`,
    values: conditions.flatMap(({ values }) => values),
  };
}

interface Condition {
  readonly sql: string;
  readonly values: readonly Cell[];
}

function* conditionsOf(filter: DecisionFilter): Generator<Condition> {
  yield* oneOf('d.body', filter.bodies);
  yield* oneOf('d.kind', filter.kinds);
  yield* oneOf('d.method', filter.methods);
  yield* oneOf('d.outcome', filter.outcomes);
  if (filter.from) yield { sql: 'd.held_on >= ?', values: [filter.from] };
  if (filter.to) yield { sql: 'd.held_on <= ?', values: [filter.to] };
  if (filter.lineage) yield { sql: 'd.lineage = ?', values: [filter.lineage] };
  if (filter.topic !== undefined) yield* about(filter.topic);
  if (filter.member) {
    const at = memberIndex(filter.member.code);
    const byte = `0${ballotByte[filter.member.ballot]}`;
    yield at === undefined
      ? { sql: '0', values: [] }
      : { sql: 'hex(substr(d.roll, ?, 1)) = ?', values: [at + 1, byte] };
  }
}

/** Nothing is about a text without a letter or digit. */
function* about(topic: string): Generator<Condition> {
  const terms = searchTerms(topic);
  const sql = 'd.n IN (SELECT rowid FROM decision_text WHERE decision_text MATCH ?)';
  yield terms.length === 0
    ? { sql: '0', values: [] }
    : { sql, values: [`{title agenda subjects} : (${matchAll(terms)})`] };
}

function* oneOf(column: string, values: readonly string[] | undefined): Generator<Condition> {
  if (values) yield { sql: `${column} IN (${values.map(() => '?').join(', ')})`, values };
}
