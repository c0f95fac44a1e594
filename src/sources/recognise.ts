import type { Problem } from '../record/index.ts';
import type { Format, InputFile } from './format.ts';
import { formats } from './formats.ts';

/** The files that make one source whole, by part, and the format that reads them. */
export interface FileSet {
  readonly format: Format;
  readonly files: ReadonlyMap<string, InputFile>;
}

export interface Recognised {
  /** By format, then by name: the order in which the files were given makes no difference. */
  readonly sets: readonly FileSet[];
  readonly problems: readonly Problem[];
}

interface Part {
  readonly format: Format;
  readonly part: string;
  readonly file: InputFile;
}

/**
 * Finds by their content what files are, and puts together those that belong together. A file of no known format, one
 * of a known format that lacks something, and a set of which a file is missing are problems.
 */
export function recogniseFiles(files: readonly InputFile[], known: readonly Format[] = formats): Recognised {
  const found = files.map((file) => recogniseFile(file, known));
  const parts = found.flatMap((each) => ('format' in each ? [each] : []));
  const problems = found.flatMap((each) => ('format' in each ? [] : [each]));
  const grouped = known.map((format) =>
    group(
      format,
      parts.filter((each) => each.format === format),
    ),
  );
  return {
    sets: grouped.flatMap(({ sets }) => sets),
    problems: [...problems, ...grouped.flatMap((each) => each.problems)],
  };
}

/** A format that knows the file wins over one that finds fault with it. */
function recogniseFile(file: InputFile, known: readonly Format[]): Part | Problem {
  let fault: Problem | undefined;
  for (const format of known) {
    const recognition = format.recognise(file);
    if (recognition?.kind === 'part') return { format, part: recognition.part, file };
    fault ??= recognition?.problem;
  }
  return fault ?? unknown(file, known);
}

function unknown({ label, head }: InputFile, known: readonly Format[]): Problem {
  const [line = ''] = head.trimStart().split('\n', 1);
  const found = line.length > 120 ? `${line.slice(0, 120)}…` : line.trimEnd();
  return {
    file: label,
    line: 1,
    found: `a file that begins with "${found}"`,
    expected: `one of these formats: ${known.map(({ title }) => title).join('; ')}`,
  };
}

/** The first file of each part makes the first set, and so on; what then lacks its counterpart is a problem. */
function group(format: Format, parts: readonly Part[]): Recognised {
  const sets: FileSet[] = [];
  const problems: Problem[] = [];
  const names = [...format.parts, ...(format.optional ?? [])];
  const byPart = names.map((part) =>
    parts
      .filter((each) => each.part === part)
      .map(({ file }) => file)
      .sort((one, other) => (one.label < other.label ? -1 : 1)),
  );
  const most = Math.max(0, ...byPart.map(({ length }) => length));
  for (let at = 0; at < most; at += 1) {
    const files = new Map<string, InputFile>();
    for (const [place, part] of names.entries()) {
      const file = byPart[place]?.[at];
      if (file) files.set(part, file);
    }
    const missing = format.parts.filter((part) => !files.has(part));
    if (missing.length === 0) sets.push({ format, files });
    else problems.push(incomplete(format, files, missing));
  }
  return { sets, problems };
}

const incomplete = (
  format: Format,
  files: ReadonlyMap<string, InputFile>,
  missing: readonly string[],
): Problem => ({
  file: [...files.values()].map(({ label }) => label).join(', '),
  found: `${[...files.keys()].join(', ')} without ${missing.join(', ')}`,
  expected: `${format.parts.join(' and ')} in one import: ${format.title}`,
});
