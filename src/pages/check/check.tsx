import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { CheckAnswer, CheckJob, CheckPool } from '../../claims/index.ts';
import type { Problem } from '../../record/index.ts';
import type { CheckedReport } from '../../reports/index.ts';
import { exampleText, exampleTexts } from '../example-texts.ts';
import type { Site } from '../site.ts';
import { askedIn, type Fields, fetched, isDay, pastedName, textJob } from './asked.ts';
import { CheckPage } from './check-page.tsx';
import { carriedPath, examplePath } from './copy-check-form.tsx';
import { downloads } from './downloads.ts';
import { isText } from './is-text.ts';
import { limitedTo } from './rate.ts';
import { ResultPage } from './result-page.tsx';

/**
 * `/check`: a text against the record. What is sent lives as long as its answer: it is in no log, no file and no address,
 * and no answer to it may be kept by a browser or on the way to one.
 */
export function addCheck(app: Hono, site: Site): void {
  const clientOf = site.client ?? networkAddress;
  const allow = limitedTo({ burst: 20, perMinute: 30 }, () => performance.now());
  const allowFetch = limitedTo({ burst: 6, perMinute: 6 }, () => performance.now());
  const examples = new Map<string, Promise<CheckAnswer>>();

  const page = (context: Context, status: ContentfulStatusCode, problem?: Problem, text?: string) =>
    context.html(<CheckPage site={site} problem={problem} text={text} />, status);

  /** Checks what the fields ask, and hands the report on; else says why it cannot. */
  async function answer(
    context: Context,
    job: CheckJob,
    told: (report: CheckedReport) => Response | Promise<Response>,
  ): Promise<Response> {
    const found = site.pool
      ? await checkedBy(site.pool, job)
      : ({ ok: false, problem: noChecker, status: 503 } as const);
    if (found.ok) return told(found);
    const pasted = job.name === pastedName ? new TextDecoder().decode(job.bytes) : undefined;
    return page(context, found.status, found.problem, pasted);
  }

  async function checked(context: Context, fields: Fields): Promise<Response> {
    const client = clientOf(context);
    const first = await askedIn(fields);
    const allowed = (first.kind === 'address' ? allowFetch : allow)(client);
    if (!allowed.ok) return tooMany(context, allowed.seconds, fields);
    const asked = first.kind === 'address' ? await fetched(first, site.version) : first;
    if (asked.kind === 'problem') return page(context, 422, asked.problem, textIn(fields));
    return answer(context, asked.job, (report) => context.html(<ResultPage site={site} report={report} />));
  }

  function tooMany(context: Context, seconds: number, fields: Fields): Response | Promise<Response> {
    context.header('retry-after', String(seconds));
    return page(context, 429, tooOften(seconds), textIn(fields));
  }

  app.use('/check/*', guarded);
  app.use('/check', guarded);
  app.use('/ask', guarded);

  app.get('/check', async (context) => {
    const id = context.req.query('example');
    if (id === undefined)
      return context.html(<CheckPage site={site} address={context.req.query('address')} />);
    const example = exampleText(id);
    if (!example || !site.pool) return page(context, 404, noExample(id));
    const made = examples.get(id) ?? site.pool.check({ ...example, explain: true });
    examples.set(id, made);
    const found = await made;
    if (found.ok) return context.html(<ResultPage site={site} report={found} />);
    examples.delete(id);
    return page(context, statusOf(found), found.problem);
  });

  // In a copy of the site the browser is given what it checks with.
  app.get(carriedPath, (context) => {
    const bytes = site.copy?.record;
    return bytes
      ? context.body(new Uint8Array(bytes), 200, { 'content-type': 'application/gzip' })
      : context.notFound();
  });
  for (const { id } of site.copy ? exampleTexts : [])
    app.get(examplePath(id), (context) =>
      context.body(new Uint8Array(exampleText(id)?.bytes ?? []), 200, {
        'content-type': 'text/markdown; charset=utf-8',
      }),
    );

  app.post('/check', async (context) => {
    const fields = await fieldsOf(context);
    return fields ? checked(context, fields) : page(context, 400, unreadable);
  });

  /** The one box of the first page: a text or an address is checked, all else is looked for. */
  app.post('/ask', async (context) => {
    const fields = await fieldsOf(context);
    const asked = textIn(fields ?? {}) ?? '';
    if (!isText(asked)) return context.redirect(`/search?q=${encodeURIComponent(asked.trim())}`, 303);
    return checked(context, { text: asked });
  });

  app.post('/check/download', async (context) => {
    const fields = await fieldsOf(context);
    const download = downloads.find(({ id }) => id === fields?.format);
    if (!fields || !download) return page(context, 400, unreadable);
    const allowed = allow(clientOf(context));
    if (!allowed.ok) return tooMany(context, allowed.seconds, fields);
    const { text, date } = fields;
    if (typeof text !== 'string') return page(context, 400, unreadable);
    const job = { ...textJob(text, isDay(date) ? date : undefined), ...namedIn(fields) };
    return answer(context, job, (report) => {
      const reviewer = typeof fields.reviewer === 'string' ? fields.reviewer.trim() : '';
      const content = download.write(report, { reviewer: reviewer || 'Rapporteur', today: site.today() });
      return context.body(content, 200, {
        'content-type': download.type,
        'content-disposition': `attachment; filename="${download.file}"`,
      });
    });
  });
}

/** No answer is kept, and no other site sends texts through a reader's browser. */
async function guarded(context: Context, next: () => Promise<void>): Promise<Response | undefined> {
  if (context.req.method === 'POST' && context.req.header('sec-fetch-site') === 'cross-site')
    return context.text('Another site sent this form. Open /check and send it from there.', 403);
  await next();
  if (context.req.method === 'POST') context.header('cache-control', 'no-store');
  return undefined;
}

type Found =
  | (CheckedReport & { readonly ok: true })
  | { readonly ok: false; readonly problem: Problem; readonly status: ContentfulStatusCode };

async function checkedBy(pool: CheckPool, job: CheckJob): Promise<Found> {
  if (pool.waiting() >= mostWaiting) return { ok: false, problem: busy, status: 503 };
  const answer = await pool.check(job);
  return answer.ok ? answer : { ...answer, status: statusOf(answer) };
}

/** Texts that may wait for a thread; more are told to come again. */
const mostWaiting = 20;

const statusOf = (answer: CheckAnswer & { readonly ok: false }): ContentfulStatusCode =>
  answer.late ? 504 : 422;

/** What a form sent; undefined for what is no form. */
async function fieldsOf(context: Context): Promise<Fields | undefined> {
  try {
    return await context.req.parseBody();
  } catch {
    return undefined;
  }
}

const textIn = ({ text }: Fields): string | undefined => (typeof text === 'string' ? text : undefined);

/** The name of the text, and where it was from: to be told again, never to be fetched. */
function namedIn({ name, from }: Fields): { readonly name: string; readonly address?: string } {
  return {
    name: typeof name === 'string' && name !== '' ? name.slice(0, 500) : pastedName,
    ...(typeof from === 'string' && /^https?:\/\//i.test(from) ? { address: from.slice(0, 2000) } : {}),
  };
}

/** The network address of who asks: to count by, and forgotten. */
const networkAddress = (context: Context): string =>
  Object(context.env) === context.env && 'incoming' in context.env
    ? (getConnInfo(context).remote.address ?? '')
    : '';

const noChecker: Problem = {
  file: 'This site',
  found: 'no checker behind it',
  expected: 'the program to run: "rapporteur serve"',
};
const busy: Problem = {
  file: 'This server',
  found: 'many texts being checked',
  expected: 'to be asked again in a minute',
};
const unreadable: Problem = {
  file: 'The form',
  found: 'something that cannot be read',
  expected: 'what the form on this page sends',
};
const tooOften = (seconds: number): Problem => ({
  file: 'This server',
  found: 'many texts from your address',
  expected: `to be asked again in ${seconds} seconds`,
});
const noExample = (id: string): Problem => ({
  file: 'Example',
  found: `"${id}"`,
  expected: exampleTexts.map((example) => example.id).join(', '),
});
