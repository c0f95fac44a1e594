import type { OpenAPIHono } from '@hono/zod-openapi';
import { z } from 'zod';

/** What a form for one address of the API needs to know, read out of the description. */
const parameterSchema = z.object({
  name: z.string(),
  in: z.enum(['path', 'query']),
  required: z.boolean().optional(),
  description: z.string().optional(),
  schema: z
    .object({
      enum: z.array(z.string()).optional(),
      example: z.union([z.string(), z.number()]).optional(),
      description: z.string().optional(),
      default: z.unknown().optional(),
    })
    .optional(),
});
export type Parameter = z.infer<typeof parameterSchema>;

const operationSchema = z.object({
  summary: z.string(),
  parameters: z.array(parameterSchema).default([]),
});

/** An address of the API that only reads. */
export interface Question {
  /** "/decisions/{symbol}" */
  readonly path: string;
  readonly summary: string;
  readonly parameters: readonly Parameter[];
}

/** Everything that can be asked with GET, in the order of the description. */
export function questionsOf(api: OpenAPIHono): readonly Question[] {
  const { paths = {} } = api.getOpenAPI31Document({ openapi: '3.1.0', info: { title: '', version: '' } });
  return Object.entries(paths).flatMap(([path, methods]) =>
    methods.get ? [{ path, ...operationSchema.parse(methods.get) }] : [],
  );
}

/** The address that filled-in fields make: parts of the path encoded, empty fields left out. */
export function addressOf(
  { path, parameters }: Pick<Question, 'path' | 'parameters'>,
  filled: (name: string) => string | undefined,
): string {
  const query = new URLSearchParams();
  let address = path;
  for (const { name, in: where } of parameters) {
    const value = filled(name)?.trim() ?? '';
    if (where === 'path') address = address.replace(`{${name}}`, partOf(name, value));
    else if (value !== '') query.set(name, value);
  }
  // A quotation mark in the path would end that of a line for the shell.
  address = address.replaceAll("'", '%27');
  return query.size > 0 ? `${address}?${query}` : address;
}

/** The slashes of a symbol may stand as they are, which reads better. */
const partOf = (name: string, value: string): string =>
  name === 'symbol' ? value.split('/').map(encodeURIComponent).join('/') : encodeURIComponent(value);
