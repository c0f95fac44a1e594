import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { jsonAnswer } from '../answers/described.ts';
import { dataPackage } from '../bulk/data-package.ts';
import { csvFile, parquetFile } from '../bulk/files.ts';
import { decisionsHandedOn } from '../bulk/handed-on.ts';
import { bulkTables } from '../bulk/tables.ts';
import type { ApiSources } from '../sources.ts';

const packageSchema = z
  .looseObject({
    name: z.string(),
    /** Of the record. */
    version: z.string(),
    resources: z.array(z.looseObject({ name: z.string(), path: z.string(), format: z.string() })),
    leftOut: z.array(
      z.object({ name: z.string(), title: z.string(), licence: z.string(), because: z.string() }),
    ),
  })
  .openapi('DataPackage');

const descriptor = createRoute({
  method: 'get',
  path: '/bulk/datapackage.json',
  summary:
    'The record as files: a Frictionless data package that describes them, with what was left out and why',
  responses: jsonAnswer('The descriptor; the paths of its files are beside it', packageSchema),
});

const types = { csv: 'text/csv; charset=utf-8', parquet: 'application/vnd.apache.parquet' } as const;

/** The record as files, as far as the licences of its sources allow. */
export function addBulk(api: OpenAPIHono, { record, about, version }: ApiSources): void {
  api.openapi(descriptor, (context) => context.json(dataPackage(about, version), 200));
  api.get('/bulk', (context) => context.redirect(`${context.req.path}/datapackage.json`, 302));

  for (const table of bulkTables)
    for (const form of ['csv', 'parquet'] as const)
      api.openapi(
        createRoute({
          method: 'get',
          path: `/bulk/${table.name}.${form}`,
          summary: `${table.title}, as ${form === 'csv' ? 'CSV' : 'Parquet'}`,
          responses: {
            200: {
              description: 'The file',
              content: { [types[form]]: { schema: z.string().openapi({ format: 'binary' }) } },
            },
            304: { description: 'Not changed: the asker has this answer already.' },
          },
        }),
        async (context) => {
          const decisions = decisionsHandedOn(record, about);
          const headers = {
            'content-type': types[form],
            'content-disposition': `attachment; filename="${table.name}-${about.version.slice(0, 12)}.${form}"`,
          };
          return form === 'csv'
            ? context.body(csvFile(table, decisions), 200, headers)
            : context.body(await parquetFile(table, decisions), 200, headers);
        },
      );
}
