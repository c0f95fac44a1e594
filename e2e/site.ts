import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { packaged } from './rapporteur.ts';

/** Where the browser is, if it is; tests of pages are skipped without one. CHROMIUM names another. */
export const browserPath = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== undefined && existsSync(path),
);

/** The built web application over the record that ships. */
export interface RunningSite {
  readonly address: string;
  /** All that it printed since it started. */
  readonly printed: () => string;
  readonly end: () => void;
}

export async function startSite(): Promise<RunningSite> {
  const home = mkdtempSync(join(tmpdir(), 'rapporteur-site-'));
  const line = ['serve', '--port', '0', '--record', packaged('dist/record.sqlite')];
  const started = spawn(process.execPath, [packaged('dist/cli/main.js'), ...line], {
    env: { PATH: process.env.PATH ?? '', RAPPORTEUR_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const address = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      printed += chunk.toString();
      const [found] = /http:\/\/[^\s/]+/.exec(printed) ?? [];
      if (found) resolve(found);
    };
    started.stdout.on('data', hear);
    started.stderr.on('data', hear);
    started.on('exit', () => reject(new Error(`The site ended: ${printed}`)));
  });
  return { address, printed: () => printed, end: () => end(started) };
}

const end = (started: ChildProcess): void => void started.kill('SIGTERM');

export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] });

/** Errors on the console, and requests to other hosts, since the page was made; a page should have none. */
export function complaintsOf(page: Page, address: string): readonly string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(?:data|blob):/.test(request.url()))
      complaints.push(request.url());
  });
  return complaints;
}

let axe: string | undefined;

/** What axe finds against WCAG 2.2 AA: the rule and where; nothing is good. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  axe ??= readFileSync(packaged('node_modules/axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await Reflect.get(globalThis, 'axe').run();
    return violations.flatMap((violation: { id: string; nodes: { target: string[] }[] }) =>
      violation.nodes.map(({ target }) => `${violation.id}: ${target.join(' ')}`),
    );
  });
}

/** Whether something is wider than the window. */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
