// Takes the pictures of docs/pages/: each page as it stands, light, dark and on a phone, from the built program:
//   npm run build && node docs/pages.mjs [NAME…]
// RECORD names a record other than the one that ships; CHROMIUM a browser other than Debian's.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('..', import.meta.url));
const { RECORD = 'dist/record.sqlite', CHROMIUM = '/usr/bin/chromium' } = process.env;

const pages = {
  home: '/',
  check: '/check',
  checked: '/check?example=2014-11-vote-on-north-korea',
  decisions: '/decisions?outcome=vetoed',
  decision: '/decisions/A/RES/69/188',
  'what-if': '/decisions/S/2014/348/what-if?flip=CHN:abstain',
  lineages: '/lineages',
  lineage: '/lineages/dprk-human-rights',
  members: '/members',
  member: '/members/PRK',
  cases: '/cases',
  case: '/cases/dprk',
  compared: '/cases/compare',
  compare: '/compare?members=CHN,RUS,USA,FRA',
  explore: '/explore?session=75',
  forecast: '/forecast?lineage=iran-human-rights',
  search: '/search?q=north+korea+icc',
  record: '/record',
  words: '/words',
};

const looks = {
  light: { viewport: { width: 1200, height: 800 }, colorScheme: 'light' },
  dark: { viewport: { width: 1200, height: 800 }, colorScheme: 'dark' },
  phone: { viewport: { width: 360, height: 740 }, colorScheme: 'light' },
};

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(pages);
const site = spawn(process.execPath, ['dist/cli/main.js', 'serve', '--port', '0', '--record', RECORD], {
  cwd: root,
});
const address = await new Promise((resolve) =>
  site.stdout.on('data', (chunk) => resolve(/http:\/\/[^\s/]+/.exec(String(chunk))?.[0])),
);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] });
mkdirSync(`${root}docs/pages`, { recursive: true });
for (const name of names)
  for (const [look, options] of Object.entries(looks)) {
    const page = await browser.newPage(options);
    await page.goto(`${address}${pages[name]}`);
    // What takes seconds on a large record comes by itself.
    await page.locator('main:not(:has([data-waits]))').waitFor({ timeout: 60_000 });
    await page.screenshot({ path: `${root}docs/pages/${name}-${look}.jpg`, type: 'jpeg', quality: 55 });
    await page.close();
  }
await browser.close();
site.kill();
