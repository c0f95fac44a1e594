import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { aboutSchema, conflictSchema, recordSchema, sourcesSchema } from '../../json/index.ts';
import { linkNext, pageOf, pageQuery } from '../answers/cursor.ts';
import { jsonAnswer, named, rowsOrJson } from '../answers/described.ts';
import { formAsked, rowsAnswer } from '../answers/rows.ts';
import { format } from '../answers/words-of.ts';
import type { ApiSources } from '../sources.ts';

const about = createRoute({
  method: 'get',
  path: '/record',
  summary: 'What the record is: coverage, agreement of sources, gaps',
  responses: jsonAnswer('The record', named('Record', aboutSchema.omit({ path: true }))),
});

const sources = createRoute({
  method: 'get',
  path: '/record/sources',
  summary: 'The files that the record was built from, with hashes and licences',
  responses: jsonAnswer('Sources', named('Sources', sourcesSchema)),
});

const conflicts = createRoute({
  method: 'get',
  path: '/record/conflicts',
  summary: 'Where sources differ, and which of them is shown',
  request: { query: z.object({ format, ...pageQuery }) },
  responses: rowsOrJson(
    'Conflicts, a page of them',
    z
      .object({
        record: recordSchema,
        total: z.number().int(),
        conflicts: z.array(conflictSchema.extend({ decision: z.string() })),
        next: z.string().optional(),
      })
      .openapi('ConflictList'),
  ),
});

/** What the record is. Paths on the machine that holds it are not told. */
export function addRecord(api: OpenAPIHono, { record, about: facts }: ApiSources): void {
  const head = { version: facts.version, decisions: facts.decisions };
  const listed = facts.sources.map((source) => ({
    ...source,
    files: source.files.map((file) => ({ ...file, path: file.path.split(/[/\\]/).at(-1) ?? '' })),
  }));

  api.openapi(about, (context) => context.json({ ...facts, sources: listed }, 200));

  api.openapi(sources, (context) => context.json({ record: head, sources: listed }, 200));

  api.openapi(conflicts, (context) => {
    const all = record.conflicts();
    const { items, next } = pageOf(all, context.req.valid('query'));
    linkNext(context, next);
    const form = formAsked(context);
    if (form !== 'json') return rowsAnswer(context, form, items);
    return context.json({ record: head, total: all.length, conflicts: [...items], next }, 200);
  });
}
