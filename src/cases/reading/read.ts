import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../../record/index.ts';
import type { Case, CaseFacts, CaseHead } from '../model.ts';
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
import { headEntry, type ListName, lists } from '../schema/file.ts';
import { field, type LeaveOut, readList, readSources } from './entries.ts';
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
