// Lets esbuild build for the browser what is written for Node: the rules, the record and the checker read shipped files
// with `readFileSync`, and these go into the script. What only a server needs must not be reached; where it is, the build
// fails and says from where.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Packages that the code of a page may take along into a browser. */
const welcome =
  /^(?:hono|hono\/.*|intl-messageformat|@formatjs\/.*|udsv|yaml|zod|zod\/.*|linkedom\/worker|@mozilla\/readability|@noble\/.*)$/;

/**
 * @param {readonly string[]} shipped files and folders of data/ that go in
 * @returns {import('esbuild').Plugin}
 */
export const inBrowser = (shipped) => ({
  name: 'in-browser',
  setup(build) {
    // Code of the house does nothing when it is merely imported: what is not used stays out.
    build.onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir }) =>
      resolveDir.includes('node_modules')
        ? undefined
        : { path: resolve(resolveDir, path), sideEffects: false },
    );
    build.onResolve({ filter: /^node:/ }, ({ path }) => ({
      path,
      namespace: 'in-browser',
      sideEffects: false,
    }));
    build.onResolve({ filter: /^[@a-z]/ }, ({ path, kind, resolveDir }) =>
      kind === 'entry-point' || welcome.test(path) || resolveDir.includes('node_modules')
        ? undefined
        : { path, external: true, sideEffects: false },
    );
    build.onLoad({ filter: /.*/, namespace: 'in-browser' }, ({ path }) => ({
      contents: modules[path]?.(shipped) ?? '',
      loader: 'js',
      resolveDir: process.cwd(),
    }));
    build.onEnd(({ metafile }) => {
      const outside = Object.values(metafile?.outputs ?? {}).flatMap(({ imports }) =>
        imports.filter(({ external }) => external),
      );
      return {
        errors: outside.map(({ path }) => ({ text: `"${path}" is reached by a script for the browser.` })),
      };
    });
  },
});

/**
 * As much of Node's modules as the house uses where it runs in a browser; of what is left out, an import is undefined.
 * @type {Record<string, (shipped: readonly string[]) => string>}
 */
const modules = {
  'node:fs': (shipped) => `
    const files = new Map(Object.entries(${JSON.stringify(contentOf(shipped))}));
    const place = (path) => String(path).replace(/^.*\\/data\\//, '');
    const missing = (name) => { throw new Error(name + ' is not part of this script.'); };
    const foldersIn = (folder) => {
      const inside = [...files.keys()].filter((name) => name.startsWith(folder + '/'));
      const parts = inside.map((name) => name.slice(folder.length + 1).split('/'));
      return [...new Set(parts.filter(({ length }) => length > 1).map(([first]) => first))];
    };
    module.exports = {
      readFileSync: (path) => files.get(place(path)) ?? missing(place(path)),
      existsSync: (path) => files.has(place(path)),
      readdirSync: (path) => foldersIn(place(path)).map((name) => ({ name, isDirectory: () => true })),
    };`,
  'node:path': () =>
    `module.exports = { join: (...parts) => parts.join('/'), basename: (path) => path.split('/').at(-1) };`,
  'node:url': () => `module.exports = { fileURLToPath: ({ pathname }) => pathname };`,
  'node:module': () => `
    import * as yaml from 'yaml';
    import * as linkedom from 'linkedom/worker';
    import * as readability from '@mozilla/readability';
    const loaded = { yaml, linkedom, '@mozilla/readability': readability };
    export const createRequire = () => (name) => loaded[name];`,
  'node:crypto': () => `
    const { sha256 } = require('@noble/hashes/sha2.js');
    const { bytesToHex } = require('@noble/hashes/utils.js');
    module.exports = { createHash: () => ({ update: (bytes) => ({ digest: () => bytesToHex(sha256(bytes)) }) }) };`,
};

/** @param {readonly string[]} shipped @returns {Record<string, string>} by the path in data/ */
const contentOf = (shipped) =>
  Object.fromEntries(
    shipped
      .flatMap((place) => filesAt(place))
      .map((place) => [place, readFileSync(join('data', place), 'utf8')]),
  );

/** @param {string} place @returns {readonly string[]} */
const filesAt = (place) =>
  statSync(join('data', place)).isDirectory()
    ? readdirSync(join('data', place))
        .toSorted()
        .flatMap((name) => filesAt(`${place}/${name}`))
    : [place];
