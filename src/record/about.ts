import { councilOn, type MemberCode, parseMemberCode } from '../members/index.ts';
import { type Body, bodies, bodyName } from '../symbols/index.ts';
import { authorities } from './model.ts';
import type { About, Agreement, ImportedFile, ImportedSource } from './record.ts';
import type { Cell, Row } from './sqlite.ts';

type Query = (sql: string, ...values: Cell[]) => Row[];

/** What the record is: built from what, how much of each body and period, and what it does not cover. */
export function aboutRecord(query: Query): About {
  const facts = new Map(query('SELECT key, value FROM about').map(({ key, value }) => [key, String(value)]));
  const [totals] =
    query(`SELECT count(*) AS decisions, sum(method = 'recorded') AS recorded, sum(listed) AS ballots,
    min(held_on) AS first, max(held_on) AS last FROM decision`);
  const byBody = bodyCounts(query);
  return {
    version: facts.get('version') ?? '',
    format: Number(facts.get('format')),
    decisions: Number(totals?.decisions),
    recordedVotes: Number(totals?.recorded ?? 0),
    ballots: Number(totals?.ballots ?? 0),
    from: text(totals?.first),
    to: text(totals?.last),
    sources: sourcesOf(query),
    byBody,
    byDecade:
      query(`SELECT 10 * (CAST(substr(held_on, 1, 4) AS INTEGER) / 10) AS decade, body, count(*) AS decisions
      FROM decision WHERE held_on IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`).map((row) => ({
        decade: Number(row.decade),
        body: bodyFrom(row.body),
        decisions: Number(row.decisions),
      })),
    flags: query('SELECT kind, count(DISTINCT decision) AS decisions FROM flag GROUP BY 1 ORDER BY 1').map(
      (row) => ({
        kind: String(row.kind),
        decisions: Number(row.decisions),
      }),
    ),
    seats: seatsCompared(query),
    agreements: JSON.parse(facts.get('agreements') ?? '[]') as Agreement[],
    gaps: gapsOf(byBody),
  };
}

function bodyCounts(query: Query): About['byBody'] {
  const rows = query(`SELECT body, count(*) AS decisions, sum(method = 'recorded') AS recorded,
    min(held_on) AS first, max(held_on) AS last FROM decision GROUP BY body`);
  return rows
    .map((row) => ({
      body: bodyFrom(row.body),
      decisions: Number(row.decisions),
      recorded: Number(row.recorded),
      from: text(row.first),
      to: text(row.last),
    }))
    .sort((one, other) => bodies.indexOf(one.body) - bodies.indexOf(other.body));
}

/** The Council's members of each year that a source gives, held against `data/council-terms.csv`. */
function seatsCompared(query: Query): About['seats'] {
  const bySource = new Map<string, MemberCode[]>();
  for (const { source, year, member } of query(
    'SELECT source, year, member FROM seat ORDER BY source, year, member',
  )) {
    const code = parseMemberCode(String(member));
    if (code) bySource.set(`${source}\n${year}`, [...(bySource.get(`${source}\n${year}`) ?? []), code]);
  }
  return [...bySource].flatMap(([key, given]) => {
    const [source = '', year = ''] = key.split('\n');
    const shipped = councilOn(Number(year));
    const only = (one: readonly MemberCode[], other: readonly MemberCode[]) =>
      one.filter((code) => !other.includes(code));
    const [onlySource, onlyShipped] = [only(given, shipped), only(shipped, given)];
    return onlySource.length + onlyShipped.length === 0
      ? []
      : [{ source, year: Number(year), onlySource, onlyShipped }];
  });
}

/** What a reader might look for in vain, in sentences. */
function gapsOf(byBody: About['byBody']): readonly string[] {
  const known = new Map(byBody.map((each) => [each.body, each]));
  const missing = bodies.filter((body) => !known.has(body));
  return [
    ...missing.map((body) => `Nothing of the ${bodyName(body)}.`),
    ...(known.get('GA-C3')
      ? ['Of the Main Committees, only the decisions that a case or a source names.']
      : []),
    'Resolutions adopted without a vote are complete only from the 74th session of the Assembly on, where the UN publishes them by session.',
    'Statements by the President, elections and decisions of subsidiary bodies are not covered.',
  ];
}

function sourcesOf(query: Query): readonly ImportedSource[] {
  const files = query('SELECT * FROM source_file ORDER BY rowid');
  return query('SELECT * FROM source ORDER BY n').map((row) => ({
    id: String(row.id),
    name: String(row.name),
    publisher: String(row.publisher),
    authority: authorities.find((each) => each === row.authority) ?? 'compiled',
    licence: String(row.licence),
    address: String(row.address),
    format: String(row.format),
    files: files.filter(({ source }) => source === row.n).map(fileFrom),
    accounts: Number(row.accounts),
    rows: Number(row.rows),
    rejected: Number(row.rejected),
  }));
}

const fileFrom = (row: Row): ImportedFile => ({
  path: String(row.path),
  bytes: Number(row.bytes),
  sha256: String(row.sha256),
  retrieved: String(row.retrieved),
});

const bodyFrom = (cell: Cell | undefined): Body => bodies.find((each) => each === cell) ?? 'GA';
const text = (cell: Cell | undefined): string | undefined => (typeof cell === 'string' ? cell : undefined);
