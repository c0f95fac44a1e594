import { gzipSync } from 'node:zlib';
import type { OpenRecord } from '../../record/index.ts';
import { type CarriedRecord, carriedRecord } from './carried.ts';

/** What the checker in a reader's browser is given. */
export interface CarriedFile {
  readonly record: CarriedRecord;
  /** Ids of the decisions that have a page in the copy; left out for all. */
  readonly decisions?: readonly string[] | undefined;
  /** Where the whole site is served; left out for nowhere. */
  readonly elsewhere?: string | undefined;
}

/** More than this, compressed, is not sent to a reader who wants to check one text. */
export const mostCarried = 8_000_000;

/** The record for the checker in the browser, as JSON in gzip; undefined where it is too large. The same input, the same bytes. */
export function carriedFile(
  record: OpenRecord,
  {
    decisions,
    elsewhere,
  }: { readonly decisions?: ReadonlySet<string> | undefined; readonly elsewhere?: string | undefined },
): Uint8Array | undefined {
  const content: CarriedFile = {
    record: carriedRecord(record),
    decisions: decisions && [...decisions].sort(),
    elsewhere,
  };
  const bytes = gzipSync(JSON.stringify(content), { level: 9 });
  return bytes.length > mostCarried ? undefined : bytes;
}
