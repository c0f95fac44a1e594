import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../src/claims/index.ts';
import { desk, packaged } from './rapporteur.ts';

const { shell } = desk();

/** A command of a page, with the output that the page shows. A line "…" stands for lines left out. */
interface Shown {
  readonly page: string;
  readonly command: string;
  readonly output: readonly string[];
}

const pages = [
  'README.md',
  'docs/checking.md',
  'docs/json.md',
  'docs/cases.md',
  'docs/analysis.md',
  'docs/ideal-points.md',
];

test.each(pages.flatMap(shownIn))('$page shows what "$command" prints', ({ command, output }) => {
  const line = command
    .replace(/\bnpx rapporteur\b/g, 'rapporteur')
    .replace(/^npm start$/, 'rapporteur start');
  const { out } = shell(`cd '${packaged('.')}'; ${line}`);
  const printed = out.split('\n').map((each) => each.trimEnd());
  let at = 0;
  for (const part of parts(output)) {
    const found = printed.findIndex(
      (_, from) => from >= at && part.every((each, next) => printed[from + next] === each),
    );
    expect(
      found,
      `not in the output of "${command}": \n${part.join('\n')}\n\nIt is:\n${out}`,
    ).toBeGreaterThanOrEqual(0);
    at = found + part.length;
  }
});

test('the picture shows what the program prints (npm run build && node docs/picture.mjs)', () => {
  const printed = shell(`cd '${packaged('.')}'; rapporteur start`).out.split('\n');
  const drawn = [
    ...readFileSync(packaged('docs/check.svg'), 'utf8').matchAll(/<text [^>]*>(.*)<\/text>/g),
  ].map(([, line = '']) => plain(line));
  expect(drawn.length).toBeGreaterThan(20);
  const isPrinted = (line: string) =>
    printed.some((each) => (line.endsWith('…') ? each.startsWith(line.slice(0, -1)) : each === line));
  expect(drawn.filter((line) => !isPrinted(line))).toEqual([]);
});

const plain = (line: string): string =>
  line
    .replace(/<[^>]+>/g, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

test('every rule that gives a verdict is explained to those who check', () => {
  const page = readFileSync(packaged('docs/checking.md'), 'utf8');
  expect(Object.keys(rules).filter((rule) => !page.includes(`| \`${rule}\` `))).toEqual([]);
});

/** The commands of a page's console blocks. */
function shownIn(page: string): readonly Shown[] {
  const blocks = readFileSync(packaged(page), 'utf8').matchAll(/```console\n(.*?)```/gs);
  return [...blocks].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .filter((each) => each.trim() !== '')
      .map((each) => {
        const [command = '', ...output] = each.trimEnd().split('\n');
        return { page, command, output };
      }),
  );
}

/** What stands between the lines left out. */
function parts(output: readonly string[]): readonly (readonly string[])[] {
  const found: string[][] = [[]];
  for (const line of output) {
    if (line.trim() === '…') found.push([]);
    else found.at(-1)?.push(line);
  }
  return found
    .map((part) =>
      part
        .join('\n')
        .replace(/^\n+|\n+$/g, '')
        .split('\n'),
    )
    .filter((part) => part.join('') !== '');
}
