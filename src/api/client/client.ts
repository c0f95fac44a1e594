import type { ProblemDetails } from '../answers/problem.ts';
import { apiPath } from '../api-path.ts';

/** An answer, or the problem that the API told instead (RFC 9457). */
export type Answered<T> =
  | { readonly ok: true; readonly answer: T; readonly etag?: string | undefined }
  | { readonly ok: false; readonly problem: ProblemDetails };

/** What goes with an address: parts of its path, a query, a body. Left out where there is nothing to tell. */
export interface Asked {
  readonly path?: object | undefined;
  readonly query?: object | undefined;
  readonly body?: object | undefined;
  readonly signal?: AbortSignal | undefined;
}

type AskedOf<Route> = Omit<Route, 'answer'> & Pick<Asked, 'signal'>;
type Told<Route> = object extends AskedOf<Route> ? [asked?: AskedOf<Route>] : [asked: AskedOf<Route>];
type AnswerOf<Route> = Route extends { readonly answer: infer Answer } ? Answer : never;

/** The API, typed by its description: the addresses that can be read (`Gets`) and written to (`Posts`). */
export interface Client<Gets, Posts> {
  /** A network that fails throws, as `fetch` does; what the API refuses is a value. */
  get<Path extends keyof Gets & string>(
    path: Path,
    ...asked: Told<Gets[Path]>
  ): Promise<Answered<AnswerOf<Gets[Path]>>>;
  post<Path extends keyof Posts & string>(
    path: Path,
    ...asked: Told<Posts[Path]>
  ): Promise<Answered<AnswerOf<Posts[Path]>>>;
  /** Every page of a list, one after the other; ends after a problem. */
  pages<Path extends keyof Gets & string>(
    path: Path,
    ...asked: Told<Gets[Path]>
  ): AsyncGenerator<Answered<AnswerOf<Gets[Path]>>>;
}

/**
 * A client of the API of a site.
 *
 * @param site where it is: "https://example.org"
 * @param fetcher the platform's `fetch`, or one that behaves like it
 */
export function rapporteur<Gets, Posts>(site: string, fetcher: typeof fetch = fetch): Client<Gets, Posts> {
  async function ask<T>(
    method: string,
    path: string,
    { body, signal, ...address }: Asked = {},
  ): Promise<Answered<T>> {
    const response = await fetcher(`${site.replace(/\/$/, '')}${apiPath}${addressOf(path, address)}`, {
      ...{ method, signal: signal ?? null },
      ...(body ? { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } } : {}),
    });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    if (!response.ok) return { ok: false, problem: isJson ? JSON.parse(text) : unreadable(response, text) };
    // What it is like is for the description to say, from which the types are made.
    const told = isJson ? JSON.parse(text) : text;
    return { ok: true, answer: told, etag: response.headers.get('etag') ?? undefined };
  }

  async function* pages<T>(path: string, asked: Asked = {}): AsyncGenerator<Answered<T>> {
    let query = asked.query;
    while (true) {
      const page = await ask<T>('GET', path, { ...asked, query });
      yield page;
      const cursor = page.ok ? nextOf(page.answer) : undefined;
      if (cursor === undefined) return;
      query = { ...query, cursor };
    }
  }

  return {
    get: (path, ...[asked]) => ask('GET', path, asked),
    post: (path, ...[asked]) => ask('POST', path, asked),
    pages: (path, ...[asked]) => pages(path, asked),
  };
}

const nextOf = (answer: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'next' in answer ? answer.next : undefined;

/** "/decisions/A%2FRES%2F69%2F188?text=true" */
function addressOf(path: string, { path: parts = {}, query = {} }: Pick<Asked, 'path' | 'query'>): string {
  const named = new Map(Object.entries(parts).map(([name, value]) => [name, String(value)]));
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(named.get(name) ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, String(value));
  return search.size > 0 ? `${filled}?${search}` : filled;
}

/** What stands between may answer in its own way. */
const unreadable = ({ status, statusText }: Response, told: string): ProblemDetails => ({
  ...{ type: 'about:blank', title: statusText || 'No answer of the API', status, detail: told.slice(0, 500) },
  instance: '',
});
