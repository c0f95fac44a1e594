import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Surroundings } from './surroundings.ts';

/** The folder in which the imported record lives: `RAPPORTEUR_HOME`, else where the platform keeps such data. */
export function homeFolder({ environment, platform, userFolder }: Surroundings): string {
  const { RAPPORTEUR_HOME, XDG_DATA_HOME, LOCALAPPDATA } = environment;
  if (RAPPORTEUR_HOME) return RAPPORTEUR_HOME;
  if (platform === 'win32') return join(LOCALAPPDATA || join(userFolder, 'AppData', 'Local'), 'rapporteur');
  if (platform === 'darwin') return join(userFolder, 'Library', 'Application Support', 'rapporteur');
  return join(XDG_DATA_HOME || join(userFolder, '.local', 'share'), 'rapporteur');
}

/** The record that `import` and `sync` write and the others read, unless `--record` names another. */
export const importedRecord = (surroundings: Surroundings): string =>
  join(homeFolder(surroundings), 'record.sqlite');

/** The record that ships. The built command lies in `dist/cli/` or in `dist/chunks/`, the record in `dist/`. */
export function shippedRecord(): string {
  const beside = fileURLToPath(new URL('../record.sqlite', import.meta.url));
  return existsSync(beside) ? beside : fileURLToPath(new URL('../../dist/record.sqlite', import.meta.url));
}

/** A file of `examples/`, which lies beside `dist/` and `src/`. */
export const exampleFile = (name: string): string =>
  fileURLToPath(new URL(`../../examples/${name}`, import.meta.url));
