import type { MiddlewareHandler } from 'hono';
import { problem, type Wrong } from '../answers/problem.ts';
import type { ApiSources } from '../sources.ts';
import type { Unanswered } from './apart.ts';

/** Hands a question to the thread for those that take seconds, so that nobody else waits; in place where there is none. */
export function answeredApart({ apart, today }: ApiSources): MiddlewareHandler {
  return async (context, next) => {
    if (!apart) return next();
    const { pathname, search } = new URL(context.req.url);
    const accept = context.req.header('accept') ?? '';
    const answer = await apart.ask({ path: `${pathname}${search}`, accept, today: today() });
    if (typeof answer !== 'string') {
      context.set('keptApart', true);
      const headers = answer.headers.filter(([name]) => carried.includes(name));
      return new Response(answer.body, { status: answer.status, headers: headers.map(([...pair]) => pair) });
    }
    const refused = problem(context, reasons[answer]);
    if (answer === 'busy') refused.headers.set('retry-after', '30');
    return refused;
  };
}

/** The others are set here, as for every answer. */
const carried = ['content-type', 'content-disposition', 'cache-control', 'link'];

const reasons: { readonly [why in Unanswered]: Wrong } = {
  busy: {
    status: 503,
    title: 'Busy',
    detail: 'Found many long questions waiting; ask again in half a minute.',
  },
  late: {
    status: 504,
    title: 'It took too long',
    detail: 'The measure was not there in time; ask for fewer decisions (from, to, body, lineage, topic).',
  },
  failed: {
    status: 503,
    title: 'Not reckoned',
    detail:
      'The measure could not be reckoned. The record may have been replaced: the program is to be started anew.',
  },
};
