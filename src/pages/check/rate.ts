/** So many at once, and after that so many a minute. */
export interface Rate {
  readonly burst: number;
  readonly perMinute: number;
}

/** Lets a client do something, or says in how many seconds it may. */
export type Allow = (
  client: string,
) => { readonly ok: true } | { readonly ok: false; readonly seconds: number };

/**
 * Counts what each client does, in memory and no longer than it matters. Of a client nothing is kept but its address and a
 * number, and that only until it has its whole allowance again.
 *
 * @param now milliseconds, growing
 */
export function limitedTo({ burst, perMinute }: Rate, now: () => number): Allow {
  const used = new Map<string, { readonly left: number; readonly at: number }>();
  const leftOf = (client: string): number => {
    const known = used.get(client);
    return known ? Math.min(burst, known.left + ((now() - known.at) / 60_000) * perMinute) : burst;
  };
  return (client) => {
    if (used.size >= mostClients)
      for (const each of used.keys()) if (leftOf(each) >= burst) used.delete(each);
    const left = leftOf(client);
    if (left < 1 || (used.size >= mostClients && !used.has(client)))
      return { ok: false, seconds: Math.max(1, Math.ceil(((1 - left) / perMinute) * 60 - 1e-6)) };
    used.set(client, { left: left - 1, at: now() });
    return { ok: true };
  };
}

/** More than these are told to wait: a crowd of made-up addresses cannot fill the memory. */
const mostClients = 10_000;
