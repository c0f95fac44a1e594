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
  readonly elsewhere?: string | undefined;
  /** Changes a page before its links are looked at. */
  readonly prepare: (address: string, html: string) => string;
  /** Called where an address that is linked to answers with an error: it is left out. */
  readonly missing: (address: string, status: number) => void;
}

/**
 * Every file of the site that is reached from the given addresses, each once. A link that would be broken is found out
 * before the page that has it is written: what answers with an error is not linked to.
 */
export async function* walk({
  ask,
  from,
  belongs,
  elsewhere,
  prepare,
  missing,
}: Walk): AsyncGenerator<PublishedFile> {
  const answers = new Map<string, boolean>();
  const queue = [...from];
  const seen = new Set(queue);
  const later: { readonly address: string; readonly html: string }[] = [];
  for (let at = 0; at < queue.length; at++) {
    const address = queue[at] ?? '';
    const response = await ask(address);
    answers.set(address, response.ok);
    if (!response.ok) {
      missing(address, response.status);
      continue;
    }
    const bytes = new Uint8Array(await response.arrayBuffer());
    if (!response.headers.get('content-type')?.startsWith('text/html')) {
      yield { place: placeOf(address), bytes };
      continue;
    }
    const html = prepare(address, new TextDecoder().decode(bytes));
    for (const found of addressesIn(html)) {
      const wanted = isPage(found) ? found.replace(/\?.*$/, '') : found;
      if (seen.has(wanted) || !belongs(wanted)) continue;
      seen.add(wanted);
      queue.push(wanted);
    }
    later.push({ address, html });
  }
  const leads: Leads = { isPublished: (address) => answers.get(address) ?? false, elsewhere };
  for (const { address, html } of later) {
    const text = withPolicy(relinked(html, address, leads));
    yield { place: placeOf(address), bytes: new TextEncoder().encode(text), page: address };
  }
}

/** What a server says in a header, a file says in itself; and the style sheet is told that nothing answers questions here. */
const withPolicy = (html: string): string =>
  html
    .replace(
      '<meta charset="utf-8"/>',
      `<meta charset="utf-8"/><meta http-equiv="Content-Security-Policy" content="${policy}"/>`,
    )
    .replace('<html lang="en"', '<html lang="en" class="published"');

const policy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'";
