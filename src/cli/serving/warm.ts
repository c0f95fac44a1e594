/** Pages that take longest the first time, since they gather what others use too. */
const slow = [
  '/',
  '/members/PRK',
  '/compare?members=CHN,RUS',
  '/explore',
  '/cases',
  '/cases/dprk',
  '/forecast',
  '/lineages',
];

/**
 * Makes the slowest pages once, from a second after the start, one after the other with rests in which others are answered,
 * so that hardly a reader waits for what all of them need. A page that cannot be made is passed over. It keeps no program
 * from ending.
 */
export async function warm(ask: (path: string) => Response | Promise<Response>): Promise<void> {
  for (const [at, path] of slow.entries()) {
    await new Promise((resolve) => setTimeout(resolve, at === 0 ? 1000 : 100).unref());
    await Promise.resolve(ask(path)).catch(() => undefined);
  }
}
