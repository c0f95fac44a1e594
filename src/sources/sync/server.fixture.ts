import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** What a server on this machine answers, by path; an answer is used up, but for the last. */
export type Answers = Readonly<
  Record<string, readonly ((request: IncomingMessage, response: ServerResponse) => void)[]>
>;

export interface TestServer {
  readonly address: (path: string) => string;
  /** "GET /a.json" with the headers that were sent, in order. */
  readonly calls: readonly { readonly path: string; readonly headers: IncomingMessage['headers'] }[];
  close(): Promise<void>;
}

export async function serve(answers: Answers): Promise<TestServer> {
  const calls: { path: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    const asked = calls.filter((call) => call.path === path).length;
    calls.push({ path, headers: request.headers });
    const list = answers[path] ?? [];
    const answer = list[Math.min(asked, list.length - 1)];
    if (answer) answer(request, response);
    else response.writeHead(404).end('no such file');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    address: (path) => `http://127.0.0.1:${port}${path}`,
    calls,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

/** A whole file with its length. */
export const whole =
  (body: string | Buffer, headers: Readonly<Record<string, string>> = {}) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'content-length': String(Buffer.byteLength(body)), ...headers }).end(body);
  };

/** The file, or 304 where the caller has it already. */
export const taggedWith =
  (etag: string, body: string) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304, { etag }).end();
    else whole(body, { etag })(request, response);
  };

export const status =
  (code: number, headers: Readonly<Record<string, string>> = {}, body = '') =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(code, headers).end(body);
  };

/** Promises more than it sends, and hangs up. */
export const cutShort =
  (body: string, promised: number) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'content-length': String(promised) });
    response.write(body, () => response.destroy());
  };

/** Sends a piece and then nothing. */
export const stalled =
  (body: string) =>
  (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write(body);
  };

/** Takes the call and says nothing at all. */
export const silent = (): void => {};
