/** Changes whenever a ledger made before can no longer be used. */
export const ledgerFormat = '1';

/** A text longer than this lies in parts. */
export const partBytes = 1_000_000;

/**
 * `corpus_text`, `corpus_body`: the manifest, a row for each place, and the texts themselves by hash. `corpus_work`: what is
 * asked for, unique by text, record and rules; open, done, or dead with its reason. `published_in` names the stream that it
 * was put into. `corpus_result`: answers, each once.
 */
export const ledgerSchema = `
CREATE TABLE IF NOT EXISTS corpus_about (key text PRIMARY KEY, value text NOT NULL);
CREATE TABLE IF NOT EXISTS corpus_text (
  n bigserial PRIMARY KEY, place text NOT NULL, hash text NOT NULL, url text, outlet text NOT NULL, date text,
  media_type text, encoding text, bytes bigint NOT NULL, UNIQUE (place, hash)
);
CREATE INDEX IF NOT EXISTS corpus_text_hash ON corpus_text (hash);
CREATE TABLE IF NOT EXISTS corpus_body (hash text NOT NULL, part int NOT NULL, bytes bytea NOT NULL, PRIMARY KEY (hash, part));
CREATE TABLE IF NOT EXISTS corpus_work (
  n bigserial PRIMARY KEY, hash text NOT NULL, record text NOT NULL, rules text NOT NULL,
  state text NOT NULL DEFAULT 'open', tries int NOT NULL DEFAULT 0, reason text, published_in text,
  UNIQUE (hash, record, rules)
);
CREATE INDEX IF NOT EXISTS corpus_work_open ON corpus_work (record, rules, n) WHERE state = 'open';
CREATE INDEX IF NOT EXISTS corpus_work_dead ON corpus_work (n) WHERE state = 'dead';
CREATE TABLE IF NOT EXISTS corpus_result (
  hash text NOT NULL, record text NOT NULL, rules text NOT NULL, kind text NOT NULL, answer text NOT NULL,
  worker text NOT NULL, done_at timestamptz NOT NULL DEFAULT now(), PRIMARY KEY (hash, record, rules)
);
CREATE TABLE IF NOT EXISTS corpus_worker (
  name text PRIMARY KEY, started_at timestamptz NOT NULL DEFAULT now(), seen_at timestamptz NOT NULL DEFAULT now(),
  done bigint NOT NULL, failed bigint NOT NULL, rate double precision NOT NULL
);
`;
