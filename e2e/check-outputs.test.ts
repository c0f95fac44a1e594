import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { checkedTextSchema } from '../src/claims/schema.ts';
import { recheckSchema } from '../src/json/index.ts';
import { desk } from './rapporteur.ts';

const article = fileURLToPath(new URL('../examples/2014-11-vote-on-north-korea.md', import.meta.url));
const record = fileURLToPath(new URL('../dist/record.sqlite', import.meta.url));
const { folder, run } = desk();
const rapporteur = (line: readonly string[]) => {
  const { code, out, err } = run(line);
  return { code, output: out, notes: err };
};
const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

beforeAll(() => {
  copyFileSync(article, at('article.md'));
  const files = ['html', 'md', 'claimreview', 'annotations', 'csv'].flatMap((name) => [
    `--${name}`,
    at(`out.${name}`),
  ]);
  rapporteur(['check', at('article.md'), ...files, '--record', record]);
});

test('a correction note has quote, correction and source of what is wrong, and nothing of what is right', () => {
  const note = read('out.md');
  expect(note).toContain('> Indonesia voted against');
  expect(note).toContain('Correct Indonesia: abstained (in the text: voted no)');
  expect(note).toMatch(/Source: \[.+\]\(https:/);
  expect(note).not.toContain('ballot-as-recorded');
});

test('every review has the quote, a rating and what it rests on; what cannot be checked has none', () => {
  const reviews = JSON.parse(read('out.claimreview'))['@graph'];
  expect(reviews.length).toBeGreaterThan(5);
  for (const review of reviews) {
    expect(review).toMatchObject({ '@type': 'ClaimReview', reviewRating: { worstRating: 1, bestRating: 3 } });
    expect(['contradicted', 'imprecise', 'supported']).toContain(review.reviewRating.alternateName);
    expect(review.isBasedOn.length).toBeGreaterThan(0);
  }
});

test('every annotation finds its quote again by what is before and after it', () => {
  const text = readFileSync(article, 'utf8');
  for (const { target } of JSON.parse(read('out.annotations')).first.items) {
    const [quote, position] = target.selector;
    expect(text.slice(position.start, position.end)).toBe(quote.exact);
    expect(text).toContain(`${quote.prefix}${quote.exact}${quote.suffix}`);
  }
});

test('a row for each claim stands in the CSV', async () => {
  const { output } = rapporteur(['check', at('article.md'), '--json', '--record', record]);
  const { claims } = checkedTextSchema.parse(JSON.parse(output));
  expect(read('out.csv').trim().split('\r\n')).toHaveLength(claims.length + 1);
});

test.each([
  { args: ['--md', '-', '--csv', '-'], code: 2, says: 'standard output takes one form' },
  { args: ['--html', '/nowhere/out.html'], code: 3, says: 'found no such folder' },
])('$args: $says', async ({ args, code, says }) => {
  const ended = rapporteur(['check', at('article.md'), ...args, '--record', record]);
  expect(ended.code).toBe(code);
  expect(ended.notes).toContain(says);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

describe('a report checked again', () => {
  beforeAll(async () => {
    const { output } = rapporteur(['check', at('article.md'), '--json', '--record', record]);
    writeFileSync(at('report.json'), output);
  });

  const again = async (...args: readonly string[]) => {
    const ended = rapporteur(['recheck', ...args, '--json', '--record', record]);
    return {
      ...ended,
      answer: ended.output.startsWith('{') ? recheckSchema.parse(JSON.parse(ended.output)) : undefined,
    };
  };

  test('is as it was where neither record nor text changed', async () => {
    const { code, answer } = await again(at('report.json'));
    expect(code).toBe(0);
    expect(answer).toMatchObject({ textChanged: false, changes: [] });
  });

  test('tells of a text that was put right what is no longer said', async () => {
    writeFileSync(
      at('corrected.md'),
      readFileSync(article, 'utf8').replace(/Indonesia\s+voted\s+against/, 'Indonesia abstained'),
    );
    const { code, answer } = await again(at('report.json'), '--text', at('corrected.md'));
    expect(code).toBe(1);
    expect(answer?.textChanged).toBe(true);
    expect(answer?.changes.map(({ kind, before, after }) => ({ kind, before, after }))).toEqual(
      expect.arrayContaining([
        { kind: 'gone', before: 'contradicted', after: undefined },
        { kind: 'new', before: undefined, after: 'supported' },
      ]),
    );
  });

  test('tells of a record with other figures what changed', async () => {
    const saved = JSON.parse(read('report.json'));
    saved.record.version = '0'.repeat(12);
    saved.claims[0].verdict = 'supported';
    saved.claims[0].decision.tally.yes = 1;
    writeFileSync(at('old.json'), JSON.stringify(saved));
    const { code, answer } = await again(at('old.json'));
    expect(code).toBe(1);
    expect(answer?.changes[0]).toMatchObject({ kind: 'verdict', before: 'supported' });
    expect(answer?.changes[0]?.why).toContain('The record changed (000000000000');
  });

  test.each([
    { file: 'article.md', says: 'found no JSON' },
    { file: 'nothing.json', says: 'found no such file' },
  ])('$file is no report: $says', async ({ file, says }) => {
    const { code, notes } = await again(at(file));
    expect(code).toBe(3);
    expect(notes).toContain(says);
  });
});

const chromium = '/usr/bin/chromium';

describe.skipIf(!existsSync(chromium))('the page in a browser (skipped where there is no Chromium)', () => {
  test.each([
    { width: 1280, scheme: 'light' as const },
    { width: 390, scheme: 'dark' as const },
  ])(
    '$width wide, $scheme: nothing for axe to find, nothing to scroll sideways',
    async ({ width, scheme }) => {
      const { chromium: browsers } = await import('playwright-core');
      const browser = await browsers.launch({ executablePath: chromium, args: ['--no-sandbox'] });
      try {
        const context = await browser.newContext({
          viewport: { width, height: 900 },
          colorScheme: scheme,
          bypassCSP: true,
        });
        const page = await context.newPage();
        await page.goto(pathToFileURL(at('out.html')).href);
        expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
        await page.addScriptTag({ path: createRequire(import.meta.url).resolve('axe-core') });
        const found: unknown = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes[0].html))',
        );
        expect(found).toEqual([]);
      } finally {
        await browser.close();
      }
    },
  );
});
