import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Reading, Source } from '../record/index.ts';
import { readDecisionFile } from './shipped-file.ts';

/** The facts in `data/decisions`, collected by hand, each with its own source and mark. */
export const shippedSource: Source = {
  id: 'shipped',
  name: 'Facts shipped with Rapporteur',
  publisher: 'Rapporteur',
  authority: 'curated',
  licence: 'Facts and figures; each file names where they come from',
  address: 'data/decisions',
};

/**
 * What ships in a folder of decisions (`data/decisions`): one account for each YAML file, in the order of their
 * paths, which is the same on every machine. A file with mistakes comes out as problems in its place, and reading
 * goes on. An empty folder gives nothing; a missing one throws.
 */
export async function* readShipped(folder: string): AsyncGenerator<Reading> {
  // Read at once: a hundred small files one after another spend most of their time waiting for a turn.
  for (const path of decisionFiles(folder)) {
    const text = readFileSync(join(folder, path), 'utf8');
    const read = readDecisionFile(text, `data/decisions/${path}`, path.replace(/\.yaml$/, ''));
    if (read.ok) yield { kind: 'account', rows: 1, account: read.account };
    else
      for (const [at, problem] of read.problems.entries())
        yield { kind: 'problem', rows: at === 0 ? 1 : 0, problem };
  }
}

function decisionFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => path.endsWith('.yaml'))
    .sort();
}
