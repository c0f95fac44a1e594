// Builds dist/: one bundle for each door of the house and for the command, types, and the record that ships. All is made
// beside the present dist/ and takes its place at the end: who runs the program meanwhile finds it whole.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildClient } from './client.mjs';
import { buildInterfaceTexts } from './interface-texts.mjs';
import { buildPageFiles } from './page-files.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
process.chdir(root);
const beside = 'dist.new';
rmSync(beside, { recursive: true, force: true });

const doors = readdirSync('src')
  .map((folder) => `src/${folder}/index.ts`)
  .filter((door) => existsSync(door));

// What runs in a thread of its own is a file of its own, by this name.
const threads = readdirSync('src', { recursive: true })
  .filter((file) => file.endsWith('/thread.ts'))
  .map((file) => `src/${file}`);

await build({
  entryPoints: ['src/cli/main.ts', 'src/claims/schema.ts', ...threads, ...doors],
  outbase: 'src',
  outdir: beside,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  chunkNames: 'chunks/[name]-[hash]',
  logLevel: 'warning',
});
chmodSync(`${beside}/cli/main.js`, 0o755);

await buildPageFiles(beside);
await buildInterfaceTexts(beside);

const { buildShippedRecord, prepareShipped } = await import(
  new URL(`../${beside}/sources/index.js`, import.meta.url).href
);
await prepareShipped(`${beside}/shipped.json`);
await buildShippedRecord(`${beside}/record.sqlite`);
await buildClient(beside);

// Without types while a file is being written: what is built runs, and nobody can import its types.
if (!process.argv.includes('--no-types')) checkTypes();

rmSync('dist', { recursive: true, force: true });
renameSync(beside, 'dist');

function checkTypes() {
  try {
    const compiler = [
      'node_modules/typescript/bin/tsc',
      '-p',
      'tsconfig.types.json',
      '--outDir',
      `${beside}/types`,
    ];
    execFileSync(process.execPath, compiler, { stdio: 'inherit' });
  } catch {
    console.error('The types do not check: dist/ is as it was.');
    process.exit(1);
  }
}
