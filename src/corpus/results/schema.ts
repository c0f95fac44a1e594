/** Changes whenever a file written before can no longer be read. */
export const resultsFormat = 1;

/**
 * `text`: where texts stand, a row for each place. `result`: answers, unique by text, record and rules. `standing`: the
 * answer that stands for a text, and the record under which it was last found to stand. `claim`: a row for each claim of
 * an answer, for a person's own SQL as for reports. `decision`: what the record held, so that a newer one can be compared.
 */
export const resultsSchema = `
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE text (
  n INTEGER PRIMARY KEY, place TEXT NOT NULL, hash TEXT NOT NULL, url TEXT, outlet TEXT NOT NULL, date TEXT,
  bytes INTEGER NOT NULL, UNIQUE (place, hash)
);
CREATE INDEX text_hash ON text (hash);
CREATE TABLE result (
  n INTEGER PRIMARY KEY, hash TEXT NOT NULL, record TEXT NOT NULL, rules TEXT NOT NULL, kind TEXT NOT NULL,
  published TEXT, answer TEXT NOT NULL, UNIQUE (hash, record, rules)
);
CREATE TABLE standing (hash TEXT PRIMARY KEY, result INTEGER NOT NULL, record TEXT NOT NULL, rules TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE claim (
  result INTEGER NOT NULL, at INTEGER NOT NULL, kind TEXT NOT NULL, verdict TEXT NOT NULL, rule TEXT NOT NULL,
  decision TEXT, quote TEXT NOT NULL, because TEXT NOT NULL, confidence REAL NOT NULL, claim TEXT NOT NULL,
  PRIMARY KEY (result, at)
) WITHOUT ROWID;
CREATE TABLE problem (place TEXT NOT NULL, line INTEGER, found TEXT NOT NULL, expected TEXT NOT NULL, UNIQUE (place, line, found));
CREATE TABLE decision (record TEXT NOT NULL, id TEXT NOT NULL, held_on TEXT, figures TEXT NOT NULL, PRIMARY KEY (record, id)) WITHOUT ROWID;
`;
