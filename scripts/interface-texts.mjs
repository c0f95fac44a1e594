// Gathers the texts of the interface, by which it is translated: the literals of `say('…')`, `toSay('…')` and
// `<Said text="…">` under src/pages, in the order of the files. Built into dist/pages/texts.json.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'esbuild';

export async function buildInterfaceTexts(dist) {
  const texts = await interfaceTexts();
  writeFileSync(join(dist, 'pages', 'texts.json'), `${JSON.stringify(texts, undefined, 1)}\n`);
}

async function interfaceTexts() {
  const texts = new Set();
  const files = readdirSync('src/pages', { recursive: true }).filter((name) =>
    /(?<!\.test)\.tsx?$/.test(name),
  );
  for (const file of files.toSorted())
    for (const text of await textsIn(join('src/pages', file))) texts.add(text);
  return [...texts];
}

/** Written out by esbuild, a literal is in double quotes, or in single ones where it has a double one in it. */
const literal = String.raw`"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'`;
const said = new RegExp(
  String.raw`\b(?:say|toSay)\(\s*(${literal})|\bjsxs?\(\s*Said,\s*\{\s*text: (${literal})`,
  'g',
);

async function textsIn(path) {
  const { code } = await transform(readFileSync(path, 'utf8'), {
    loader: 'tsx',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    charset: 'utf8',
    supported: { 'template-literal': false },
  });
  const unread = /\bjsxs?\(\s*Said,\s*\{(?!\s*text: ["'])/.exec(code);
  if (unread)
    throw new Error(`${path}: found a <Said> without a literal text, expected its text first, in quotes.`);
  return [...code.matchAll(said)].map(([, inCall, inElement]) => textOf(inCall ?? inElement));
}

const textOf = (written) =>
  JSON.parse(
    written.startsWith("'")
      ? `"${written.slice(1, -1).replaceAll("\\'", "'").replaceAll('"', '\\"')}"`
      : written,
  );
