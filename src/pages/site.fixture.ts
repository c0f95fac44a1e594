import { fileURLToPath } from 'node:url';
import { readCase, shippedCase, shippedCaseIds } from '../cases/index.ts';
import { openDocket } from '../claims/index.ts';
import { openRecord } from '../record/index.ts';
import type { Site } from './site.ts';

/** The site of the record that ships, as the build left it, on a fixed day and without threads for checks. */
export function shippedSite(): Site {
  const opened = openRecord(fileURLToPath(new URL('../../dist/record.sqlite', import.meta.url)));
  if (!opened.ok) throw new Error('The record that ships is not built: run "npm run build".');
  const { record } = opened;
  return {
    record,
    about: record.about(),
    docket: () => openDocket(record),
    cases: shippedCaseIds().flatMap((id) => readCase(shippedCase(id) ?? id).case ?? []),
    assets: { address: (name) => `/assets/${name}` },
    today: () => '2026-11-25',
    version: '0.0.0',
    origin: 'https://rapporteur.example',
  };
}
