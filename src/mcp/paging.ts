import { z } from 'zod';

/** How much of a list is wanted, and from where. */
export const paging = {
  limit: z.number().int().min(1).max(100).default(10).describe('How many, 1 to 100; 10 unless told.'),
  cursor: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional()
    .describe('What the last answer gave as "next"; left out for the beginning.'),
};

/** A part of a list, with the cursor of the next one where there is more. */
export function part<T>(
  items: readonly T[],
  { limit, cursor = '0' }: { readonly limit: number; readonly cursor?: string | undefined },
): { readonly items: readonly T[]; readonly next?: string | undefined } {
  const from = Number(cursor);
  const end = from + limit;
  return { items: items.slice(from, end), next: end < items.length ? String(end) : undefined };
}
