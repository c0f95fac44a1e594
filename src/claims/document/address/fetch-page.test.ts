import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { type FetchOptions, fetchPage } from './fetch-page.ts';
import { notPublic } from './public-address.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

/** A real server on this machine, and its address. */
async function serving(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  const { port } = started.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

/** This machine counts as public here, and nothing else that is not. */
const local = (address: string): string | undefined =>
  address === '127.0.0.1' ? undefined : notPublic(address);

const told = async (address: string, limits: FetchOptions['limits'] = {}): Promise<string> => {
  const fetched = await fetchPage(address, { version: '1.2.3', forbids: local, limits });
  if (fetched.ok) return Buffer.from(fetched.bytes).toString();
  const { file, found, expected } = fetched.problem;
  expect(file).toBe(address);
  expect(expected).not.toBe('');
  return found;
};

const page = '<!doctype html><p>The vote was 116-20-53.';

test('a page comes with its final address, type and encoding, and the program names itself', async () => {
  const agents: (string | undefined)[] = [];
  const base = await serving((request, response) => {
    agents.push(request.headers['user-agent']);
    if (request.url === '/old') response.writeHead(301, { location: '/new?a=1' }).end();
    else response.writeHead(200, { 'content-type': 'text/html; charset=EUC-KR' }).end(page);
  });
  const fetched = await fetchPage(`${base}/old#part`, { version: '1.2.3', forbids: local });
  expect(fetched).toMatchObject({
    ok: true,
    address: `${base}/new?a=1`,
    mediaType: 'text/html',
    encoding: 'EUC-KR',
  });
  expect(agents).toEqual(['Rapporteur/1.2.3', 'Rapporteur/1.2.3']);
});

test('a packed page is unpacked', async () => {
  const base = await serving((_, response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(gzipSync(page)),
  );
  expect(await told(base)).toBe(page);
});

describe('networks that are not public are never connected to', () => {
  test.each([
    'http://127.0.0.1:1/',
    'http://localhost:1/',
    'http://[::1]:1/',
    'http://[::ffff:127.0.0.1]:1/',
    'http://2130706433:1/',
    'http://0x7f.1:1/',
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/',
    'http://100.64.0.1/',
    'http://[fd00::1]/',
  ])('%s', async (address) => {
    const fetched = await fetchPage(address, { version: '1' });
    expect(!fetched.ok && fetched.problem.found).toMatch(/^a network address that is not public \(/);
  });

  test.each(['http://10.0.0.1/', 'http://[::1]/', 'http://169.254.169.254/', '//192.168.1.1/x'])(
    'after a redirect to %s',
    async (location) => {
      const base = await serving((_, response) => response.writeHead(302, { location }).end());
      expect(await told(base)).toMatch(
        /^a redirect to http:.*, and there a network address that is not public/,
      );
    },
  );

  test('looked at a second time when the connection stands', async () => {
    let looks = 0;
    const base = await serving((_, response) =>
      response.writeHead(200, { 'content-type': 'text/plain' }).end('secret'),
    );
    const fetched = await fetchPage(base, {
      version: '1',
      forbids: (address) => (looks++ === 0 ? undefined : notPublic(address)),
    });
    expect(fetched.ok).toBe(false);
    expect(looks).toBe(2);
  });
});

describe('an answer that is no page says so', () => {
  const endless: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const drip = setInterval(() => response.write('<p>on and on'), 20);
    response.on('close', () => clearInterval(drip));
  };
  const flood: RequestListener = (_, response) => {
    response.writeHead(200, { 'content-type': 'text/html' });
    const pour = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', pour);
    pour();
  };
  const typed =
    (type: string, body: string | Buffer = 'x'): RequestListener =>
    (_, response) =>
      response.writeHead(200, { 'content-type': type }).end(body);
  test.each<[string, RequestListener, string]>([
    ['not found', (_, response) => response.writeHead(404).end('gone'), 'the answer 404 Not Found'],
    ['a fault', (_, response) => response.writeHead(503).end(), 'the answer 503 Service Unavailable'],
    ['a picture', typed('image/png'), 'image/png'],
    ['a server that never ends', endless, 'an answer that had not ended after 0.4 s'],
    ['a server that never begins', () => undefined, 'an answer that had not ended after 0.4 s'],
    ['a flood', flood, 'more than 0.2 MB'],
    [
      'a large file that says so',
      (_, response) => response.writeHead(200, { 'content-length': '50000000' }).flushHeaders(),
      'more than 0.2 MB',
    ],
    [
      'a packed bomb',
      (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('x'.repeat(9e6))),
      'more than 0.2 MB',
    ],
    [
      'an answer cut off',
      (_, response) => {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('<p>', () => response.destroy());
      },
      'an answer that broke off',
    ],
    [
      'redirects without end',
      (request, response) => response.writeHead(302, { location: `${request.url}x` }).end(),
      'more than 5 redirects',
    ],
    [
      'a redirect to a file',
      (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
      'an address that is none',
    ],
  ])('%s', async (_, answer, found) => {
    const base = await serving(answer);
    expect(await told(`${base}/`, { bytes: 200_000, milliseconds: 400 })).toContain(found);
  });

  test('nobody there', async () => {
    const base = await serving(() => undefined);
    server?.close();
    expect(await told(`${base}/`)).toBe('a server that takes no connection');
  });
});
