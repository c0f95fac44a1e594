import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { Account, Problem } from '../record/index.ts';
import { accountOf } from './shipped-account.ts';
import { decisionFile } from './shipped-schema.ts';

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
  const unreadable = [...yamlProblems(document, lines, label), ...aliasProblems(document, lines, label)];
  if (unreadable.length > 0) return { ok: false, problems: unreadable };
  const content: unknown = document.toJS();
  const read = decisionFile.safeParse(content);
  if (read.success) return { ok: true, account: accountOf(read.data, ref) };
  const problems = read.error.issues.flatMap(statements).map(({ path, expected }) => ({
    file: label,
    line: lineOf(document, lines, path),
    column: path.join('.'),
    found: written(valueAt(content, path)),
    expected,
  }));
  return { ok: false, problems };
}

/** The parser's own words, without the excerpt and the position that it puts behind them. */
function yamlProblems({ errors }: Document, lines: LineCounter, label: string): readonly Problem[] {
  return errors.map(({ pos, message }) => ({
    file: label,
    line: lines.linePos(pos[0]).line,
    found: message.replace(/ at line \d[\s\S]*$/, ''),
    expected: 'YAML: "key: value" on each line, as in the other files of data/decisions',
  }));
}

/** An alias hides what a file says and may stand for nothing, so that the files have none. */
function aliasProblems(document: Document, lines: LineCounter, label: string): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_key, { source, range }) => {
      const line = lines.linePos(range?.[0] ?? 0).line;
      problems.push({ file: label, line, found: `*${source}`, expected: 'the value itself, written out' });
    },
  });
  return problems;
}

type Path = readonly PropertyKey[];

interface Issue {
  readonly path: Path;
  readonly message: string;
  /** Keys that nothing is known of; the message then stands for each. */
  readonly keys?: readonly string[];
}

const statements = ({ path, message, keys }: Issue): readonly { path: Path; expected: string }[] =>
  keys?.map((key) => ({
    path: [...path, key],
    expected: 'no such key; data/decisions/schema.json lists those that there are',
  })) ?? [{ path, expected: message }];

const valueAt = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    content,
  );

function written(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  return typeof value === 'string' ? value.trim() : JSON.stringify(value);
}

/** The line of what stands at a path; where nothing does, of the nearest thing around it. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined;
    if (Array.isArray(range) && typeof range[0] === 'number') return lines.linePos(range[0]).line;
  }
  return 1;
}
