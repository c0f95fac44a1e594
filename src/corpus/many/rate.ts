/** How many a second, over the last half minute. */
export interface Rate {
  readonly add: (count: number) => void;
  readonly perSecond: () => number;
}

const windowMilliseconds = 30_000;

/** @param now milliseconds */
export function rateOf(now: () => number): Rate {
  const began = now();
  const lately: { readonly at: number; readonly count: number }[] = [];
  return {
    add: (count) => {
      lately.push({ at: now(), count });
    },
    perSecond: () => {
      const from = now() - windowMilliseconds;
      while (lately[0] && lately[0].at < from) lately.shift();
      const seconds = (now() - Math.max(began, from)) / 1000;
      return seconds > 0 ? lately.reduce((sum, { count }) => sum + count, 0) / seconds : 0;
    },
  };
}
