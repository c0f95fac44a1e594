import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readCase, shippedCase, shippedCaseIds } from '../cases/index.ts';
import { scorecardSchema } from '../json/index.ts';
import { openRecord } from '../record/index.ts';
import type { ApiSources } from './sources.ts';

/** The record that ships, as the build left it, on a fixed day and without threads. */
export function shippedSources(): ApiSources {
  const opened = openRecord(fileURLToPath(new URL('../../dist/record.sqlite', import.meta.url)));
  if (!opened.ok) throw new Error('The record that ships is not built: run "npm run build".');
  const { record } = opened;
  return {
    record,
    about: record.about(),
    cases: shippedCaseIds().flatMap((id) => readCase(shippedCase(id) ?? id).case ?? []),
    scorecard: () => scorecardSchema.parse(JSON.parse(readFileSync(scorecardFile, 'utf8'))),
    today: () => '2026-11-25',
    version: '0.0.0',
    origin: '',
  };
}

const scorecardFile = new URL('../../data/forecast/scorecard.json', import.meta.url);
