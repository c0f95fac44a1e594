import { expect, test } from 'vitest';
import { z } from 'zod';
import { api } from './api.ts';
import { shippedSources } from './sources.fixture.ts';

const sources = shippedSources();
const { record } = sources;
const app = api(sources);

const get = async (path: string, headers: { readonly [name: string]: string } = {}) => {
  const response = await app.request(path, { headers });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  return { response, text, body: isJson ? answered.parse(JSON.parse(text)) : {} };
};

/** Anything by name. */
const answered = z.record(z.string(), z.any());

test('one decision answers with its figures and what it means', async () => {
  const { response, body } = await get('/decisions/A%2FRES%2F69%2F188');
  expect(response.status).toBe(200);
  expect(body).toMatchObject({
    symbol: 'A/RES/69/188',
    decision: { tally: { yes: 116, no: 20, abstain: 53 }, ballots: { PRK: 'no' } },
  });
});

test.each([
  { path: '/decisions/A/RES/69/188', says: { symbol: 'A/RES/69/188' } },
  { path: '/decisions/a%2fres%2f69%2f188', says: { symbol: 'A/RES/69/188' } },
  { path: '/decisions/unscr%201593', says: { symbol: 'S/RES/1593 (2005)' } },
  { path: '/decisions/S/RES/1593(2005)/meaning', says: { id: 'S/RES/1593 (2005)' } },
  { path: '/decisions/A/C.3/69/L.28/Rev.1/ballots', says: { decision: { body: 'GA-C3' } } },
])('$path is read, however the symbol is written', async ({ path, says }) => {
  const { response, body } = await get(path);
  expect(response.status).toBe(200);
  expect(body).toMatchObject(says);
});

test.each([
  { path: '/decisions?q=korea&limit=2', count: 2 },
  { path: '/decisions?member=China&ballot=no&body=GA&limit=3', count: 3 },
])('$path is a page with a cursor for the next one', async ({ path, count }) => {
  const { body } = await get(path);
  expect(body.decisions).toHaveLength(count);
  expect(typeof body.next).toBe('string');
  const second = await get(`${path}&cursor=${body.next}`);
  expect(second.body.decisions[0].id).not.toBe(body.decisions[0].id);
  expect(second.body.total).toBe(body.total);
});

test.each([
  {
    path: '/decisions/A%2FRES%2F69%2F881',
    status: 404,
    says: { type: 'urn:rapporteur:problem:no-such-decision', nearest: 'A/RES/69/188' },
  },
  { path: '/decisions/hello', status: 400, says: { title: 'No symbol' } },
  { path: '/decisions?member=CHN', status: 400, says: { found: 'member without ballot' } },
  { path: '/decisions?member=Atlantis&ballot=no', status: 400, says: { title: 'No such member' } },
  {
    path: '/decisions?lineage=dprk-human-right',
    status: 400,
    says: { nearest: 'dprk-human-rights' },
  },
  { path: '/decisions?limit=0', status: 400, says: { title: 'The question cannot be read' } },
  { path: '/decisions?body=XX', status: 400, says: { title: 'The question cannot be read' } },
  { path: '/nothing', status: 404, says: { title: 'No such address' } },
])('$path is a problem: $status', async ({ path, status, says }) => {
  const { response, body } = await get(path);
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toContain('application/problem+json');
  expect(body).toMatchObject({ status, ...says });
});

test('an answer that the asker has already is not sent again', async () => {
  const { response } = await get('/decisions/A%2FRES%2F69%2F188');
  const tag = response.headers.get('etag') ?? '';
  const again = await app.request('/decisions/A%2FRES%2F69%2F188', { headers: { 'if-none-match': tag } });
  expect(again.status).toBe(304);
  const compressed = await app.request('/decisions/A%2FRES%2F69%2F188', {
    headers: { 'if-none-match': `"older", W/${tag}` },
  });
  expect(compressed.status).toBe(304);
  const other = await app.request('/decisions/A%2FRES%2F69%2F188/ballots', {
    headers: { 'if-none-match': tag },
  });
  expect(other.status).toBe(200);
});

test('ballots are had as CSV by Accept and as JSON lines by address', async () => {
  const csv = await get('/decisions/A%2FRES%2F69%2F188/ballots', { accept: 'text/csv' });
  expect(csv.text.split('\r\n')).toContain('PRK,North Korea,Asia-Pacific,no');
  const lines = await app.request('/decisions/A%2FRES%2F69%2F188/ballots?format=jsonl');
  expect((await lines.text()).trim().split('\n')).toHaveLength(193);
});

test('rows tell in a header where the next ones are', async () => {
  const { response, text } = await get('/decisions?body=SC&limit=2&format=csv');
  const [, next = ''] = /^<(.+)>; rel="next"$/.exec(response.headers.get('link') ?? '') ?? [];
  const second = await get(next);
  expect(second.text.split('\r\n')).toHaveLength(4);
  expect(second.text).not.toBe(text);
  const again = await get('/decisions?body=SC&limit=2&format=csv');
  expect(again.response.headers.get('link')).toBe(response.headers.get('link'));
});

test('the description names every path, and each has an answer and a problem', async () => {
  const { body } = await get('/openapi.json');
  expect(body.openapi).toBe('3.1.0');
  expect(Object.keys(body.paths)).toContain('/decisions/{symbol}/ballots');
});

test.each([
  { path: '/members/zaire', says: { code: 'COD' } },
  { path: '/members/PRK/ballots?lineage=dprk-human-rights&limit=1', says: { member: 'PRK' } },
  { path: '/lineages/dprk-human-rights', says: { lineage: { id: 'dprk-human-rights' } } },
  { path: '/cases/dprk', says: { case: { id: 'dprk' } } },
  { path: '/cases/dprk/timeline', says: { case: { id: 'dprk' } } },
  { path: '/routes/PRK', says: { question: { state: 'PRK' } } },
  {
    path: '/decisions/S%2F2014%2F348/what-if?flip=CHN:abstain,RUS:yes',
    says: { after: { result: 'adopted' }, before: { result: 'vetoed' } },
  },
  { path: '/record', says: { decisions: record.about().decisions } },
  { path: '/record/conflicts', says: { total: record.conflicts().length } },
])('$path answers', async ({ path, says }) => {
  const { response, body } = await get(path);
  expect(response.status).toBe(200);
  expect(body).toMatchObject(says);
});
