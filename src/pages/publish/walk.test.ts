import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { walk } from './walk.ts';

/** A site of four pages, one of which leads to a page that there is not. */
function site() {
  const app = new Hono();
  const html = (body: string) =>
    `<html lang="en"><head><meta charset="utf-8"/></head><body>${body}</body></html>`;
  app.get('/', (context) =>
    context.html(html('<a href="/a">a</a><a href="/gone">gone</a><img src="/p.svg"/>')),
  );
  app.get('/a', (context) =>
    context.html(html('<a href="/">home</a><a href="/a?x=1">filter</a><a href="/out">out</a>')),
  );
  app.get('/p.svg', (context) => context.body('<svg/>', 200, { 'content-type': 'image/svg+xml' }));
  app.get('/out', (context) => context.html(html('not ours')));
  return app;
}

async function files(elsewhere?: string) {
  const app = site();
  const missing: string[] = [];
  const given = new Map<string, string>();
  for await (const { place, bytes } of walk({
    ask: (path) => app.request(path),
    from: ['/'],
    belongs: (address) => address !== '/out',
    elsewhere,
    missing: (address) => missing.push(address),
  }))
    given.set(place, new TextDecoder().decode(bytes));
  return { given, missing };
}

test('what links lead to is published, each place once, and nothing else', async () => {
  const { given, missing } = await files();
  expect([...given.keys()].sort()).toEqual(['a/index.html', 'index.html', 'p.svg']);
  expect(missing).toEqual(['/gone']);
});

test('a link to what turns out to be missing is no link in the end', async () => {
  const { given } = await files();
  expect(given.get('index.html')).toContain('<a href="a/">a</a>');
  expect(given.get('index.html')).toContain('<a data-unpublished="">gone</a>');
});

test('what is not ours leads elsewhere, or nowhere; a filter leads to its page', async () => {
  expect((await files()).given.get('a/index.html')).toContain('<a data-unpublished="">out</a>');
  const live = (await files('https://un.example.org')).given.get('a/index.html') ?? '';
  expect(live).toContain('<a href="https://un.example.org/out">out</a>');
  expect(live).toContain('<a href="./">filter</a>');
});

test('every page carries its policy', async () => {
  const { given } = await files();
  expect(given.get('a/index.html')).toMatch(/<html lang="en">.*Content-Security-Policy/);
});
