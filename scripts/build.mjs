// Builds dist/: one bundle for each door of the house and for the command, types, and the record that ships.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
rmSync('dist', { recursive: true, force: true });

const doors = readdirSync('src')
  .map((folder) => `src/${folder}/index.ts`)
  .filter((door) => existsSync(door));

await build({
  entryPoints: ['src/cli/main.ts', ...doors],
  outbase: 'src',
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
});
chmodSync('dist/cli/main.js', 0o755);

const { buildShippedRecord } = await import(new URL('../dist/sources/index.js', import.meta.url).href);
await buildShippedRecord('dist/record.sqlite');

execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.types.json'], {
  stdio: 'inherit',
});
