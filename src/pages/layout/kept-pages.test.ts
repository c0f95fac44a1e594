import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { keptPages } from './kept-pages.ts';

/** A site whose pages tell how often they were made. */
function counting() {
  const times = new Map<string, number>();
  let day = '2026-11-25';
  const app = new Hono();
  app.use(keptPages({ today: () => day }));
  app.get('*', (context) => {
    const { path } = context.req;
    times.set(path, (times.get(path) ?? 0) + 1);
    const waits = path === '/waiting' ? ' data-waits="x"' : '';
    if (path === '/varies') context.header('vary', 'Sec-Fetch-Dest');
    return path === '/missing'
      ? context.html('none', 404)
      : context.html(`<p${waits}>${times.get(path)}</p>`);
  });
  const ask = async (path: string) => (await app.request(path)).text();
  return { ask, tomorrow: () => (day = '2026-11-26') };
}

test('a page is made once, and anew the next day', async () => {
  const { ask, tomorrow } = counting();
  expect(await ask('/decisions/A/RES/69/188')).toBe('<p>1</p>');
  expect(await ask('/decisions/A/RES/69/188')).toBe('<p>1</p>');
  tomorrow();
  expect(await ask('/decisions/A/RES/69/188')).toBe('<p>2</p>');
});

test('what is asked of a page is part of its address', async () => {
  const { ask } = counting();
  await ask('/members?group=WEOG');
  expect(await ask('/members?group=GRULAC')).toBe('<p>2</p>');
});

test.each(['/check', '/ask', '/search?q=korea', '/waiting', '/varies', '/missing'])(
  '%s is not kept',
  async (path) => {
    const { ask } = counting();
    const first = await ask(path);
    const second = await ask(path);
    expect(first === second).toBe(path === '/missing');
  },
);
