import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';

/** How much of a list, and from where. */
export const pageQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(100)
    .openapi({ description: 'How many, 1 to 1000.', example: 100 }),
  cursor: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional()
    .openapi({ description: 'What the answer before gave as `next`; left out for the beginning.' }),
};

/** A part of a list; `next` is left out at its end. A cursor that is none begins at the beginning. */
export function pageOf<T>(
  items: readonly T[],
  { limit, cursor }: { readonly limit: number; readonly cursor?: string | undefined },
): { readonly items: readonly T[]; readonly next?: string | undefined } {
  const from = cursor === undefined ? 0 : placeIn(cursor);
  const end = from + limit;
  return { items: items.slice(from, end), next: end < items.length ? cursorAt(end) : undefined };
}

/**
 * Says in a header where the next part is, for rows that have no place to say it.
 *
 * @see RFC 8288
 */
export function linkNext(context: Context, next: string | undefined): void {
  if (next === undefined) return;
  const { pathname, searchParams } = new URL(context.req.url);
  searchParams.set('cursor', next);
  context.header('link', `<${pathname}?${searchParams}>; rel="next"`);
}

const cursorAt = (place: number): string => Buffer.from(`at ${place}`).toString('base64url');

function placeIn(cursor: string): number {
  const [, place = '0'] = /^at (\d{1,7})$/.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  return Number(place);
}
