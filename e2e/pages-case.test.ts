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

if (!browserPath)
  console.warn('No Chromium at /usr/bin/chromium: the pages of cases are not tried in a browser.');

describe.skipIf(!browserPath)('cases in a browser', () => {
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
    '/cases',
    '/cases/dprk',
    '/cases/dprk?kind=statement&actor=PRK&from=2014&to=2015',
    '/cases/mmr',
    '/cases/compare',
    '/cases/compare?case=dprk,xyz',
    '/cases/dprk/positions/PRK',
    '/cases/drpk',
  ])('%s', (path) => {
    test.each([
      { look: 'light', options: { colorScheme: 'light' } },
      { look: 'dark', options: { colorScheme: 'dark' } },
      { look: 'on a phone', options: { viewport: { width: 360, height: 740 } } },
    ] as const)(
      '$look: axe finds nothing, nothing complains, nothing scrolls sideways',
      async ({ options }) => {
        const { page, complaints } = await opened(path, options);
        // What is folded is read too.
        await page.evaluate('for (const each of document.querySelectorAll("main details")) each.open = true');
        expect(await violationsOn(page)).toEqual([]);
        expect(await scrollsSideways(page)).toBe(false);
        // A page that is not there is answered with 404, which the browser tells on the console.
        expect(complaints.filter((each) => !/status of 404/.test(each))).toEqual([]);
        await page.close();
      },
    );
  });

  test('the timeline follows kind, actor and years, the picture with it, and the address keeps them', async () => {
    const { page, complaints } = await opened('/cases/dprk');
    await page.locator('#timeline-part select[name=kind]').selectOption('statement');
    await page.waitForURL(/kind=statement/);
    await page.locator('#timeline-part select[name=actor]').selectOption('PRK');
    await page.waitForURL(/actor=PRK/);
    await page.locator('#timeline-part select[name=from]').selectOption('2014');
    await page.waitForURL(/from=2014/);
    const status = await page.locator('#timeline-part [role=status]').textContent();
    expect(status).toMatch(/^\d+ of \d+ entries/);
    expect(new Set(await page.locator('.timeline .kind').allTextContents())).toEqual(new Set(['statement']));
    await page.reload();
    expect(await page.locator('#timeline-part [role=status]').textContent()).toBe(status);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('nearer and later with the keyboard alone: the link that was pressed keeps the focus, the form follows', async () => {
    const { page } = await opened('/cases/dprk?from=2010&to=2014');
    await page.locator('[data-key=Later]').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/from=2015&to=2019/);
    await page.waitForFunction('document.querySelector("select[name=from]").value === "2015"');
    expect(await page.evaluate('document.activeElement.getAttribute("data-key")')).toBe('Later');
    await page.close();
  });

  test('a route opens to its conditions and to who voted no on such a text', async () => {
    const { page } = await opened('/cases/dprk');
    await page.locator('#route-council-referral > summary').focus();
    await page.keyboard.press('Enter');
    const route = page.locator('#route-council-referral');
    await route.getByText('Who can block it').waitFor();
    await route.getByRole('link', { name: 'S/2014/348' }).first().click();
    await page.locator('h1').waitFor();
    expect(page.url()).toContain('/decisions/S/2014/348');
    await page.close();
  });

  test.each(['Word', 'web page', 'Markdown'])('the brief comes as %s', async (name) => {
    const { page } = await opened('/cases/dprk');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.take').getByRole('link', { name, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^dprk-\d{4}-\d\d-\d\d\.(?:docx|html|md)$/);
    expect(await download.failure()).toBeNull();
    await page.close();
  });

  test('cases are compared as they are ticked', async () => {
    const { page } = await opened('/cases/compare?case=dprk,sdn');
    expect(await page.locator('.compared thead th').allTextContents()).toEqual([
      'Step',
      'North Korea',
      'Sudan',
    ]);
    await page.locator('input[value=syr]').check();
    await page.locator('.compared thead th', { hasText: 'Syria' }).waitFor();
    expect(page.url()).toContain('case=syr');
    await page.close();
  });

  test('all of it works without scripts', async () => {
    const { page, complaints } = await opened('/cases/dprk', { javaScriptEnabled: false });
    await page.locator('#timeline-part select[name=kind]').selectOption('action');
    await page.locator('#timeline-part button').click();
    expect(page.url()).toContain('kind=action');
    expect(new Set(await page.locator('.timeline .kind').allTextContents())).toEqual(new Set(['action']));
    await page.locator('#positions ~ .table-wrap').getByRole('link', { name: 'North Korea' }).click();
    expect(await page.locator('#said').textContent()).toBe('What it said');
    await page.goto(`${site.address}/cases/compare`);
    await page.locator('input[value=lby]').uncheck();
    await page.getByRole('button', { name: 'Compare' }).click();
    expect(await page.locator('.compared thead').textContent()).not.toContain('Libya');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the first visit of a case is at most 150 kB compressed', async () => {
    const { gzipSync } = await import('node:zlib');
    const html = await (await fetch(`${site.address}/cases/dprk`)).text();
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
