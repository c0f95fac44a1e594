/** How much may be under way at once: by count, and by weight (bytes). One item may always be, however heavy. */
export interface AtOnce {
  readonly count: number;
  readonly weight: number;
}

/**
 * Does work on items as they come, so much at once and no more: whoever gives them waits, and memory stays flat however
 * many there are. Ends when all is done; the first failure ends it early and is thrown.
 */
export async function forEachAtMost<T>(
  items: AsyncIterable<T>,
  most: AtOnce & { readonly weigh: (item: T) => number },
  work: (item: T) => Promise<void>,
): Promise<void> {
  const underWay = new Set<Promise<void>>();
  let weight = 0;
  let failure: { readonly error: unknown } | undefined;
  for await (const item of items) {
    const heavy = most.weigh(item);
    while (underWay.size > 0 && (underWay.size >= most.count || weight + heavy > most.weight))
      await Promise.race(underWay);
    if (failure) break;
    weight += heavy;
    const job = work(item)
      .catch((error) => {
        failure ??= { error };
      })
      .finally(() => {
        weight -= heavy;
        underWay.delete(job);
      });
    underWay.add(job);
  }
  await Promise.all(underWay);
  if (failure) throw failure.error;
}
