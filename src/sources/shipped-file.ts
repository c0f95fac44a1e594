import { LineCounter, parseDocument } from 'yaml';
import {
  type Account,
  ballotOrder,
  emptyRoll,
  enter,
  type Flag,
  type Problem,
  type Roll,
  type Sponsor,
} from '../record/index.ts';
import { type DecisionFile, decisionFile } from './shipped-schema.ts';

/** A file of `data/decisions`, read: what it says, or everything that is wrong with it. */
export type FileReading =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Reads one file of `data/decisions`.
 *
 * @param label how messages name the file
 * @param ref the file's path below `data/decisions`, without `.yaml`
 */
export function readDecisionFile(text: string, label: string, ref: string): FileReading {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ pos, message }) => ({
      file: label,
      line: lines.linePos(pos[0]).line,
      found: message.split('\n')[0]?.replace(/ at line.*$/, '') ?? 'no YAML',
      expected: 'YAML: "key: value" on each line, as in the other files of data/decisions',
    }));
    return { ok: false, problems };
  }
  const content: unknown = document.toJS();
  const read = decisionFile.safeParse(content);
  if (!read.success) {
    const problems = read.error.issues.map((issue) =>
      problemOf(issue, content, { label, lineOf: (path) => lineOf(document, lines, path) }),
    );
    return { ok: false, problems };
  }
  const twice = listedTwice(read.data);
  if (twice) {
    const line = lineOf(document, lines, ['ballots', twice.ballot]);
    const expected = 'each member once on a roll';
    const problem = {
      file: label,
      line,
      column: `ballots.${twice.ballot}`,
      found: `${twice.member} again`,
      expected,
    };
    return { ok: false, problems: [problem] };
  }
  return { ok: true, account: accountOf(read.data, ref) };
}

type Path = readonly PropertyKey[];

interface Issue {
  readonly code?: string | undefined;
  readonly path: Path;
  readonly message: string;
  readonly keys?: readonly string[];
}

function problemOf(
  issue: Issue,
  content: unknown,
  { label, lineOf }: { readonly label: string; readonly lineOf: (path: Path) => number },
): Problem {
  const [unknown] = issue.keys ?? [];
  if (unknown !== undefined) {
    const path = [...issue.path, unknown];
    const expected = 'a key that data/decisions/schema.json has; take this one out or correct it';
    return { file: label, line: lineOf(path), column: path.join('.'), found: unknown, expected };
  }
  const found = at(content, issue.path);
  return {
    file: label,
    line: lineOf(issue.path),
    column: issue.path.join('.'),
    found: found === undefined ? 'nothing' : typeof found === 'string' ? found : JSON.stringify(found),
    expected: issue.message,
  };
}

const at = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    content,
  );

/** The line of what stands at a path; where nothing does, of the nearest thing around it. */
function lineOf(document: ReturnType<typeof parseDocument>, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined;
    if (Array.isArray(range) && typeof range[0] === 'number') return lines.linePos(range[0]).line;
  }
  return 1;
}

function listedTwice({ ballots = { complete: false } }: DecisionFile) {
  const seen = new Set<string>();
  for (const ballot of ballotOrder) {
    for (const member of ballots[ballot] ?? []) {
      if (seen.has(member)) return { ballot, member };
      seen.add(member);
    }
  }
  return undefined;
}

function accountOf(file: DecisionFile, ref: string): Account {
  const { date, session, symbol, draft, meeting, reports = [], agenda = [], subjects = [], amends } = file;
  const { body, title, kind, method, outcome, tally, lineage, becomes, note, mark, sources } = file;
  return {
    ref,
    address: sources.find(({ address }) => address)?.address,
    mark,
    line: 1,
    body,
    heldOn: date,
    session,
    symbol,
    draft,
    meeting,
    reports,
    title,
    kind,
    method,
    outcome,
    tally,
    agenda,
    subjects,
    sponsors: sponsorsOf(file),
    belongsTo: amends && { relation: 'amends', to: amends },
    becomes,
    lineage,
    note: [note, sponsorNote(file)].filter((part) => part !== undefined).join(' ') || undefined,
    roll: rollOf(file),
    flags: flagsOf(file),
  };
}

const sponsorNote = ({ sponsors }: DecisionFile): string | undefined =>
  sponsors?.note && `Sponsors: ${sponsors.note}`;

const sponsorsOf = ({ sponsors: { main = [], co = [] } = {} }: DecisionFile): readonly Sponsor[] => [
  ...main.map((member) => ({ member, role: 'main' as const })),
  ...co.map((member) => ({ member, role: 'co' as const })),
];

/** The roll; undefined where no ballot is listed. */
function rollOf({ ballots }: DecisionFile): Roll | undefined {
  const roll = emptyRoll();
  let listed = false;
  for (const ballot of ballotOrder)
    for (const member of ballots?.[ballot] ?? []) listed = enter(roll, member, ballot) || listed;
  return listed ? roll : undefined;
}

/** What a reader must know before quoting it: memory, conflict, a roll with gaps. */
function flagsOf({ mark, method, sources, ballots, note }: DecisionFile): readonly Flag[] {
  const from = (wanted: 'M' | 'C') => sources.filter((source) => source.mark === wanted);
  const memory = from('M').map(({ name, says }) => says ?? name);
  const conflict = from('C').map(({ name, says }) => (says ? `${name}: ${says}` : name));
  if (mark === 'M' && memory.length === 0) memory.push(note ?? 'the whole of it');
  if (mark === 'C' && conflict.length === 0) conflict.push(note ?? 'its sources');
  return [
    ...memory.map((what): Flag => ({ kind: 'from-memory', detail: `From memory, not checked: ${what}.` })),
    ...conflict.map((what): Flag => ({ kind: 'sources-conflict', detail: `${what}.` })),
    ...(ballots && !ballots.complete
      ? [{ kind: 'roll-incomplete', detail: ballots.why ?? '' } as const]
      : []),
    ...(method === 'recorded' && !ballots
      ? [
          {
            kind: 'roll-incomplete',
            detail: 'The roll does not ship with Rapporteur; the source has it.',
          } as const,
        ]
      : []),
  ];
}
