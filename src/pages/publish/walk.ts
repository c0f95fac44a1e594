import { addressesIn, type Leads, relinked } from './links.ts';
import { isPage, placeOf } from './place.ts';

/** A file of the published site. */
export interface PublishedFile {
  /** From the folder: "decisions/A/RES/69/188/index.html". */
  readonly place: string;
  readonly bytes: Uint8Array;
  /** The page's address, for the site map; undefined for what is no page. */
  readonly page?: string | undefined;
}

export interface Walk {
  /** Answers a path as the server does. */
  readonly ask: (path: string) => Response | Promise<Response>;
  /** Addresses from which everything else is reached by links. */
  readonly from: readonly string[];
  /** Which addresses belong to the published site. */
  readonly belongs: (address: string) => boolean;
  /** Addresses of files that somebody else writes: they are linked to, and not asked for. */
  readonly given?: readonly string[] | undefined;
  readonly elsewhere?: string | undefined;
  /** Called where an address that is linked to answers with an error: it is left out. */
  readonly missing: (address: string, status: number) => void;
}

/**
 * Every file of the site that is reached from the given addresses. A page is given as soon as it is read, with links to
 * everything that belongs to the site; where one of these turns out to answer with an error, the pages that link to it are
 * given once more at the end, without that link. So a site of any size takes the memory of its addresses.
 */
export async function* walk(of: Walk): AsyncGenerator<PublishedFile> {
  const { ask, from, belongs, missing, given = [] } = of;
  const answers = new Map(given.map((address) => [address, true]));
  const queue = [...new Set(from)];
  const seen = new Set([...queue, ...given]);
  const linking = new Map<string, Set<string>>();
  for (let at = 0; at < queue.length; at++) {
    const address = queue[at] ?? '';
    const response = await ask(address);
    answers.set(address, response.ok);
    if (!response.ok) {
      missing(address, response.status);
      continue;
    }
    linking.delete(address);
    if (!isHtml(response)) {
      yield { place: placeOf(address), bytes: new Uint8Array(await response.arrayBuffer()) };
      continue;
    }
    const html = await response.text();
    for (const wanted of new Set(addressesIn(html).map(withoutQuestion).map(copyOf))) {
      const known = answers.get(wanted) ?? (belongs(wanted) ? undefined : true);
      if (known !== true) linking.set(wanted, (linking.get(wanted) ?? new Set()).add(address));
      if (seen.has(wanted) || !belongs(wanted)) continue;
      seen.add(wanted);
      queue.push(wanted);
    }
    yield page(address, html, {
      ...of,
      isPublished: (each) => answers.get(each) ?? (seen.has(each) && belongs(each)),
    });
  }
  const again = new Set([...linking.values()].flatMap((pages) => [...pages]));
  for (const address of again) {
    const response = await ask(address);
    const html = await response.text();
    yield page(address, html, { ...of, isPublished: (each) => answers.get(each) ?? false });
  }
}

/** A piece of a text holds all of the text in memory: an address would hold its page. */
const copyOf = (piece: string): string => Buffer.from(piece).toString();

const isHtml = ({ headers }: Response): boolean =>
  headers.get('content-type')?.startsWith('text/html') ?? false;

/** A page has too many filters to publish: a link to one leads to the page. A picture's size stays. */
const withoutQuestion = (address: string): string =>
  isPage(address) ? address.replace(/\?.*$/, '') : address;

function page(address: string, html: string, leads: Leads): PublishedFile {
  const text = withPolicy(relinked(html, address, leads));
  return { place: placeOf(address), bytes: new TextEncoder().encode(text), page: address };
}

/** What a server says in a header, a file says in itself. */
const withPolicy = (html: string): string =>
  html.replace(
    '<meta charset="utf-8"/>',
    `<meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
  );

const policy =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'";
