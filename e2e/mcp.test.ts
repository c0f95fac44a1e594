import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url));
const record = fileURLToPath(new URL('../dist/record.sqlite', import.meta.url));

const overStdio = async (client: Client) => {
  const args = [program, 'mcp', '--record', record];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' }));
  return () => client.close();
};

const overHttp = async (client: Client) => {
  const { address, stop } = await served();
  await client.connect(new StreamableHTTPClientTransport(new URL(address)));
  return async () => {
    await client.close();
    stop();
  };
};

/** The built program on a free port. */
async function served() {
  const server = spawn(process.execPath, [program, 'mcp', '--http', '--port', '0', '--record', record]);
  const address = await new Promise<string>((resolve) =>
    server.stdout.once('data', (line: Buffer) => resolve(line.toString().trim())),
  );
  return { address, stop: () => server.kill() };
}

describe.each([
  { transport: 'standard streams', connect: overStdio },
  { transport: 'HTTP', connect: overHttp },
])('over $transport', ({ connect }) => {
  const client = new Client({ name: 'test', version: '0.0.0' });
  let close: () => void | Promise<void>;
  beforeAll(async () => {
    close = await connect(client);
  });
  afterAll(() => close());

  const ask = async (name: string, input: { readonly [field: string]: unknown }) => {
    const answer = await client.callTool({ name, arguments: { ...input } });
    const [first] = Array.isArray(answer.content) ? answer.content : [];
    return { text: String(first?.text), data: answer.structuredContent, isError: answer.isError === true };
  };

  test('every tool only reads, and says what it is for with an example', async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual([
      'find_decisions',
      'decision',
      'member_votes',
      'who_moved',
      'outcome_and_rule',
      'routes',
      'case_status',
      'check_text',
    ]);
    for (const { annotations, description } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
      expect(description).toMatch(/Example|Without "case"/);
    }
  });

  test.each([
    {
      tool: 'find_decisions',
      input: { words: 'democratic people korea', member: 'China', ballot: 'no', limit: 2 },
      says: 'More: call again with cursor "2".',
    },
    { tool: 'decision', input: { symbol: '69/188' }, says: 'by 116 votes to 20, with 53 abstentions' },
    {
      tool: 'member_votes',
      input: { member: 'China', lineage: 'dprk-human-rights' },
      says: 'China in 13 recorded votes: yes 0, no 13',
    },
    {
      tool: 'who_moved',
      input: { before: 'A/C.3/69/L.28/Rev.1', after: 'A/RES/69/188' },
      says: 'From A/C.3/69/L.28/Rev.1 (111-19-55) to A/RES/69/188 (116-20-53)',
    },
    { tool: 'outcome_and_rule', input: { symbol: 'A/RES/69/188' }, says: 'It obliges no state' },
    { tool: 'routes', input: { state: 'North Korea' }, says: 'Can block it' },
    { tool: 'case_status', input: { case: 'dprk' }, says: 'Next: ' },
    {
      tool: 'check_text',
      input: { text: 'The UN General Assembly voted 111-19 on 18 November 2014 on North Korea.' },
      says: '3 imprecise',
    },
  ])('$tool answers $input: "$says", and names its record', async ({ tool, input, says }) => {
    const { text, data, isError } = await ask(tool, input);
    expect(isError).toBe(false);
    expect(text).toContain(says);
    expect(text).toMatch(/Record: [\d,]+ decisions/);
    expect(data).toHaveProperty('record.version');
  });

  test.each([
    { tool: 'decision', input: { symbol: 'A/RES/69/881' }, says: 'Nearest: A/RES/69/188' },
    { tool: 'member_votes', input: { member: 'Atlantis', lineage: 'x' }, says: 'No member "Atlantis"' },
    { tool: 'member_votes', input: { member: 'China' }, says: 'expected a lineage, words or a first day' },
    { tool: 'case_status', input: { case: 'drpk' }, says: 'Nearest: dprk' },
    { tool: 'find_decisions', input: { words: 'zzzz' }, says: 'No decision with "zzzz"' },
    { tool: 'find_decisions', input: { words: 'korea', ballot: 'no' }, says: 'expected both or neither' },
    { tool: 'find_decisions', input: { words: 'korea', limit: 1000 }, says: 'limit' },
  ])('$tool asked $input says why it cannot: "$says"', async ({ tool, input, says }) => {
    const { text, isError } = await ask(tool, input);
    expect(isError).toBe(true);
    expect(text).toContain(says);
  });

  test('a list goes on where its cursor says, and ends', async () => {
    const input = { words: '', lineage: 'dprk-human-rights', limit: 100 };
    const whole = await ask('find_decisions', input);
    const half = await ask('find_decisions', { ...input, limit: 10, cursor: '10' });
    const ids = (data: unknown) => JSON.stringify(Reflect.get(Object(data), 'decisions'));
    expect(whole.data).not.toHaveProperty('next');
    expect(half.data).toHaveProperty('next', '20');
    expect(ids(whole.data).includes(ids(half.data).slice(1, -1))).toBe(true);
  });
});

test.each([
  { header: 'host', value: 'evil.example' },
  { header: 'origin', value: 'https://evil.example' },
])('over HTTP a request with another $header is refused', async ({ header, value }) => {
  const { address, stop } = await served();
  const { request } = await import('node:http');
  const status = await new Promise<number | undefined>((resolve) => {
    const sent = request(
      address,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json, text/event-stream',
          [header]: value,
        },
      },
      ({ statusCode }) => resolve(statusCode),
    );
    sent.end(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/list' }));
  });
  expect(status).toBe(403);
  stop();
});
