import type { z } from 'zod';
import type { Problem } from '../../record/index.ts';
import type { Path, YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** What a schema found wrong with what stands at a path of a file, as problems with their lines. */
export function issueProblems(
  file: YamlFile,
  at: Path,
  value: unknown,
  issues: readonly Issue[],
): readonly Problem[] {
  return issues.flatMap(told).map(({ path, expected }) => ({
    file: file.name,
    line: file.lineOf([...at, ...path]),
    column: [...at, ...path].filter((part) => typeof part === 'string').join('.'),
    found: written(valueAt(value, path)),
    expected,
  }));
}

interface Told {
  readonly path: Path;
  readonly expected: string;
}

function told(issue: Issue): readonly Told[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ path: [...issue.path, key], expected: expectedInstead(key) }));
  }
  if (issue.code === 'invalid_union') {
    const own = issue.errors.flat().find(({ code }) => code === 'custom');
    if (own) return [{ path: [...issue.path, ...own.path], expected: own.message }];
  }
  return [{ path: issue.path, expected: issue.message }];
}

/** Words in an action, or deeds in a statement, are the mistake that matters most. */
function expectedInstead(key: string): string {
  if (key === 'said') return 'no words here; what an actor said goes under "statements:"';
  if (key === 'did') return 'no deeds here; what an actor did goes under "actions:"';
  if (/\s/.test(key)) return 'quotes around text with a comma in it, or the entry on several lines';
  return 'no such key; data/cases/schema.json lists those that there are';
}

const valueAt = (content: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inside, key) => (typeof inside === 'object' && inside !== null ? Reflect.get(inside, key) : undefined),
    content,
  );

/** A value as a message shows it, cut where it is long. */
function written(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  const text = typeof value === 'string' ? `"${value.trim()}"` : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
