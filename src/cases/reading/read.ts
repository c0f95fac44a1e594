import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../../record/index.ts';
import type { Case, CaseFacts, CaseHead, CaseSource, Placed } from '../model.ts';
import {
  actionEntry,
  actorEntry,
  decisionEntry,
  documentEntry,
  eventEntry,
  measureEntry,
  proceedingEntry,
  promiseEntry,
  statementEntry,
  violationEntry,
} from '../schema/facts.ts';
import { headEntry, type ListName, lists, sourceEntry } from '../schema/file.ts';
import { id } from '../schema/words.ts';
import { issueProblems } from './issue.ts';
import { parseYamlFile, type YamlFile } from './yaml-file.ts';

/**
 * A case as far as it could be read, and everything that is wrong with its files. Entries with mistakes are left out and
 * the others are kept; without a readable head (id, title, state, situation, asOf) there is no case.
 */
export interface CaseReading {
  readonly case: Case | undefined;
  readonly facts: CaseFacts;
  readonly problems: readonly Problem[];
}

/** A file of a case. */
export interface CaseFile {
  readonly name: string;
  readonly text: string;
}

/** Reads the YAML files of a folder as one case; `case.yaml` holds what the case is. A missing folder is a problem. */
export function readCase(folder: string): CaseReading {
  if (!existsSync(join(folder, 'case.yaml'))) {
    const found = existsSync(folder) ? 'a folder without case.yaml' : 'no such folder';
    const expected = `a folder with case.yaml; "rapporteur case new ${basename(folder)}" makes one`;
    const facts = readFacts([], () => {});
    return { case: undefined, facts, problems: [{ file: folder, found, expected }] };
  }
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const inOrder = ['case.yaml', ...names.filter((name) => name !== 'case.yaml').sort()];
  return readCaseFiles(
    inOrder.map((name) => ({ name: join(folder, name), text: readFileSync(join(folder, name), 'utf8') })),
  );
}

/** Reads the files of a case, the one with its head first. */
export function readCaseFiles(sources: readonly CaseFile[]): CaseReading {
  const files = sources.map(({ name, text }) => parseYamlFile(name, text));
  const problems: Problem[] = files.flatMap((file) => [...file.problems, ...unknownKeys(file)]);
  const report: Report = (found) => void problems.push(...found);
  const head = readHead(files, report);
  const facts = readFacts(files, report);
  return { case: head && { ...head, ...facts }, facts, problems: inFileOrder(problems, files) };
}

type Report = (problems: readonly Problem[]) => void;

/** Takes the id of an entry that cannot be read, and why. */
type LeaveOut = (id: unknown, problems: readonly Problem[]) => void;

function readFacts(files: readonly YamlFile[], report: Report): CaseFacts {
  const unread: string[] = [];
  const leaveOut: LeaveOut = (id, problems) => {
    report(problems);
    if (typeof id === 'string') unread.push(id);
  };
  const read = <T extends object>(name: ListName, schema: z.ZodType<T>) =>
    files.flatMap((file) => readList(file, name, schema, leaveOut));
  return {
    sources: files.flatMap((file) => readSources(file, leaveOut)),
    actors: read('actors', actorEntry),
    events: read('events', eventEntry),
    statements: read('statements', statementEntry),
    actions: read('actions', actionEntry),
    promises: read('promises', promiseEntry),
    violations: read('violations', violationEntry),
    measures: read('measures', measureEntry),
    proceedings: read('proceedings', proceedingEntry),
    documents: read('documents', documentEntry),
    decisions: read('decisions', decisionEntry),
    unread,
  };
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

function readHead([first]: readonly YamlFile[], report: Report): CaseHead | undefined {
  if (!first || first.problems.length > 0) return undefined;
  const head = Object.fromEntries(
    Object.keys(headEntry.shape).flatMap((key) => {
      const value = field(first.content, key);
      return value === undefined ? [] : [[key, value]];
    }),
  );
  const read = headEntry.safeParse(head);
  if (read.success) return { ...read.data, place: { file: first.name, line: 1 } };
  report(issueProblems(first, [], head, read.error.issues));
  return undefined;
}

function readList<T extends object>(
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

function readSources(file: YamlFile, leaveOut: LeaveOut): readonly CaseSource[] {
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

const known: readonly string[] = [...Object.keys(headEntry.shape), 'sources', ...Object.keys(lists)];

function unknownKeys(file: YamlFile): readonly Problem[] {
  const { content, name } = file;
  if (content === undefined || content === null) return [];
  if (typeof content !== 'object' || Array.isArray(content)) {
    return [{ file: name, line: 1, found: 'no keys', expected: `a file with some of ${known.join(', ')}` }];
  }
  return Object.keys(content)
    .filter((key) => !known.includes(key))
    .map((key) => ({
      file: name,
      line: file.lineOf([key]),
      column: key,
      found: `"${key}"`,
      expected: `one of ${known.join(', ')}`,
    }));
}

function inFileOrder(problems: readonly Problem[], files: readonly YamlFile[]): readonly Problem[] {
  const order = new Map(files.map(({ name }, at) => [name, at]));
  const rank = ({ file }: Problem) => order.get(file) ?? 0;
  return [...problems].sort((a, b) => rank(a) - rank(b) || (a.line ?? 0) - (b.line ?? 0));
}
