import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  browserPath,
  complaintsOf,
  openBrowser,
  type RunningSite,
  scrollsSideways,
  startSite,
  violationsOn,
} from './site.ts';

if (!browserPath) console.warn('No Chromium at /usr/bin/chromium: the pages are not tried in a browser.');

const decision = '/decisions/A/RES/69/188';
const whatIf = `${decision}/what-if`;

describe.skipIf(!browserPath)('decisions, what-if, lineages, lists and search in a browser', () => {
  let site: RunningSite;
  let browser: Browser;

  beforeAll(async () => {
    [site, browser] = await Promise.all([startSite(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    site?.end();
  });

  const opened = async (path: string, options: BrowserContextOptions = {}) => {
    const page = await browser.newPage(options);
    const complaints = complaintsOf(page, site.address);
    await page.goto(`${site.address}${path}`);
    return { page, complaints };
  };

  describe.each([
    decision,
    `${decision}?ballot=no&sort=-group`,
    '/decisions/S/2014/348',
    '/decisions/A/RES/68/183',
    `${whatIf}?flip=CHN:yes,FRA:no`,
    '/decisions?member=China&ballot=no',
    '/search?q=korea',
    '/search?q=The+Assembly+voted+111-19+to+refer+North+Korea.',
    '/lineages',
    '/lineages/dprk-human-rights?body=GA',
    '/decisions/A/RES/69/881',
    '/embed/decisions/A/RES/69/188',
  ])('%s', (path) => {
    test.each([
      { look: 'light', options: { colorScheme: 'light' } },
      { look: 'dark', options: { colorScheme: 'dark' } },
      { look: 'on a phone', options: { viewport: { width: 360, height: 740 } } },
    ] as const)(
      '$look: axe finds nothing, nothing complains, nothing scrolls sideways',
      async ({ options }) => {
        const { page, complaints } = await opened(path, options);
        expect(await violationsOn(page)).toEqual([]);
        expect(await scrollsSideways(page)).toBe(false);
        // A page that is not there is answered with 404, which the browser tells on the console.
        expect(complaints.filter((each) => !/status of 404/.test(each))).toEqual([]);
        await page.close();
      },
    );
  });

  test('from words to the decision, its committee vote, and who moved', async () => {
    const { page, complaints } = await opened('/');
    await page.goto(`${site.address}/search?q=north+korea+icc`);
    await page.locator('main').getByRole('link', { name: 'A/RES/69/188', exact: true }).click();
    await page.locator('.lead', { hasText: '116 votes to 20' }).waitFor();
    await page.locator('.stages').getByRole('link', { name: 'A/C.3/69/L.28/Rev.1' }).click();
    await page.locator('.lead', { hasText: '111 votes to 19' }).waitFor();
    await page.locator('.stages').getByRole('link', { name: 'A/C.3/69/L.63' }).click();
    await page.locator('.lead', { hasText: '40 votes in favour and 77 against' }).waitFor();
    await page.goto(`${site.address}/lineages/dprk-human-rights?body=GA`);
    await page.locator('select[name=to]').selectOption('A/RES/69/188');
    await page.waitForURL(/to=A%2FRES%2F69%2F188/);
    expect(await page.locator('#moves [role=status]').textContent()).toContain('voted otherwise');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a member is clicked, the outcome follows, and the address keeps it', async () => {
    const { page } = await opened(whatIf);
    await page.locator('[data-key=FRA]').click();
    await page.waitForURL(/flip=FRA:no/);
    await page.locator('.lead', { hasText: 'With one other ballot the result stays' }).waitFor();
    await page.locator('[data-key="all-Western European and other States"]').click();
    await page.locator('.lead', { hasText: 'With 28 other ballots' }).waitFor();
    await page.locator('[data-key="all-African States"]').click();
    await page.locator('.lead', { hasText: 'from adopted to rejected' }).waitFor();
    await page.reload();
    await page.locator('.lead', { hasText: 'from adopted to rejected' }).waitFor();
    await page.close();
  });

  test('what-if with the keyboard alone: the tile that was pressed keeps the focus', async () => {
    const { page } = await opened(whatIf);
    await page.locator('[data-key=FRA]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.tile.changed').waitFor();
    expect(await page.evaluate('document.activeElement.getAttribute("data-key")')).toBe('FRA');
    await page.keyboard.press('Enter');
    await page.locator('.tile.changed').waitFor({ state: 'detached' });
    await page.close();
  });

  test('the roll is filtered as one writes, and the address keeps the filter', async () => {
    const { page } = await opened(decision);
    await page.locator('.roll > summary').click();
    await page.locator('.roll input[name=named]').fill('korea');
    await page.waitForURL(/named=korea/);
    expect(await page.locator('.roll [role=status]').textContent()).toContain('2 of 193 members');
    await page.locator('.roll select[name=ballot]').selectOption('no');
    await page.waitForURL(/ballot=no/);
    expect(await page.locator('.roll [role=status]').textContent()).toContain('1 of 193 members');
    expect(await page.locator('.roll tbody th').allTextContents()).toEqual(['North Korea']);
    await page.close();
  });

  test('all of it works without scripts', async () => {
    const { page, complaints } = await opened(`${decision}?named=korea`, { javaScriptEnabled: false });
    expect(await page.locator('.roll tbody th').allTextContents()).toEqual(['North Korea', 'South Korea']);
    await page.locator('.roll select[name=ballot]').selectOption('no');
    await page.locator('.roll button').click();
    expect(await page.locator('.roll tbody th').allTextContents()).toEqual(['North Korea']);
    await page.goto(`${site.address}${whatIf}`);
    await page.locator('[data-key=FRA]').click();
    expect(page.url()).toContain('flip=FRA:no');
    await page.locator('input[name=member]').fill('Zaire');
    await page.getByRole('button', { name: 'Change' }).click();
    expect(page.url()).toContain('flip=FRA:no,COD:no');
    await page.goto(`${site.address}/decisions`);
    await page.locator('select[name=outcome]').selectOption('vetoed');
    await page.getByRole('button', { name: 'Filter' }).click();
    expect(await page.locator('.decisions').textContent()).toContain('S/2014/348');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('embeds and pictures may be shown elsewhere, pages may not', async () => {
    const policy = async (path: string) => {
      const { headers } = await fetch(`${site.address}${path}`);
      return [
        headers.get('content-security-policy')?.match(/frame-ancestors [^;]*/)?.[0],
        headers.get('x-frame-options'),
      ];
    };
    expect(await policy('/embed/decisions/A/RES/69/188')).toEqual(['frame-ancestors *', null]);
    expect(await policy('/charts/decisions/A/RES/69/188/map.svg')).toEqual(['frame-ancestors *', null]);
    expect(await policy(decision)).toEqual(["frame-ancestors 'none'", 'DENY']);
  });

  test('the first visit of a page is at most 150 kB compressed', async () => {
    const { gzipSync } = await import('node:zlib');
    const html = await (await fetch(`${site.address}${decision}`)).text();
    const linked = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, path]) => path);
    const files = await Promise.all(
      linked.map(async (path) => (await fetch(`${site.address}${path}`)).arrayBuffer()),
    );
    const sizes = [Buffer.from(html), ...files.map((file) => Buffer.from(file))].map(
      (bytes) => gzipSync(bytes).length,
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  });
});
