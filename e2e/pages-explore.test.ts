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
  console.warn('No Chromium at /usr/bin/chromium: members, explore and forecast are not tried in a browser.');

describe.skipIf(!browserPath)('members, compare, explore and forecast in a browser', () => {
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
    '/members',
    '/members?q=korea',
    '/members/PRK',
    '/members/PRK/votes?ballot=no',
    '/members/COD',
    '/compare',
    '/compare?members=CHN,RUS,USA,FRA,PRK,IRN',
    '/compare?members=CHN,xyzzy',
    '/explore?from=2005&to=2024',
    '/explore?body=CHR&from=2020&to=2020',
    '/forecast',
    '/forecast?lineage=iran-human-rights',
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
        expect(complaints).toEqual([]);
        await page.close();
      },
    );
  });

  test('sessions are slid through with the keyboard, and the address keeps the session', async () => {
    const { page, complaints } = await opened('/explore');
    const slider = page.getByRole('slider', { name: 'Session of the Assembly' });
    await slider.focus();
    await page.keyboard.press('Home');
    const first = (await page.locator('select[name=session] option').first().getAttribute('value')) ?? '';
    await page.waitForURL(new RegExp(`session=${first}\\b`));
    expect(await page.locator('select[name=session]').inputValue()).toBe(first);
    expect(await page.evaluate('document.activeElement.type')).toBe('range');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => url.searchParams.get('session') !== first);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('another body and other years change the pictures below, and the address keeps them', async () => {
    const { page, complaints } = await opened('/explore?from=2005&to=2024');
    await page.locator('select[name=body]').selectOption('HRC');
    await page.waitForURL(/body=HRC/);
    await page.locator('#together ~ form select[name=from]').selectOption('2010');
    await page.waitForURL(/from=2010/);
    await page.locator('#agreement-title', { hasText: '2010 to 2024' }).waitFor();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('members are added, taken away and told apart, with scripts and without', async () => {
    for (const javaScriptEnabled of [true, false]) {
      const { page, complaints } = await opened('/compare', { javaScriptEnabled });
      for (const code of ['CHN', 'RUS', 'FRA']) {
        await page.locator('select[name=add]').selectOption(code);
        await page.getByRole('button', { name: 'Add' }).click();
        await page.waitForURL(new RegExp(`members=[A-Z,]*${code}$`));
      }
      expect(await page.locator('h1').textContent()).toBe('China, Russia and France compared');
      await page.getByRole('link', { name: 'Take Russia away' }).click();
      await page.waitForURL(/members=CHN,FRA$/);
      await page.getByRole('link', { name: 'Any two ballots that differ' }).click();
      await page.waitForURL(/split=any/);
      expect(await page.locator('#divided [role=status]').textContent()).toMatch(/^[\d,]+ votes/);
      expect(complaints).toEqual([]);
      await page.close();
    }
  });

  test('explore and forecast are read without scripts', async () => {
    const { page, complaints } = await opened('/explore', { javaScriptEnabled: false });
    await page.locator('select[name=session]').selectOption({ index: 0 });
    await page.locator('#space button').click();
    expect(page.url()).toContain('session=');
    expect(await page.locator('input[type=range]').count()).toBe(0);
    await page.goto(`${site.address}/forecast`);
    await page.locator('#council .choices a').last().click();
    expect(page.url()).toContain('case=');
    expect(await page.locator('#scorecard').textContent()).toContain('111,916');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the first visit of a page is at most 150 kB compressed', async () => {
    const { gzipSync } = await import('node:zlib');
    const sizeOf = async (path: string): Promise<number> => {
      const html = await (await fetch(`${site.address}${path}`)).text();
      const linked = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, each]) => each);
      const files = await Promise.all(
        linked.map(async (each) => (await fetch(`${site.address}${each}`)).arrayBuffer()),
      );
      return [Buffer.from(html), ...files.map((file) => Buffer.from(file))]
        .map((bytes) => gzipSync(bytes).length)
        .reduce((sum, size) => sum + size, 0);
    };
    for (const path of ['/explore', '/forecast', '/compare?members=CHN,RUS,USA', '/members/PRK'])
      expect(await sizeOf(path)).toBeLessThan(150_000);
  });
});
