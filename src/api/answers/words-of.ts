import { z } from '@hono/zod-openapi';

/** One or more of fixed words, separated by commas: `body=GA,HRC`. */
export const wordsOf = <Word extends string>(
  words: readonly [Word, ...Word[]] | readonly Word[],
  example: string,
) =>
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .pipe(z.array(z.enum(words)))
    .optional()
    .openapi({ type: 'string', example, description: `One or more of ${words.join(', ')}, by commas.` });

/** Yes or no in an address. */
export const flag = z.enum(['true', 'false']).optional();

/** The forms in which a list can be had; goes before `Accept`. */
export const format = z
  .enum(['json', 'csv', 'jsonl'])
  .optional()
  .openapi({ description: 'json, csv or jsonl; goes before Accept.' });

/** Parts of a list in an address, empty ones left out: "PRK, CHN". */
export const partsOf = (written: string | undefined, separator = ','): readonly string[] =>
  (written ?? '')
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
