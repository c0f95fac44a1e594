import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The folder of what the build made for the pages: beside the command, or in `dist` where the source runs. */
export function builtPages(): string {
  const beside = fileURLToPath(new URL('../pages', import.meta.url));
  return existsSync(`${beside}/texts.json`)
    ? beside
    : fileURLToPath(new URL('../../../dist/pages', import.meta.url));
}
