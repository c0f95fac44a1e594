/** Pages that take longest the first time, since they gather what others use too. */
const slow = ['/', '/members/PRK', '/cases', '/cases/dprk', '/forecast', '/lineages'];

/**
 * Makes the slowest pages once after the start, one after the other, so that no reader waits for what all of them need. In
 * between others are answered. A page that there is not, or that cannot be made, is passed over.
 */
export async function warm(ask: (path: string) => Response | Promise<Response>): Promise<void> {
  for (const path of slow) {
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.resolve(ask(path)).catch(() => undefined);
  }
}
