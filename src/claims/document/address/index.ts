import type { Fetched, FetchOptions } from './fetch-page.ts';

export type { Fetched, FetchLimits, FetchOptions } from './fetch-page.ts';

/** Whether a word on a command line is an address to be fetched rather than the name of a file. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/** @see ./fetch-page.ts, which is loaded when the first address comes */
export async function fetchPage(named: string, options: FetchOptions): Promise<Fetched> {
  const work = await import('./fetch-page.ts');
  return work.fetchPage(named, options);
}
