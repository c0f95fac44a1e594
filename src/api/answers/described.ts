import { z } from '@hono/zod-openapi';
import { problemDetailsSchema } from './problem.ts';

/** An answer of a route as the description of the API has it. */
export const jsonAnswer = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  200: { description, content: { 'application/json': { schema } } },
  304: { description: 'Not changed: the asker has this answer already.' },
});

/** The same of an answer that also comes as rows: as CSV with a line of titles, or as an object a line. */
export const rowsOrJson = <Schema extends z.ZodType>(description: string, schema: Schema) => ({
  ...jsonAnswer(description, schema),
  200: {
    description,
    content: {
      'application/json': { schema },
      'text/csv': { schema: z.string() },
      'application/jsonl': { schema: z.string() },
    },
  },
});

/** The errors that a route can answer with. */
export const problemAnswers = <Status extends number>(...statuses: readonly Status[]) =>
  Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: reasons[status] ?? 'Problem',
        content: { 'application/problem+json': { schema: problemDetailsSchema } },
      },
    ]),
  );

const reasons: { readonly [status: number]: string } = {
  400: 'The question cannot be read: what was found, and what was expected.',
  404: 'There is none; the nearest where one is near.',
  409: 'The record does not have what the answer needs.',
  413: 'Too large.',
  415: 'A kind of body that is not read.',
  422: 'The text cannot be checked, and why.',
  429: 'Too many in too short a time; Retry-After says when.',
  503: 'Not here, or not now; Retry-After says when.',
  504: 'It took longer than is allowed.',
};

/**
 * A schema of `src/json` under a name of the description. It is made anew here: schemas made before the library of the
 * description was loaded do not know names.
 */
export const named = <Shape extends z.ZodRawShape>(name: string, schema: z.ZodObject<Shape>) =>
  z.object(schema.shape).openapi(name);

/** The same of a union of kinds. */
export const namedUnion = <Options extends readonly [z.ZodType, ...z.ZodType[]]>(
  name: string,
  { options }: { readonly options: Options },
) => z.union(options).openapi(name);
