import type { IncomingMessage } from 'node:http';
import type { Problem } from '../../../record/index.ts';
import { bytesOf } from './answer-bytes.ts';
import { notPublic } from './public-address.ts';
import { ask } from './request.ts';
import { troubleOf } from './trouble.ts';

/** What an address gave, ready for `readAnyDocument`; or why it gave nothing. */
export type Fetched =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** The address that gave it in the end. */
      readonly address: string;
      readonly mediaType?: string | undefined;
      readonly encoding?: string | undefined;
    }
  | { readonly ok: false; readonly problem: Problem };

/** How far one fetch may go. */
export interface FetchLimits {
  readonly redirects: number;
  /** Of the page as unpacked. */
  readonly bytes: number;
  /** For all of it, redirects included. */
  readonly milliseconds: number;
}

const usual: FetchLimits = { redirects: 5, bytes: 10_000_000, milliseconds: 20_000 };

export interface FetchOptions {
  /** Of the program, which names itself to the server. */
  readonly version: string;
  /** Why a network address may not be connected to; without it, all but those of the public web are forbidden. */
  readonly forbids?: ((address: string) => string | undefined) | undefined;
  readonly limits?: Partial<FetchLimits> | undefined;
}

/** Whether a word on a command line is an address to be fetched rather than the name of a file. */
export const isWebAddress = (text: string): boolean => /^https?:\/\//i.test(text);

/**
 * Fetches the page that the user named, and nothing besides: no pictures, no scripts, no cookies. Every network address
 * on the way, redirects included, must be one of the public web; size and time are limited. What a user can have caused,
 * the network's troubles included, is a problem that says what to do.
 */
export async function fetchPage(named: string, options: FetchOptions): Promise<Fetched> {
  const limits = { ...usual, ...options.limits };
  const signal = AbortSignal.timeout(limits.milliseconds);
  const asking = {
    forbids: options.forbids ?? notPublic,
    agent: `Rapporteur/${options.version}`,
    signal,
  };
  let where = named;
  try {
    for (let redirects = 0; redirects <= limits.redirects; redirects++) {
      const address = webAddress(where);
      if (!address) return refused(named, onTheWay(named, where, 'an address that is none'), wanted);
      const asked = await ask(address, asking);
      if (asked.kind === 'forbidden') {
        const network = `a network address that is not public (${asked.network}, ${asked.why})`;
        return refused(named, onTheWay(named, where, network), wanted);
      }
      const next = redirectOf(asked.answer);
      if (next === undefined) return await taken(asked.answer, { named, address, most: limits.bytes });
      asked.answer.destroy();
      where = URL.canParse(next, address.href) ? new URL(next, address).href : next;
    }
    return refused(named, `more than ${limits.redirects} redirects`, wanted);
  } catch (error) {
    return refused(
      named,
      onTheWay(named, where, troubleOf(signal.aborted ? signal.reason : error, limits.milliseconds)),
      advice,
    );
  }
}

const wanted = 'a page of the public web that begins with http:// or https://';
const advice = 'a page. Try again later, or save the page from a browser and check the file';

const refused = (file: string, found: string, expected: string): Fetched => ({
  ok: false,
  problem: { file, found, expected },
});

const onTheWay = (named: string, where: string, found: string): string =>
  where === named ? found : `a redirect to ${where}, and there ${found}`;

function webAddress(text: string): URL | undefined {
  if (!URL.canParse(text)) return undefined;
  const address = new URL(text);
  return isWebAddress(address.href) ? address : undefined;
}

const redirecting = new Set([301, 302, 303, 307, 308]);

const redirectOf = ({ statusCode = 0, headers }: IncomingMessage): string | undefined =>
  redirecting.has(statusCode) ? headers.location : undefined;

interface Taking {
  readonly named: string;
  readonly address: URL;
  readonly most: number;
}

async function taken(answer: IncomingMessage, { named, address, most }: Taking): Promise<Fetched> {
  const status = answer.statusCode ?? 0;
  const type = answer.headers['content-type'];
  const mediaType = type?.split(';', 1)[0]?.trim().toLowerCase();
  const unfit =
    status < 200 || status > 299 || status === 204
      ? `the answer ${status} ${answer.statusMessage ?? ''}`.trim()
      : mediaType && !readable.test(mediaType)
        ? `${mediaType}`
        : undefined;
  const bytes = unfit ? undefined : await bytesOf(answer, most);
  answer.destroy();
  if (unfit) return refused(named, onTheWay(named, address.href, unfit), `${advice}`);
  if (!bytes)
    return refused(
      named,
      `more than ${most / 1e6} MB`,
      `at most ${most / 1e6} MB. Save what is meant and check the file`,
    );
  const encoding = /charset\s*=\s*"?([\w:.-]+)/i.exec(type ?? '')?.[1];
  return { ok: true, bytes, address: address.href, mediaType, encoding };
}

/** Pages, texts, PDF and Word documents; what they are is told by their content afterwards. */
const readable =
  /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/(?:xhtml\+xml|pdf|x-pdf|octet-stream|vnd\.openxmlformats-officedocument\.wordprocessingml\.document)|binary\/octet-stream)$/;
