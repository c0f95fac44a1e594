import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { z } from 'zod';

/** What went wrong, as RFC 9457 has it, with what was found, what was expected and what to do. */
export const problemDetailsSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string(),
  instance: z.string(),
  found: z.string().optional(),
  expected: z.string().optional(),
  nearest: z.string().optional(),
});

export interface Wrong {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly detail: string;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly nearest?: string | undefined;
}

/** An error as `application/problem+json`. */
export function problem(context: Context, { status, title, ...rest }: Wrong): Response {
  const body = { type: 'about:blank', title, status, instance: context.req.path, ...rest };
  return context.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  });
}
