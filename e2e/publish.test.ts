import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { desk, packaged } from './rapporteur.ts';

const { folder, run } = desk();
const site = join(folder, 'site');
const record = packaged('dist/record.sqlite');
const publish = (to: string, ...more: readonly string[]) =>
  run(['publish', to, '--case', 'dprk', '--origin', 'https://example.org/un', '--record', record, ...more]);

const filesIn = (from: string): readonly string[] =>
  readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(from, join(entry.parentPath, entry.name)))
    .sort();

const hashes = (from: string) =>
  Object.fromEntries(
    filesIn(from).map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(join(from, name)))
        .digest('hex'),
    ]),
  );

beforeAll(() => {
  expect(publish(site).code).toBe(0);
});

test('the case, its decisions, their pictures and a site map are files', () => {
  const files = filesIn(site);
  for (const place of [
    'index.html',
    'cases/dprk/index.html',
    'decisions/A/RES/69/188/index.html',
    'charts/decisions/A/RES/69/188/tally.svg',
    'search/index.json',
    'sitemap.xml',
  ])
    expect(files).toContain(place);
  expect(readFileSync(join(site, 'sitemap.xml'), 'utf8')).toContain(
    'https://example.org/un/decisions/A/RES/69/188/',
  );
});

test('published again, the bytes are the same and nothing is written', () => {
  const before = hashes(site);
  const { out } = publish(site);
  expect(out).toContain('0 written, 0 removed');
  expect(hashes(site)).toEqual(before);
  const other = join(folder, 'other');
  publish(other);
  expect(hashes(other)).toEqual(before);
});

test('what is no longer published goes', () => {
  const small = join(folder, 'small');
  publish(small);
  const { out } = run(['publish', small, '--lineage', 'dprk-agenda', '--record', record]);
  expect(out).toMatch(/[1-9]\d* removed/);
  expect(existsSync(join(small, 'cases/dprk/index.html'))).toBe(false);
});

test('no link of a page leads to a file that there is not', () => {
  const broken = filesIn(site)
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) =>
      [...readFileSync(join(site, name), 'utf8').matchAll(/\s(?:href|src)="([^"#?]+)[^"]*"/g)]
        .map(([, link = '']) => link)
        .filter((link) => !/^(?:\/|[a-z]+:)/.test(link) && !existsSync(target(name, link)))
        .map((link) => `${name}: ${link}`),
    );
  expect(broken).toEqual([]);
});

test('no page has a link from the root of the host, which would not be the root of the site', () => {
  const rooted = filesIn(site)
    .filter((name) => name.endsWith('.html'))
    .filter((name) => /\s(?:href|src|action)="\/(?!\/)/.test(readFileSync(join(site, name), 'utf8')));
  expect(rooted).toEqual([]);
});

function target(name: string, link: string): string {
  const path = join(site, decodeURIComponent(new URL(link, `http://host/${encodeURI(name)}`).pathname));
  return existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
}

test.each([
  { args: [], says: 'found nothing to publish' },
  { args: ['--case', 'drpk'], says: 'Nearest: dprk' },
])('$args is told: $says', ({ args, says }) => {
  const { code, err } = run(['publish', join(folder, 'x'), ...args, '--record', record]);
  expect(code).toBe(2);
  expect(err).toContain(says);
});

test('a folder with other files is not touched', () => {
  const other = join(folder, 'mine');
  run(['publish', other, '--lineage', 'dprk-agenda', '--record', record]);
  const foreign = desk();
  writeFileSync(join(foreign.folder, 'thesis.txt'), 'mine');
  const { code, err } = run(['publish', foreign.folder, '--case', 'dprk', '--record', record]);
  expect(code).toBe(3);
  expect(err).toContain('found files that no "publish" wrote');
  expect(readFileSync(join(foreign.folder, 'thesis.txt'), 'utf8')).toBe('mine');
});

const chromium = '/usr/bin/chromium';

describe.skipIf(!existsSync(chromium))(
  'in a browser, from a plain file server under a base path (skipped without Chromium)',
  () => {
    const types: { readonly [ending: string]: string } = {
      '.html': 'text/html',
      '.css': 'text/css',
      '.js': 'text/javascript',
      '.svg': 'image/svg+xml',
      '.json': 'application/json',
      '.md': 'text/markdown',
    };
    const server = createServer((request, response) => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://host').pathname);
      const inside = path.startsWith('/un/') ? path.slice('/un'.length) : undefined;
      const file = inside?.endsWith('/') ? `${inside}index.html` : inside;
      if (file === undefined || !existsSync(join(site, file)) || statSync(join(site, file)).isDirectory()) {
        response.writeHead(404).end();
        return;
      }
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
      response.end(readFileSync(join(site, file)));
    });
    let base = '';
    beforeAll(async () => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const at = server.address();
      base = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/un/`;
    });
    afterAll(() => server.close());

    /** Opens a page, and gives what went wrong besides: errors, missing files, requests that leave the site. */
    async function visited(address: string, { scripts = true }, does: (page: Page) => Promise<void>) {
      const { chromium: browsers } = await import('playwright-core');
      const browser = await browsers.launch({ executablePath: chromium, args: ['--no-sandbox'] });
      try {
        const context = await browser.newContext({ javaScriptEnabled: scripts });
        const page = await context.newPage();
        page.setDefaultTimeout(15_000);
        const wrong: string[] = [];
        page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
        page.on('pageerror', (error) => wrong.push(error.message));
        page.on('response', (response) => response.status() >= 400 && wrong.push(response.url()));
        page.on('request', (request) => {
          if (!request.url().startsWith(base) && !request.url().startsWith('blob:'))
            wrong.push(request.url());
        });
        await page.goto(`${base}${address}`);
        await does(page);
        expect(wrong).toEqual([]);
      } finally {
        await browser.close();
      }
    }

    test.each([{ scripts: true }, { scripts: false }])(
      'from the first page to a decision (scripts: $scripts)',
      ({ scripts }) =>
        visited('', { scripts }, async (page) => {
          await page.click('main a[href*="cases/dprk"]');
          expect(await page.textContent('h1')).toContain('Human rights in the Democratic');
          await page.goto(`${base}decisions/A/RES/69/188/`);
          expect(await page.textContent('h1')).toContain('Situation of human rights');
          if (!scripts) return;
          await page.goto(`${base}search/?q=korea`);
          await page.click('main li a');
          expect(page.url()).toContain('/cases/dprk/');
          await page.goto(`${base}search/?q=69/188`);
          expect(await page.textContent('#copy-search h2')).toBe('With “69/188”');
          await page.click('main li a');
          expect(page.url()).toContain('/decisions/A/RES/69/188/');
          await page.goto(`${base}search/?q=atlantis`);
          await page.waitForSelector('#copy-search h2');
          expect(await page.textContent('#copy-search')).toContain('None. Try fewer or other words');
        }),
    );

    test('a what-if is reckoned in the browser: by a click, by name, and from its address', () =>
      visited('decisions/A/RES/69/188/', {}, async (page) => {
        await page.click('main a[href$="what-if/"]');
        await page.click('[data-key="FRA"]');
        await page.waitForSelector('.change');
        expect(await page.textContent('.lead')).toContain('With one other ballot the result stays: adopted.');
        expect(page.url()).toMatch(/what-if\/\?flip=FRA(?::|%3A)no/);
        await page.fill('[name="member"]', 'Burma');
        await page.selectOption('[name="ballot"]', 'yes');
        await page.click('form.filter button');
        await page.waitForSelector('.change:nth-of-type(2)');
        expect(await page.textContent('.changes')).toContain('Myanmar');
        await page.goto(`${base}decisions/S/2022/431/what-if/?flip=CHN:abstain,RUS:abstain`);
        await page.waitForSelector('.change');
        expect(await page.textContent('.lead')).toContain('turns from vetoed to adopted');
        await page.goto(`${base}decisions/A/RES/69/188/what-if/?flip=Atlantis:yes`);
        await page.waitForSelector('.notice');
        expect(await page.textContent('.notice')).toContain('Atlantis');
      }));

    test('a text is checked in the browser as the command checks it, and taken away', () =>
      visited('check/', {}, async (page) => {
        await page.fill('#check-text', wrongText);
        await page.click('.check-go button');
        await page.waitForSelector('.check-result .claim');
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.click('button[value="json"]'),
        ]);
        const here: unknown = JSON.parse(readFileSync(await download.path(), 'utf8'));
        const file = join(folder, 'text.txt');
        writeFileSync(file, wrongText);
        const { out } = run(['check', file, '--json', '--explain', '--record', record]);
        const there: unknown = JSON.parse(out);
        expect(Object(here).claims).toEqual(Object(there).claims);
        expect(Object(here).claims.length).toBeGreaterThan(2);
        await page.click('.check-result .claim a[href*="decisions/A/RES/69/188"]');
        expect(await page.textContent('h1')).toContain('Situation of human rights');
      }));

    test('an example is checked from its address; an empty text is told', () =>
      visited('check/?example=2014-11-vote-on-north-korea', {}, async (page) => {
        await page.waitForSelector('.check-result .claim');
        expect(await page.locator('.claim').count()).toBeGreaterThan(5);
        await page.goto(`${base}check/`);
        await page.click('.check-go button');
        await page.waitForSelector('#check-problem .problem');
        expect(await page.textContent('#check-problem')).toContain('at least one sentence');
      }));
  },
);

const wrongText = `On 18 November 2014 the General Assembly voted 111-19 with 55 abstentions on North Korea.
The Assembly adopted resolution 69/188 by 116 votes to 20, with 53 abstentions. China voted in favour.
`;
