import type { About } from '../../record/index.ts';
import { sourcesHandedOn } from './handed-on.ts';
import { type BulkTable, bulkTables } from './tables.ts';

/**
 * The descriptor of the files: what they hold, from which record, whose they are, and which sources were left out and why.
 *
 * @see https://specs.frictionlessdata.io/tabular-data-package/
 */
export function dataPackage(
  about: Pick<About, 'version' | 'sources' | 'from' | 'to' | 'gaps'>,
  program: string,
) {
  const sources = sourcesHandedOn(about);
  const handedOn = sources.filter(({ may }) => may);
  return {
    profile: 'data-package',
    name: 'rapporteur-record',
    title: 'Decisions of United Nations bodies, and who voted how',
    description,
    version: about.version,
    created: createdOn(about),
    licenses: handedOn.map(({ name, licence, licenceName }) => ({
      ...{ name: licenceName, title: `${name}: ${licence}` },
    })),
    sources: handedOn.map(({ id, name, publisher, address }) => ({
      ...{ name: id, title: `${name} (${publisher})` },
      ...(/^https?:/.test(address) ? { path: address } : {}),
    })),
    leftOut: sources
      .filter(({ may }) => !may)
      .map(({ id, name, licence, because }) => ({ name: id, title: name, licence, because })),
    from: about.from,
    to: about.to,
    gaps: [...about.gaps],
    program: `rapporteur ${program}`,
    resources: bulkTables.flatMap((table) => [csvResource(table), parquetResource(table)]),
  };
}

const description =
  'The record as tables. A decision is there where the licence of the source that the record shows, and of the one whose roll it shows, allows it. Titles, lineages and the like may come from another of its sources where these leave them out. Cite the United Nations as the source, and the version of the record.';

const csvResource = ({ name, title, columns, key }: BulkTable) => ({
  ...{ profile: 'tabular-data-resource', name, title, path: `${name}.csv` },
  ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
  dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
  schema: {
    fields: columns.map((column) => ({ ...column })),
    missingValues: [''],
    primaryKey: [...key],
    ...(name === 'ballots'
      ? { foreignKeys: [{ fields: 'decision', reference: { resource: 'decisions', fields: 'id' } }] }
      : {}),
  },
});

const parquetResource = ({ name, title }: BulkTable) => ({
  ...{ profile: 'data-resource', name: `${name}-parquet`, title, path: `${name}.parquet` },
  ...{ format: 'parquet', mediatype: 'application/vnd.apache.parquet' },
});

/** The latest day on which a source was retrieved. */
function createdOn({ sources }: Pick<About, 'sources'>): string | undefined {
  const days = sources.flatMap(({ files }) =>
    files.flatMap(({ retrieved }) => /^\d{4}-\d{2}-\d{2}/.exec(retrieved)?.[0] ?? []),
  );
  const last = days.toSorted().at(-1);
  return last && `${last}T00:00:00Z`;
}
