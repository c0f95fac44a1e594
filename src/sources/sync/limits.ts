/** How much patience and room a download has. */
export interface Limits {
  /** How often a file is asked for before it counts as failed. */
  readonly attempts: number;
  /** Milliseconds until the answer must have begun, and between two pieces of it. */
  readonly answerWithin: number;
  readonly idleFor: number;
  /** Milliseconds of the first pause; each further one is twice as long, up to the longest. */
  readonly firstPause: number;
  readonly longestPause: number;
  /** No server is waited for longer than this, in milliseconds, even if it asks so. */
  readonly longestAskedPause: number;
  /** Bytes; a file that grows beyond is not one of ours. */
  readonly largest: number;
  readonly redirects: number;
}

export const usualLimits: Limits = {
  attempts: 4,
  answerWithin: 30_000,
  idleFor: 30_000,
  firstPause: 1_000,
  longestPause: 30_000,
  longestAskedPause: 120_000,
  largest: 600_000_000,
  redirects: 5,
};

/**
 * How long to pause before the next attempt, in milliseconds: doubling with each attempt, and between half and one and
 * a half of that, so that many programs that failed together do not come back together.
 *
 * @param attempt the attempt that failed, from 1
 * @param random 0 to 1
 */
export function backOff(attempt: number, random: number, { firstPause, longestPause }: Limits): number {
  const doubled = Math.min(longestPause, firstPause * 2 ** (attempt - 1));
  return Math.round(doubled * (0.5 + random));
}

/** The pause that a server asks for in Retry-After, in milliseconds; undefined where it asks for none. */
export function askedPause(retryAfter: string | null, now: Date): number | undefined {
  if (retryAfter === null) return undefined;
  if (/^\d+$/.test(retryAfter.trim())) return Number(retryAfter) * 1000;
  const at = Date.parse(retryAfter);
  return Number.isNaN(at) ? undefined : Math.max(0, at - now.getTime());
}
