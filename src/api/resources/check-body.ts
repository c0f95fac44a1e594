import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { CheckJob } from '../../claims/index.ts';
import type { Wrong } from '../answers/problem.ts';

export const day = z.iso.date().optional().openapi({
  description: 'The day of publication: "last Thursday" needs it. Goes before what the text says.',
});
export const calledSo = z
  .string()
  .max(500)
  .optional()
  .openapi({ description: 'What the answer calls the text.' });

const inJson = z.object({ text: z.string().min(1), date: day, name: calledSo }).openapi('TextToCheck', {
  example: {
    text: 'On 18 December 2014 the General Assembly adopted the resolution on North Korea by 116 votes to 20, with 53 abstentions.',
  },
});

const inForm = z.object({
  file: z.any().optional().openapi({ type: 'string', format: 'binary' }),
  text: z.string().optional(),
  date: day,
});

const bytes = z.any().openapi({ type: 'string', format: 'binary' });

/** The kinds of body, as the description has them. */
export const kinds = {
  'application/json': { schema: inJson },
  'multipart/form-data': { schema: inForm },
  'text/plain': { schema: z.string() },
  'text/html': { schema: z.string() },
  'text/markdown': { schema: z.string() },
  'application/octet-stream': { schema: bytes },
  'application/pdf': { schema: bytes },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { schema: bytes },
};

/** What a body may be called. */
export const kindsRead: readonly string[] = Object.keys(kinds);

/** A text as it came. */
type Sent = Pick<CheckJob, 'bytes' | 'name' | 'date' | 'mediaType'>;

/** The text of a request, whatever it came as; or the problem that there is none. */
export async function textSent(context: Context): Promise<Sent | Wrong> {
  const type = context.req.header('content-type') ?? '';
  const sent = /^application\/json\b/i.test(type)
    ? await fromJson(context)
    : /^(?:multipart\/form-data|application\/x-www-form-urlencoded)\b/i.test(type)
      ? await fromForm(context)
      : {
          bytes: new Uint8Array(await context.req.arrayBuffer()),
          name: 'Your text',
          mediaType: mediaTypeOf(type),
        };
  return 'title' in sent || sent.bytes.length > 0 ? sent : nothingSent;
}

async function fromJson(context: Context): Promise<Sent | Wrong> {
  const read = inJson.safeParse(await context.req.json());
  if (!read.success) return nothingSent;
  const { text, name: called = 'Your text', date } = read.data;
  return { bytes: new TextEncoder().encode(text), name: called, date };
}

async function fromForm(context: Context): Promise<Sent | Wrong> {
  const { file, text, date } = await context.req.parseBody();
  const published = typeof date === 'string' && date !== '' ? date : undefined;
  if (file instanceof File && file.size > 0)
    return {
      bytes: new Uint8Array(await file.arrayBuffer()),
      name: file.name || 'Your file',
      date: published,
    };
  if (typeof text !== 'string') return nothingSent;
  return { bytes: new TextEncoder().encode(text), name: 'Your text', date: published };
}

/** What the sender says that it is; what says nothing is told by content alone. */
const mediaTypeOf = (type: string): string | undefined =>
  /^(text\/(?:html|plain|markdown))\b/i.exec(type)?.[1]?.toLowerCase();

const nothingSent: Wrong = {
  status: 400,
  title: 'No text',
  detail:
    'Found no text, expected one as the body with a Content-Type such as text/plain, as a file of a form, or as {"text": "…"}.',
};
