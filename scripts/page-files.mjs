// Builds what pages link to into dist/pages/assets: the style sheet, a script for each island, the icon; each with a hash
// in its name, so that a reader may keep it for ever, and a list of names (manifest.json).
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';

export async function buildPageFiles(dist) {
  const folder = join(dist, 'pages', 'assets');
  mkdirSync(folder, { recursive: true });
  const manifest = {};
  for (const { name, bytes } of [...(await scripts()), await styles(dist), icon()]) {
    const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 10);
    const end = extname(name);
    manifest[name] = `${basename(name, end)}-${hash}${end}`;
    writeFileSync(join(folder, manifest[name]), bytes);
  }
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
}

async function scripts() {
  const islands = readdirSync('src/pages/islands').filter((name) => /^[a-z-]+\.tsx?$/.test(name));
  const { outputFiles } = await build({
    entryPoints: islands.map((name) => `src/pages/islands/${name}`),
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    outdir: 'islands',
    write: false,
    logLevel: 'warning',
  });
  return outputFiles.map(({ path, contents }) => ({ name: basename(path), bytes: contents }));
}

async function styles(dist) {
  const { paletteCss } = await import(new URL(`../${dist}/charts/index.js`, import.meta.url).href);
  const colours = `:root{${paletteCss('light')}}@media (prefers-color-scheme:dark){:root{${paletteCss('dark')}}}`;
  const { outputFiles } = await build({
    stdin: { contents: `@import "./site.css";\n${colours}`, resolveDir: 'src/pages/style', loader: 'css' },
    bundle: true,
    minify: true,
    write: false,
    logLevel: 'error',
  });
  return { name: 'site.css', bytes: outputFiles[0].contents };
}

const icon = () => ({ name: 'icon.svg', bytes: readFileSync('src/pages/style/icon.svg') });
