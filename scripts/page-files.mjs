// Builds what pages link to into dist/pages/assets: the style sheet, a script for each island, the icon; each with a hash
// in its name, so that a reader may keep it for ever, and a list of names (manifest.json).
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { build } from 'esbuild';
import { inBrowser } from './in-browser.mjs';

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
  return Promise.all(islands.map(script));
}

/** What of data/ goes into a script; most need none of it. */
const carried = {
  'copy-what-if.ts': ['members.csv', 'names.csv', 'council-terms.csv', 'procedure'],
  'copy-checker.ts': [
    ...['members.csv', 'names.csv', 'abbreviations.csv', 'places.csv', 'group-names.csv', 'groups.csv'],
    ...['council-terms.csv', 'rights-council-terms.csv', 'rome-statute.csv', 'rome-statute-declarations.csv'],
    ...['assembly-resolution-sessions.csv', 'council-resolution-years.csv', 'lineages.yaml', 'procedure'],
    ...['words', 'cases'],
  ],
};

async function script(island) {
  const { outputFiles } = await build({
    entryPoints: [`src/pages/islands/${island}`],
    bundle: true,
    minify: true,
    metafile: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    charset: 'utf8',
    // Shipped files are read relative to this place.
    define: { 'import.meta.url': '"file:///dist/pages/script.js"' },
    outdir: 'islands',
    write: false,
    logLevel: 'error',
    plugins: [inBrowser(carried[island] ?? [])],
  });
  return { name: basename(outputFiles[0].path), bytes: outputFiles[0].contents };
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
