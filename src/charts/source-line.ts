import { type Authority, type IsoDate, spellDate } from '../record/index.ts';

/**
 * "Source: United Nations, Dag Hammarskjöld Library, and others. Record to 4 June 2026, version 95d501452174."
 * Official publishers are named; where there are none, the first. A record without a date says none.
 */
export function sourceLine(record: {
  readonly version: string;
  readonly to?: IsoDate | undefined;
  readonly sources: readonly { readonly publisher: string; readonly authority: Authority }[];
}): string {
  const publishers = [...new Set(record.sources.map(({ publisher }) => publisher))];
  const official = record.sources.find(({ authority }) => authority === 'official');
  const named = official?.publisher ?? publishers[0];
  const source =
    named === undefined ? '' : `Source: ${named}${publishers.length > 1 ? ', and others' : ''}. `;
  const until = record.to ? ` to ${spellDate(record.to)}` : '';
  return `${source}Record${until}, version ${record.version.slice(0, 12)}.`;
}
