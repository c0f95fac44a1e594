import { getPath } from 'hono/utils/url';

/**
 * Reads the path of a request so that a symbol in it is one part: "/decisions/A/RES/69/188/ballots" is
 * "/decisions/A%2FRES%2F69%2F188/ballots". A person may write either, and a server in between may have made the first of
 * the second.
 *
 * @param base where the API is mounted
 */
export const symbolInOnePart = (base: string): ((request: Request) => string) => {
  const begin = `${base}/decisions/`;
  return (request) => {
    const path = getPath(request);
    if (!path.startsWith(begin)) return path;
    const [, symbol = '', of = ''] = symbolAndPart.exec(path.slice(begin.length)) ?? [];
    return `${begin}${symbol.replaceAll('/', '%2F')}${of}`;
  };
};

const symbolAndPart = /^(.*?)(\/(?:ballots|meaning|citation|what-if))?$/;
