import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { CheckAnswer, CheckedText, Claim } from '../../claims/index.ts';
import { checkedTextSchema } from '../../claims/schema.ts';
import { named, problemAnswers } from '../answers/described.ts';
import { problem, type Wrong } from '../answers/problem.ts';
import { rateLimited } from '../answers/rate-limit.ts';
import { formAsked, rowsAnswer } from '../answers/rows.ts';
import { flag, format } from '../answers/words-of.ts';
import type { ApiSources } from '../sources.ts';
import { calledSo, day, kinds, textSent } from './check-body.ts';

const question = createRoute({
  method: 'post',
  path: '/check',
  summary: 'A text or file against the record: every claim with its verdict and evidence',
  description:
    'The body is the text itself (plain, Markdown, HTML), a PDF or Word file, JSON with the text, or a form with a file. Kinds are told by content, not by name. Nothing that is sent is stored or logged. At most 10 MB.',
  request: {
    query: z.object({
      date: day,
      name: calledSo,
      explain: flag.openapi({ description: 'true: the score sheet of each choice.' }),
      format,
    }),
    body: {
      required: false,
      content: kinds,
    },
  },
  responses: {
    200: {
      description: 'The claims, in the order of the text',
      content: {
        'application/json': { schema: named('CheckedText', checkedTextSchema) },
        'text/csv': { schema: z.string() },
        'application/jsonl': { schema: z.string() },
      },
    },
    403: { description: 'A page of another site sent it through its reader.' },
    ...problemAnswers(400, 413, 415, 422, 429, 503, 504),
  },
});

/** The largest text or file that is taken. */
const mostBytes = 10_000_000;
/** Texts that may wait for a thread; more are told to come again. */
const mostWaiting = 20;

/** `POST /check`: a text lives as long as its answer. */
export function addCheck(api: OpenAPIHono, { pool, client }: ApiSources): void {
  api.use(
    '/check',
    sameSite,
    rateLimited({ name: 'check', burst: 20, perMinute: 30 }, { client }),
    bodyLimit({ maxSize: mostBytes, onError: (context) => problem(context, tooLarge) }),
  );

  api.openapi(question, async (context) => {
    context.header('cache-control', 'no-store');
    if (!pool) return problem(context, noChecker);
    const { name: called, date, explain, format: _ } = context.req.valid('query');
    const sent = await textSent(context);
    if ('title' in sent) return problem(context, sent);
    if (pool.waiting() >= mostWaiting) return later(problem(context, busy));
    const known = { name: called ?? sent.name, date: date ?? sent.date, mediaType: sent.mediaType };
    const answer = await pool.check({ ...sent, ...known, explain: explain === 'true' });
    if (!answer.ok) return problem(context, notChecked(answer));
    const form = formAsked(context);
    return form === 'json'
      ? asJson(context, answer.checked)
      : rowsAnswer(context, form, answer.checked.claims.map(rowOf));
  });
}

function notChecked(answer: Extract<CheckAnswer, { readonly ok: false }>): Wrong {
  const { found, expected } = answer.problem;
  const detail = `Found ${found}, expected ${expected}.`;
  return answer.late
    ? { status: 504, title: 'It took too long', detail, found, expected }
    : { status: 422, title: 'Not to be checked', detail, found, expected };
}

const asJson = (context: Context, checked: CheckedText): Response =>
  context.body(JSON.stringify(checked), 200, { 'content-type': 'application/json' });

/** A claim as a line of a table. */
function rowOf(claim: Claim) {
  const { start, end, quote, kind, verdict, rule, because, decision, confidence } = claim;
  return { start, end, quote, kind, verdict, rule, because, decision: decision?.id, confidence };
}

/** No other site sends texts through a reader's browser. */
async function sameSite(context: Context, next: () => Promise<void>): Promise<Response | undefined> {
  if (context.req.header('sec-fetch-site') === 'cross-site') return problem(context, otherSite);
  await next();
  return undefined;
}

function later(answer: Response): Response {
  answer.headers.set('retry-after', '30');
  return answer;
}

const tooLarge: Wrong = {
  status: 413,
  title: 'Too large',
  detail: 'Found more than 10 MB, expected less. Cut it into parts and check each.',
};
const noChecker: Wrong = {
  status: 503,
  title: 'No checker',
  detail: 'Texts cannot be checked here; "rapporteur serve" on a machine of yours does.',
};
const busy: Wrong = {
  status: 503,
  title: 'Busy',
  detail: 'Found many texts waiting to be checked; ask again in half a minute.',
};
const otherSite: Wrong = {
  status: 403,
  title: 'Another site',
  detail: 'A page of another site sent this through its reader; send it from a program, or from here.',
};
