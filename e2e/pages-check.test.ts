import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
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

const wrong =
  'The General Assembly adopted resolution 66/174 in 2011 by 123 votes to 16, with 15 abstentions.';
const example = '/check?example=2014-11-vote-on-north-korea';

describe.skipIf(!browserPath)('the first page, the check, the record and the words in a browser', () => {
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

  describe.each(['/', '/check', example, '/record', '/record/conflicts', '/record/problems', '/words'])(
    '%s',
    (path) => {
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
          expect(complaints).toEqual([]);
          await page.close();
        },
      );
    },
  );

  const checked = async (page: Page) => page.locator('.claim.contradicted').first().textContent();

  test('a wrong sentence is pasted into the first page and contradicted, with the keyboard alone', async () => {
    const { page, complaints } = await opened('/');
    await page.locator('#ask').focus();
    await page.keyboard.insertText(wrong);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ask');
    expect(await checked(page)).toContain('51');
    await page.locator('.claim.contradicted a[href^="/decisions/"]').first().focus();
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('it is so without scripts: paste, filter, take away', async () => {
    const { page } = await opened('/check', { javaScriptEnabled: false, acceptDownloads: true });
    await page.fill('#check-text', wrong);
    await page.click('.check-go button');
    expect(await checked(page)).toContain('51');
    await page.uncheck('#show-contradicted');
    expect(await page.locator('.claim.contradicted').first().isVisible()).toBe(false);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.click('button[value=claimreview]'),
    ]);
    expect(download.suggestedFilename()).toBe('claimreview.json');
    await page.close();
  });

  test('the evidence goes along with the text, and says how many claims are left', async () => {
    const { page, complaints } = await opened(example, { viewport: { width: 1280, height: 800 } });
    const top = () => page.locator('.evidence-panel').evaluate((panel) => panel.scrollTop);
    const before = await top();
    await page.evaluate('scrollTo(0, 600)');
    await expect.poll(top).toBeGreaterThan(before);
    await page.uncheck('#show-supported');
    expect(await page.locator('#shown').textContent()).toMatch(/^\d+ of \d+ claims are shown\.$/);
    const numbers = await page
      .locator('.evidence-panel .claim:visible')
      .evaluateAll((claims) => claims.map((claim) => [claim.id, `claim-${claim.getAttribute('value')}`]));
    for (const [id, number] of numbers) expect(id).toBe(number);
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('a file that is dropped is the file that is checked', async () => {
    const { page, complaints } = await opened('/check');
    await page.evaluate(`
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(wrong)}], 'dropped.txt', { type: 'text/plain' }));
      document
        .querySelector('.check-form textarea')
        .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
    `);
    await page.click('.check-go button');
    expect(await page.locator('h1').textContent()).toBe('dropped.txt');
    expect(complaints).toEqual([]);
    await page.close();
  });

  test('the note is copied', async () => {
    const { page } = await opened(example, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click('[data-copies]');
    await expect.poll(() => page.locator('#note-text-status').textContent()).toBe('Copied.');
    expect(await page.evaluate('navigator.clipboard.readText()')).toContain('# Suggested corrections');
    await page.close();
  });

  test('what is pasted is in no address, in no line that the server prints, and in no store of the browser', async () => {
    const secret = 'Zanzibar-4711';
    const { page } = await opened('/check');
    await page.fill('#check-text', `${secret}. ${wrong}`);
    await page.click('.check-go button');
    await page.locator('.claim').first().waitFor();
    const kept = await page.evaluate(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])',
    );
    expect(`${page.url()} ${kept} ${site.printed()}`).not.toContain(secret);
    await page.close();
  });
});
