import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Handler } from 'hono';
import { problem } from './problem.ts';

/** Answers what no route did: which methods an address takes, that it does not take this one, or that there is no such address. */
export function methodsAnswered(app: OpenAPIHono): Handler {
  const known = app.openAPIRegistry.definitions.flatMap((definition) =>
    definition.type === 'route'
      ? [{ method: definition.route.method.toUpperCase(), pattern: patternOf(definition.route.path) }]
      : [],
  );
  return (context) => {
    const { path, method } = context.req;
    const taken = known.filter(({ pattern }) => pattern.test(path)).map((route) => route.method);
    if (taken.length === 0)
      return problem(context, {
        status: 404,
        title: 'No such address',
        detail: `The API has nothing at ${path}; /api/v1/openapi.json lists what there is, /api/ lets you try it.`,
      });
    const allow = [
      ...new Set([...taken.flatMap((each) => (each === 'GET' ? ['GET', 'HEAD'] : [each])), 'OPTIONS']),
    ];
    if (method === 'OPTIONS') return context.body(null, 204, { allow: allow.join(', ') });
    const answer = problem(context, {
      status: 405,
      title: 'Not so',
      detail: `Found ${method}, expected one of ${allow.join(', ')}.`,
      ...{ found: method, expected: allow.join(', ') },
    });
    answer.headers.set('allow', allow.join(', '));
    return answer;
  };
}

/** "/decisions/{symbol}", wherever it is mounted. */
const patternOf = (path: string): RegExp =>
  new RegExp(`^(?:/api/v1)?${path.replace(/[.]/g, '\\.').replace(/\{\w+\}/g, '[^/]+')}/?$`);
