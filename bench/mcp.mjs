import { readFileSync } from 'node:fs';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { median, report } from './measure.mjs';
import { program } from './published.mjs';

const example = new URL('../examples/2014-11-vote-on-north-korea.md', import.meta.url);

/** A text of 5 kB checked through the tool of a running server, against the same server listing its tools. @param {string} record */
export async function benchMcp(record) {
  const client = new Client({ name: 'bench', version: '0.0.0' });
  const args = [program, 'mcp', '--record', record];
  await client.connect(new StdioClientTransport({ command: process.execPath, args, stderr: 'ignore' }));
  const text = readFileSync(example, 'utf8').repeat(3).slice(0, 5_000);
  const check = () => client.callTool({ name: 'check_text', arguments: { text } });
  const first = await milliseconds(check);
  const [checked, listed] = [[], []];
  for (let run = 0; run < 30; run++) {
    checked.push(await milliseconds(check));
    listed.push(await milliseconds(() => client.listTools()));
  }
  await client.close();
  const [whole, bare] = [median(checked), median(listed)];
  report('check_text on 5 kB over standard streams, against a bare answer of the same server', {
    'first, which opens the record for matching': `${first.toFixed(0)} ms`,
    'after it, median (goal under 200 ms)': `${whole.toFixed(1)} ms`,
    'list of tools, median': `${bare.toFixed(1)} ms`,
    ratio: (whole / bare).toFixed(1),
  });
}

async function milliseconds(/** @type {() => Promise<unknown>} */ work) {
  const from = performance.now();
  await work();
  return performance.now() - from;
}
