import type { Limits } from './limits.ts';

/** Why something could not be fetched, and whether asking again may help. */
export interface Refusal {
  readonly kind: 'refused';
  readonly why: string;
  readonly again: boolean;
  /** The pause the server asks for, milliseconds. */
  readonly pause?: string | undefined;
  /** The host itself cannot be found or reached: other files of it would fail alike. */
  readonly unreachable?: boolean | undefined;
}

export const refused = (why: string, again = false): Refusal => ({ kind: 'refused', why, again });

/** A connection that is used for one file. */
export interface Call {
  readonly fetch: typeof fetch;
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: Limits;
  readonly signal: AbortSignal;
}

/**
 * Asks for an address and follows redirects, to https only; plain http is for addresses on this machine, as tests have
 * them. Throws what `fetch` throws where the network fails.
 */
export async function ask(address: string, call: Call): Promise<Response | Refusal> {
  let url = new URL(address);
  const local = isLocal(url);
  for (let hops = 0; hops <= call.limits.redirects; hops += 1) {
    if (!isAllowed(url, local)) return refused(`it leads to ${url.href}, which is not https`);
    const response = await call.fetch(url.href, {
      headers: call.headers,
      redirect: 'manual',
      signal: call.signal,
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status === 304 || response.status >= 400 || location === null) {
      return response;
    }
    await response.body?.cancel();
    if (!URL.canParse(location, url.href))
      return refused(`it redirects to "${location}", which is no address`);
    url = new URL(location, url.href);
  }
  return refused(`it redirects more than ${call.limits.redirects} times`);
}

const isLocal = ({ hostname }: URL): boolean => ['127.0.0.1', 'localhost', '[::1]'].includes(hostname);

const isAllowed = (url: URL, fromLocal: boolean): boolean =>
  url.protocol === 'https:' || (url.protocol === 'http:' && fromLocal && isLocal(url));

/** What is wrong with an answer that is not the file; undefined where it is. */
export function faultOf(response: Response, limits: Limits): Refusal | undefined {
  const { status, headers } = response;
  if (status === 429 || status === 503) {
    const why = `the server is busy (${status})`;
    return { ...refused(why, true), pause: headers.get('retry-after') ?? undefined };
  }
  if (status >= 500) return refused(`the server failed (${status})`, true);
  if (status === 404 || status === 410) return refused(`there is no such file (${status})`);
  if (status !== 200 && status !== 202) return refused(`the server refuses (${status})`);
  if (status === 202 || /\btext\/html\b/i.test(headers.get('content-type') ?? '')) {
    return refused('the server answers with a page for browsers in place of the file; fetch it in one');
  }
  const length = Number(headers.get('content-length') ?? 0);
  return length > limits.largest ? tooLarge(limits) : undefined;
}

export const tooLarge = ({ largest }: Limits): Refusal =>
  refused(`it is larger than ${Math.round(largest / 1_000_000)} MB, which none of these files is`);
