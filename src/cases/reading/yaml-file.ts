import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { Problem } from '../../record/index.ts';

export type Path = readonly PropertyKey[];

/** A YAML file, parsed, that knows on which line a thing stands. */
export interface YamlFile {
  readonly name: string;
  /** As plain values; undefined for an empty file and for one that cannot be parsed. */
  readonly content: unknown;
  readonly problems: readonly Problem[];
  /** The line of what stands at a path; where nothing does, of the nearest thing around it. */
  readonly lineOf: (path: Path) => number;
}

/** Parses one file of a case. What is no YAML comes out as problems, with the file's content left out. */
export function parseYamlFile(name: string, text: string): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const problems = [...syntaxProblems(document, lines, name), ...aliasProblems(document, lines, name)];
  const content: unknown = problems.length > 0 ? undefined : document.toJS();
  return { name, content, problems, lineOf: (path) => lineOf(document, lines, path) };
}

/** The parser's own words, without the excerpt and the position that it puts behind them. */
function syntaxProblems({ errors }: Document, lines: LineCounter, file: string): readonly Problem[] {
  return errors.map(({ pos, message }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    found: message.replace(/ at line \d[\s\S]*$/, ''),
    expected: 'YAML: "key: value" on each line, "- " before each entry of a list; text with ": " in quotes',
  }));
}

/** An alias hides what a file says and may stand for nothing, so that the files have none. */
function aliasProblems(document: Document, lines: LineCounter, file: string): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Alias: (_key, { source, range }) => {
      const line = lines.linePos(range?.[0] ?? 0).line;
      problems.push({ file, line, found: `*${source}`, expected: 'the value itself, written out' });
    },
  });
  return problems;
}

function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range: unknown = typeof node === 'object' && node !== null ? Reflect.get(node, 'range') : undefined;
    if (Array.isArray(range) && typeof range[0] === 'number') return lines.linePos(range[0]).line;
  }
  return 1;
}
