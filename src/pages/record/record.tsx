import type { Context, Hono } from 'hono';
import { tableCsv } from '../../charts/index.ts';
import { addPictureFiles } from '../figure/picture-files.ts';
import type { Site } from '../site.ts';
import { ConflictsPage, conflictFields } from './conflicts-page.tsx';
import { coveragePicture } from './coverage-picture.ts';
import { ProblemsPage } from './problems-page.tsx';
import { RecordPage } from './record-page.tsx';
import { changesTable, conflictTable, coverageTable, problemTable, sourceTable } from './tables.ts';

/** `/record`: what every answer of the site rests on, where sources differ, and what could not be read. */
export function addRecord(app: Hono, site: Site): void {
  const { record, about, changes } = site;
  const conflicts = kept(() => record.conflicts());
  const problems = kept(() => record.problems());
  addPictureFiles(app, site, '/charts/record', 'coverage', (tail, size) =>
    tail === '' ? coveragePicture(site, size) : undefined,
  );
  const page = kept(() =>
    String(<RecordPage site={site} conflicts={conflicts().length} problems={problems().length} />),
  );
  app.get('/record', (context) => context.html(page()));
  app.get('/record/conflicts', (context) =>
    context.html(
      <ConflictsPage
        site={site}
        conflicts={conflicts()}
        field={conflictFields.find((field) => field === context.req.query('field'))}
        page={pageAsked(context)}
      />,
    ),
  );
  app.get('/record/problems', (context) =>
    context.html(<ProblemsPage site={site} problems={problems()} page={pageAsked(context)} />),
  );
  const tables = {
    sources: () => sourceTable(about.sources),
    coverage: () => coverageTable(about),
    conflicts: () => conflictTable(conflicts()),
    problems: () => problemTable(problems()),
    ...(changes && { changes: () => changesTable(changes) }),
  };
  for (const [name, table] of Object.entries(tables))
    app.get(`/record/${name}.csv`, (context) =>
      context.body(tableCsv(table()), 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}-${about.version.slice(0, 12)}.csv"`,
      }),
    );
}

/** Made when it is first asked for: the record does not change. */
function kept<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

const pageAsked = (context: Context): number =>
  Math.max(1, Math.floor(Number(context.req.query('page'))) || 1);
