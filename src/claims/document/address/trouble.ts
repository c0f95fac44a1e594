/** What the network's trouble means to whoever named the address. Faults of the program itself are thrown on. */
export function troubleOf(error: unknown, milliseconds: number): string {
  if (!(error instanceof Error)) throw error;
  if (error.name === 'TimeoutError' || error.name === 'AbortError')
    return `an answer that had not ended after ${milliseconds / 1000} s`;
  const code = 'code' in error ? String(error.code) : '';
  const known =
    meanings[code] ?? (/CERT|SSL|TLS/.test(code) ? `a certificate that does not hold (${code})` : undefined);
  if (known) return known;
  if (/^(?:E[A-Z]+|HPE_\w+|Z_\w+|ERR_(?:STREAM|HTTP|BROTLI|SSL|_)\w*)$/.test(code))
    return `an answer that cannot be read (${code})`;
  throw error;
}

const meanings: { readonly [code: string]: string | undefined } = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'no network, or a name server that does not answer',
  ENETUNREACH: 'no network',
  EHOSTUNREACH: 'a host that cannot be reached',
  ECONNREFUSED: 'a server that takes no connection',
  ECONNRESET: 'an answer that broke off',
  ERR_STREAM_PREMATURE_CLOSE: 'an answer that broke off',
  Z_BUF_ERROR: 'an answer that broke off',
  ETIMEDOUT: 'a server that does not answer',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'a certificate that nobody vouches for',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'a certificate that nobody vouches for',
};
