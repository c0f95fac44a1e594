import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';

/** What went wrong, as RFC 9457 has it, with where it was, what was found, what was expected and what to do. */
export const problemDetailsSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    instance: z.string(),
    where: z.string().optional(),
    found: z.string().optional(),
    expected: z.string().optional(),
    nearest: z.string().optional(),
  })
  .openapi('Problem');

/** An error as a program that asks gets it. */
export type ProblemDetails = z.infer<typeof problemDetailsSchema>;

export interface Wrong {
  readonly status: ContentfulStatusCode;
  readonly title: string;
  readonly detail: string;
  /** The part of the question: `from`. */
  readonly where?: string | undefined;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
  readonly nearest?: string | undefined;
}

/** An error as `application/problem+json`. */
export function problem(context: Context, { status, title, ...rest }: Wrong): Response {
  const body = { type: typeOf(title), title, status, instance: context.req.path, ...rest };
  return context.body(JSON.stringify(body), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  });
}

/** By what a program tells problems apart, one for each title: "urn:rapporteur:problem:no-such-decision". */
const typeOf = (title: string): string =>
  `urn:rapporteur:problem:${title.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`;
