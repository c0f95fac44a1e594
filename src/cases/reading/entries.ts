import type { z } from 'zod';
import type { Problem } from '../../record/index.ts';
import type { CaseSource, Placed } from '../model.ts';
import { type ListName, sourceEntry } from '../schema/file.ts';
import { id } from '../schema/words.ts';
import { issueProblems } from './issue.ts';
import type { YamlFile } from './yaml-file.ts';

/** Takes the id of an entry that cannot be read, and why. */
export type LeaveOut = (id: unknown, problems: readonly Problem[]) => void;

/** Reads the entries of a list one by one; those with mistakes are left out, and the others are kept. */
export function readList<T extends object>(
  file: YamlFile,
  name: ListName,
  schema: z.ZodType<T>,
  leaveOut: LeaveOut,
): readonly Placed<T>[] {
  const entries = field(file.content, name);
  if (entries === undefined || entries === null) return [];
  if (!Array.isArray(entries)) {
    leaveOut(undefined, [{ file: file.name, line: file.lineOf([name]), column: name, ...notAList }]);
    return [];
  }
  return entries.flatMap((entry: unknown, at): readonly Placed<T>[] => {
    const read = schema.safeParse(entry);
    if (read.success) return [{ ...read.data, place: { file: file.name, line: file.lineOf([name, at]) } }];
    leaveOut(field(entry, 'id'), issueProblems(file, [name, at], entry, read.error.issues));
    return [];
  });
}

const notAList = { found: 'something that is no list', expected: 'a list, each entry beginning with "- "' };

/** Reads the sources, which stand under their ids. */
export function readSources(file: YamlFile, leaveOut: LeaveOut): readonly CaseSource[] {
  const entries = field(file.content, 'sources');
  if (typeof entries !== 'object' || entries === null) return [];
  return Object.entries(entries).flatMap(([key, entry]: [string, unknown]): readonly CaseSource[] => {
    const [named, read] = [id.safeParse(key), sourceEntry.safeParse(entry)];
    const line = file.lineOf(['sources', key]);
    if (named.success && read.success) return [{ ...read.data, id: key, place: { file: file.name, line } }];
    if (!named.success) leaveOut(key, issueProblems(file, ['sources', key], key, named.error.issues));
    if (!read.success) leaveOut(key, issueProblems(file, ['sources', key], entry, read.error.issues));
    return [];
  });
}

/** What stands under a key; undefined where nothing does. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
