import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ImportedFile } from '../record/index.ts';
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
    read: () => readShipped(folder),
    files: async () => [file],
  };
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
