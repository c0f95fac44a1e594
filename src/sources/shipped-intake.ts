import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Account, type ImportedFile, type Reading, rollOf } from '../record/index.ts';
import type { Intake } from './intake.ts';
import { readShipped, shippedSource } from './shipped.ts';

/** The day on which the shipped facts were last held against their sources; it changes with them. */
export const factsComparedOn = '2026-11-25';

const folder = fileURLToPath(new URL('../../data/decisions', import.meta.url));

/** The facts that ship, which every record holds. */
export function shippedIntake(): Intake {
  const file = shippedFile();
  return {
    format: { id: 'shipped-yaml', title: shippedSource.name, source: shippedSource },
    label: file.path,
    bytes: file.bytes,
    read: () => prepared(file.sha256) ?? readShipped(folder),
    files: async () => [file],
  };
}

const preparedPath = fileURLToPath(new URL('../shipped.json', import.meta.url));

/** What the build left behind: the facts as they were read, and the hash of the files they were read from. */
interface Prepared {
  readonly sha256: string;
  readonly accounts: readonly (Omit<Account, 'roll'> & { readonly roll?: string | undefined })[];
}

/**
 * The facts as the build read them; undefined where there was no build, or a file was changed since. Reading a hundred
 * YAML files takes a quarter of a second, most of an import's start.
 */
function prepared(sha256: string): AsyncIterable<Reading> | undefined {
  if (!existsSync(preparedPath)) return undefined;
  const { accounts, sha256: read } = JSON.parse(readFileSync(preparedPath, 'utf8')) as Prepared;
  return read === sha256 ? readingsOf(accounts) : undefined;
}

async function* readingsOf(accounts: Prepared['accounts']): AsyncGenerator<Reading> {
  for (const { roll, ...account } of accounts) {
    const whole = roll === undefined ? account : { ...account, roll: rollOf(Buffer.from(roll, 'base64')) };
    yield { kind: 'account', rows: 1, account: whole as Account };
  }
}

/** Reads the shipped facts and writes them down for later imports. Throws where a file of them cannot be read. */
export async function prepareShipped(path: string): Promise<void> {
  const accounts: unknown[] = [];
  for await (const reading of readShipped(folder)) {
    if (reading.kind !== 'account')
      throw new Error(`The shipped facts cannot be read: ${JSON.stringify(reading)}`);
    const { roll, ...account } = reading.account;
    accounts.push({ ...account, roll: roll && Buffer.from(roll).toString('base64') });
  }
  writeFileSync(path, JSON.stringify({ sha256: shippedFile().sha256, accounts }));
}

/** The folder as one file: its size, and a hash over the names and bytes of all that is in it. */
function shippedFile(): ImportedFile {
  const hash = createHash('sha256');
  let bytes = 0;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort()) {
    if (!path.endsWith('.yaml')) continue;
    const content = readFileSync(`${folder}/${path}`);
    hash.update(path.replaceAll('\\', '/')).update(content);
    bytes += content.length;
  }
  return { path: 'data/decisions', bytes, sha256: hash.digest('hex'), retrieved: factsComparedOn };
}
