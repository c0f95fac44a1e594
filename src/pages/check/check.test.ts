import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CheckPool, openCheckPool } from '../../claims/index.ts';
import { pages } from '../pages.tsx';
import { shippedSite } from '../site.fixture.ts';

const site = shippedSite();
let pool: CheckPool;

beforeAll(() => {
  pool = openCheckPool({ record: site.record.path, threads: 1, seconds: 20 });
});
afterAll(() => pool.close());

const post = async (path: string, fields: { readonly [name: string]: string | Blob }, headers = {}) => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  const response = await pages({ ...site, pool }).request(path, { method: 'POST', body, headers });
  return { response, status: response.status, text: await response.text() };
};

const wrong =
  'The General Assembly adopted resolution 66/174 in 2011 by 123 votes to 16, with 15 abstentions.';

describe('a text that is pasted', () => {
  test('comes back with its marks and the evidence, and no answer of it may be kept', async () => {
    const { response, status, text } = await post('/check', { text: wrong });
    expect(status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(text).toContain('class="claim contradicted"');
    expect(text).toContain('href="/decisions/A/RES/66/174"');
    expect(text).toContain('# Suggested corrections');
  });

  test('that says nothing of votes is told so', async () => {
    expect((await post('/check', { text: 'The weather was fine.' })).text).toContain(
      'makes no statement about votes',
    );
  });

  test('in another language is told what of it was read', async () => {
    const french =
      'Le 18 décembre 2014, l’Assemblée générale a adopté la résolution 69/188 par 116 voix contre 20 et 53 abstentions, et les pays qui ont voté contre la résolution sont dans une liste.';
    expect((await post('/check', { text: french })).text).toContain('The text seems to be in French');
  });

  test('is shown as it is: no part of it becomes a part of the page', async () => {
    const { text } = await post('/check', {
      text: `<img src=x onerror=alert(1)> ${wrong}</textarea><script>`,
    });
    expect(text).not.toContain('<img');
    expect(text).not.toContain('<script>');
  });
});

interface Refused {
  readonly asked: string;
  readonly fields: { readonly [name: string]: string | Blob };
  readonly says: string;
}

test.each<Refused>([
  { asked: 'nothing', fields: { text: ' ' }, says: 'found nothing; expected a text, a file or an address' },
  { asked: 'a day that is none', fields: { text: wrong, date: '2014-02-30' }, says: '2014-02-30' },
  {
    asked: 'a picture',
    fields: { file: new File([Uint8Array.of(0x89, 0x50, 0x4e, 0x47)], 'map.png') },
    says: 'map.png: found a picture',
  },
  {
    asked: 'a file address',
    fields: { address: 'file:///etc/passwd' },
    says: 'expected an address that begins',
  },
  {
    asked: 'this machine',
    fields: { address: 'http://127.0.0.1:1/' },
    says: 'a network address that is not public',
  },
])('$asked is answered with 422, what was found and what was expected', async ({ fields, says }) => {
  const { status, text } = await post('/check', fields);
  expect(status).toBe(422);
  expect(text).toContain(says);
});

test('a file is checked by what is in it', async () => {
  const html = `<!doctype html><title>News</title><article><p>${wrong}</p></article>`;
  const { status, text } = await post('/check', { text: '', file: new File([html], 'news.html') });
  expect(status).toBe(200);
  expect(text).toContain('Checked: news.html');
});

test('the example is a click away', async () => {
  const app = pages({ ...site, pool });
  const response = await app.request('/check?example=2014-11-vote-on-north-korea');
  expect(response.status).toBe(200);
  expect(await response.text()).toContain('Indonesia');
  expect((await app.request('/check?example=../../package.json')).status).toBe(404);
});

test('texts are taken away in each form, made anew from the text that is sent again', async () => {
  const made = async (format: string) => post('/check/download', { text: wrong, name: 'My text', format });
  const html = await made('html');
  expect(html.response.headers.get('content-disposition')).toBe('attachment; filename="checked.html"');
  expect(html.text).toContain('My text');
  expect(JSON.parse((await made('json')).text).claims.length).toBeGreaterThan(0);
  expect(JSON.parse((await made('claimreview')).text)['@graph'][0].author.name).toBe('Rapporteur');
  expect((await made('md')).text).toContain('# Suggested corrections: My text');
  expect((await made('csv')).text).toContain('contradicted');
  expect((await made('exe')).status).toBe(400);
});

test('the box of the first page checks a text and looks for words', async () => {
  expect((await post('/ask', { text: wrong })).text).toContain('class="claim contradicted"');
  const { response, status } = await post('/ask', { text: 'north korea icc' });
  expect([status, response.headers.get('location')]).toEqual([303, '/search?q=north%20korea%20icc']);
});

test('another site cannot send texts through a reader’s browser', async () => {
  expect((await post('/check', { text: wrong }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
});

test('who sends many texts is told when to come again', async () => {
  const app = pages({ ...site, pool });
  const body = () => {
    const form = new FormData();
    form.append('text', ' ');
    return form;
  };
  let response = await app.request('/check', { method: 'POST', body: body() });
  for (let times = 0; times < 30 && response.status !== 429; times++)
    response = await app.request('/check', { method: 'POST', body: body() });
  expect(response.status).toBe(429);
  expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0);
});

test('a text that takes too long is given up with 504', async () => {
  const hasty = openCheckPool({ record: site.record.path, threads: 1, seconds: 0.001 });
  const form = new FormData();
  form.append('text', `${wrong} `.repeat(2_000));
  const response = await pages({ ...site, pool: hasty }).request('/check', { method: 'POST', body: form });
  expect(response.status).toBe(504);
  await hasty.close();
});

test('a site without the program behind it says so', async () => {
  const text = await (await pages(site).request('/check')).text();
  expect(text).toContain('Texts cannot be checked here');
});

test('no page of a check calls another host or runs a script of its own', async () => {
  const { text } = await post('/check', { text: wrong });
  expect(text).not.toMatch(/<script(?![^>]*src="\/assets\/)/);
  expect(text).not.toMatch(/\son[a-z]+="/);
});

test('the style sheet can hide every kind that there is', async () => {
  const { claimKinds, verdicts } = await import('../../claims/index.ts');
  const css = readFileSync(new URL('../style/check.css', import.meta.url), 'utf8');
  for (const each of [...claimKinds, ...verdicts]) expect(css).toContain(`#show-${each}:not(:checked)`);
});
