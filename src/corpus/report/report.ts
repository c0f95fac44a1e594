import { type ClaimKind, claimKinds, type RuleName, rules, type Verdict } from '../../claims/index.ts';
import type { Row } from '../../record/index.ts';
import type { Results } from '../results/results.ts';

/** Claims by verdict. */
export type VerdictCounts = { readonly [verdict in Verdict]: number };

/** A claim to show: what was said, where, and what the record answers. */
export interface Example {
  readonly quote: string;
  readonly because: string;
  readonly place: string;
  readonly url?: string | undefined;
  readonly verdict: Verdict;
  readonly decision?: string | undefined;
}

export interface CorpusReport {
  readonly records: readonly string[];
  readonly rules: readonly string[];
  /** Places of texts; `different` of them, equal ones counted once. */
  readonly texts: number;
  readonly different: number;
  readonly withClaims: number;
  readonly unread: number;
  readonly failed: number;
  readonly problems: number;
  /** Of different texts. */
  readonly claims: VerdictCounts;
  readonly kinds: readonly { readonly kind: ClaimKind; readonly claims: VerdictCounts }[];
  /** By outlet and year of publication, in this order; a text that two outlets ran counts for each. */
  readonly outlets: readonly {
    readonly outlet: string;
    /** Undefined where no day of publication is known. */
    readonly year?: string | undefined;
    readonly texts: number;
    readonly withClaims: number;
    readonly claims: VerdictCounts;
  }[];
  /** Rules by which claims were found imprecise or contradicted, the most frequent first. */
  readonly mistakes: readonly {
    readonly rule: RuleName;
    readonly meaning: string;
    readonly contradicted: number;
    readonly imprecise: number;
    readonly examples: readonly Example[];
  }[];
  /** Decisions of which most claims were contradicted or imprecise, the most often wrong first. */
  readonly decisions: readonly {
    readonly decision: string;
    readonly title: string;
    readonly claims: VerdictCounts;
    readonly examples: readonly Example[];
  }[];
}

export interface ReportOptions {
  /** At most so many rules and decisions. */
  readonly limit: number;
  /** For each rule and decision. */
  readonly examples: number;
}

/** The numbers of a corpus over the answers that stand. Every share can be made of counts that are given. */
export function corpusReport(results: Results, { limit, examples }: ReportOptions): CorpusReport {
  const one = (sql: string): number => Number(results.all(sql)[0]?.n ?? 0);
  const names = (column: string): readonly string[] =>
    results.all(`SELECT DISTINCT ${column} AS name FROM standing ORDER BY 1`).map(({ name }) => String(name));
  return {
    records: names('record'),
    rules: names('rules'),
    texts: one('SELECT count(*) AS n FROM text JOIN standing USING (hash)'),
    different: one('SELECT count(*) AS n FROM standing'),
    withClaims: one(
      'SELECT count(DISTINCT result) AS n FROM claim WHERE result IN (SELECT result FROM standing)',
    ),
    unread: one(kindCount('unread')),
    failed: one(kindCount('failed')),
    problems: one('SELECT count(*) AS n FROM problem'),
    claims: countsOf(results.all(`SELECT ${sums} FROM claim c JOIN standing s ON s.result = c.result`)[0]),
    kinds: kindRows(results),
    outlets: outletRows(results),
    mistakes: mistakeRows(results, limit, examples),
    decisions: decisionRows(results, limit, examples),
  };
}

const kindCount = (kind: string): string =>
  `SELECT count(*) AS n FROM standing s JOIN result r ON r.n = s.result WHERE r.kind = '${kind}'`;

const sums = ['supported', 'imprecise', 'contradicted', 'uncheckable']
  .map((verdict) => `coalesce(sum(c.verdict = '${verdict}'), 0) AS ${verdict}`)
  .join(', ');

const countsOf = (row: Row | undefined): VerdictCounts => ({
  supported: Number(row?.supported ?? 0),
  imprecise: Number(row?.imprecise ?? 0),
  contradicted: Number(row?.contradicted ?? 0),
  uncheckable: Number(row?.uncheckable ?? 0),
});

function kindRows(results: Results): CorpusReport['kinds'] {
  const rows = results.all(
    `SELECT c.kind, ${sums} FROM claim c JOIN standing s ON s.result = c.result GROUP BY c.kind`,
  );
  return claimKinds.flatMap((kind) => {
    const row = rows.find((each) => each.kind === kind);
    return row ? [{ kind, claims: countsOf(row) }] : [];
  });
}

function outletRows(results: Results): CorpusReport['outlets'] {
  return results
    .all(
      `SELECT t.outlet, substr(coalesce(t.date, r.published), 1, 4) AS year, count(DISTINCT t.n) AS texts,
         count(DISTINCT CASE WHEN c.at IS NOT NULL THEN t.n END) AS with_claims, ${sums}
       FROM text t JOIN standing s ON s.hash = t.hash JOIN result r ON r.n = s.result
       LEFT JOIN claim c ON c.result = s.result GROUP BY 1, 2 ORDER BY 1, 2`,
    )
    .map((row) => ({
      outlet: String(row.outlet),
      year: row.year === null ? undefined : String(row.year),
      texts: Number(row.texts),
      withClaims: Number(row.with_claims),
      claims: countsOf(row),
    }));
}

function mistakeRows(results: Results, limit: number, examples: number): CorpusReport['mistakes'] {
  return results
    .all(
      `SELECT c.rule, ${sums} FROM claim c JOIN standing s ON s.result = c.result
       WHERE c.verdict IN ('contradicted', 'imprecise') GROUP BY c.rule
       ORDER BY count(*) DESC, c.rule LIMIT ?`,
      limit,
    )
    .flatMap((row) => {
      const rule = ruleNamed(String(row.rule));
      if (!rule) return [];
      const { contradicted, imprecise } = countsOf(row);
      return {
        rule,
        meaning: rules[rule],
        contradicted,
        imprecise,
        examples: examplesOf(results, 'rule', rule, examples),
      };
    });
}

const ruleNamed = (name: string): RuleName | undefined =>
  Object.keys(rules).find((each): each is RuleName => each === name);

function decisionRows(results: Results, limit: number, examples: number): CorpusReport['decisions'] {
  return results
    .all(
      `SELECT c.decision, ${sums}, max(json_extract(c.claim, '$.decision.title')) AS title
       FROM claim c JOIN standing s ON s.result = c.result WHERE c.decision IS NOT NULL GROUP BY c.decision
       HAVING sum(c.verdict IN ('contradicted', 'imprecise')) > 0
       ORDER BY sum(c.verdict = 'contradicted') DESC, sum(c.verdict = 'imprecise') DESC, c.decision LIMIT ?`,
      limit,
    )
    .map((row) => ({
      decision: String(row.decision),
      title: String(row.title ?? ''),
      claims: countsOf(row),
      examples: examplesOf(results, 'decision', String(row.decision), examples),
    }));
}

/** The first ones in the order of the corpus, each quote once, what is contradicted before what is imprecise. */
function examplesOf(
  results: Results,
  by: 'rule' | 'decision',
  name: string,
  most: number,
): readonly Example[] {
  return results
    .all(
      `SELECT c.quote, c.because, c.verdict, c.decision, min(t.n) AS n, t.place, t.url
       FROM claim c JOIN standing s ON s.result = c.result JOIN text t ON t.hash = s.hash
       WHERE c.${by} = ? AND c.verdict IN ('contradicted', 'imprecise')
       GROUP BY c.quote, c.because, c.verdict ORDER BY c.verdict, n, c.at LIMIT ?`,
      name,
      most,
    )
    .map(({ quote, because, verdict, decision, place, url }) => ({
      quote: String(quote),
      because: String(because),
      place: String(place),
      url: url === null ? undefined : String(url),
      verdict: verdict === 'imprecise' ? 'imprecise' : 'contradicted',
      decision: decision === null ? undefined : String(decision),
    }));
}
