import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { RecordChanges } from './changes.ts';

/** Beside the record, whose own bytes depend on its sources alone. */
const changesPath = (record: string): string => `${record}.changes.json`;

/** Keeps what an import changed, whole or not at all. */
export function keepChanges(record: string, changes: RecordChanges): void {
  // Under the name of a record that is being written: what a killed run left behind, the next one clears.
  const beside = `${record}.${process.pid}.new`;
  writeFileSync(beside, `${JSON.stringify(changes, undefined, 1)}\n`);
  renameSync(beside, changesPath(record));
}

/** What the last import changed that changed anything; undefined where nobody knows, or it is told of another version. */
export function changesTo(record: string, version: string): RecordChanges | undefined {
  const path = changesPath(record);
  if (!existsSync(path)) return undefined;
  const changes = parsed(readFileSync(path, 'utf8'));
  return changes?.after.version === version ? changes : undefined;
}

function parsed(text: string): RecordChanges | undefined {
  try {
    const content: unknown = JSON.parse(text);
    return isChanges(content) ? content : undefined;
  } catch {
    return undefined;
  }
}

const isChanges = (content: unknown): content is RecordChanges =>
  typeof content === 'object' &&
  content !== null &&
  ['before', 'after'].every((key) => typeof Object(Reflect.get(content, key)).version === 'string') &&
  ['added', 'removed', 'changed'].every((key) => Array.isArray(Reflect.get(content, key)));
