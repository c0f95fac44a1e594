import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { networkOf, rateLimited } from './rate-limit.ts';

const twoAtOnce = { name: 'check', burst: 2, perMinute: 6 };

/** An application with a clock that is set by hand; who asks is in the header `who`. */
function limited() {
  let milliseconds = 0;
  const client = ({ req }: { readonly req: { header(name: string): string | undefined } }) =>
    req.header('who') ?? '';
  const app = new Hono();
  app.use(rateLimited(twoAtOnce, { client, now: () => milliseconds }));
  app.get('/', (context) => context.text('answered'));
  return {
    ask: (who: string) => app.request('/', { headers: { who } }),
    wait: (seconds: number) => {
      milliseconds += seconds * 1000;
    },
  };
}

test('after so many at once there is one every ten seconds, and the headers say so', async () => {
  const { ask, wait } = limited();
  expect((await ask('one')).headers.get('ratelimit')).toBe('"check";r=1;t=10');
  expect((await ask('one')).headers.get('ratelimit')).toBe('"check";r=0;t=20');
  const refused = await ask('one');
  expect(refused.status).toBe(429);
  expect(refused.headers.get('retry-after')).toBe('10');
  expect(refused.headers.get('ratelimit-policy')).toBe('"check";q=2;w=20');
  wait(10);
  expect((await ask('one')).status).toBe(200);
  expect((await ask('one')).status).toBe(429);
});

test('nobody is limited by what another asks', async () => {
  const { ask } = limited();
  await Promise.all([ask('one'), ask('one'), ask('one')]);
  expect((await ask('another')).status).toBe(200);
});

test('who rested has the whole allowance again, and no more', async () => {
  const { ask, wait } = limited();
  await ask('one');
  wait(3600);
  expect((await ask('one')).headers.get('ratelimit')).toBe('"check";r=1;t=10');
});

test.each([
  { address: '192.0.2.7', who: '192.0.2.7' },
  { address: '::ffff:192.0.2.7', who: '192.0.2.7' },
  { address: '2001:db8:1:2:3:4:5:6', who: '2001:db8:1:2::/64' },
  { address: '2001:db8:1:2::1', who: '2001:db8:1:2::/64' },
  { address: 'one', who: 'one' },
])('$address counts as $who', ({ address, who }) => {
  expect(networkOf(address)).toBe(who);
});
