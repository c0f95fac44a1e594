import type { PoolClient } from 'pg';
import type { Versions } from '../checking/versions.ts';
import type { CorpusText } from '../texts/text.ts';
import { partBytes } from './ledger-schema.ts';

/** A text as it is entered: with its hash. */
export interface HashedText {
  readonly hash: string;
  readonly text: CorpusText;
}

/** Enters texts into the manifest and asks for their answers; gives how many were asked for before. */
export async function enterTexts(
  client: PoolClient,
  texts: readonly HashedText[],
  versions: Versions,
): Promise<number> {
  const of = <T>(value: (each: HashedText) => T): readonly T[] => texts.map(value);
  await client.query(
    `INSERT INTO corpus_text (place, hash, url, outlet, date, media_type, encoding, bytes)
     SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::bigint[])
     ON CONFLICT DO NOTHING`,
    [
      of(({ text }) => storable(text.place)),
      of(({ hash }) => hash),
      of(({ text }) => storable(text.url)),
      of(({ text }) => storable(text.outlet)),
      of(({ text }) => text.date ?? null),
      of(({ text }) => storable(text.mediaType)),
      of(({ text }) => storable(text.encoding)),
      of(({ text }) => text.bytes.length),
    ],
  );
  await enterBodies(client, texts);
  const { rowCount } = await client.query(
    'INSERT INTO corpus_work (hash, record, rules) SELECT DISTINCT unnest($1::text[]), $2, $3 ON CONFLICT DO NOTHING',
    [of(({ hash }) => hash), versions.record, versions.rules],
  );
  return texts.length - (rowCount ?? 0);
}

/** PostgreSQL keeps no zero characters in a text. */
const storable = (text: string | undefined): string | null => text?.replaceAll('\u0000', '') ?? null;

async function enterBodies(client: PoolClient, texts: readonly HashedText[]): Promise<void> {
  const { rows } = await client.query(
    'SELECT hash FROM corpus_body WHERE part = 0 AND hash = ANY($1::text[])',
    [texts.map(({ hash }) => hash)],
  );
  const known = new Set(rows.map(({ hash }) => String(hash)));
  const parts = texts
    .filter(({ hash }) => !known.has(hash))
    .flatMap(({ hash, text: { bytes } }) =>
      Array.from({ length: Math.max(1, Math.ceil(bytes.length / partBytes)) }, (_, part) => ({
        ...{ hash, part },
        bytes: Buffer.from(bytes.subarray(part * partBytes, (part + 1) * partBytes)),
      })),
    );
  await client.query(
    `INSERT INTO corpus_body SELECT * FROM unnest($1::text[], $2::int[], $3::bytea[]) ON CONFLICT DO NOTHING`,
    [parts.map(({ hash }) => hash), parts.map(({ part }) => part), parts.map(({ bytes }) => bytes)],
  );
}
