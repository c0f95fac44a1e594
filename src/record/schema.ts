/** Changes whenever a file written before can no longer be read. */
export const recordFormat = 2;

/**
 * One row for a decision with its roll as one BLOB (a byte for each row of `member`, see `Roll`), and beside it what
 * each source says. `ballot` is the same as a row for each ballot, for a person's own SQL.
 */
export const recordSchema = `
CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE member (n INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE);
CREATE TABLE source (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL, name TEXT NOT NULL, publisher TEXT NOT NULL, authority TEXT NOT NULL,
  licence TEXT NOT NULL, address TEXT NOT NULL, format TEXT NOT NULL,
  accounts INTEGER NOT NULL, rows INTEGER NOT NULL, rejected INTEGER NOT NULL
);
CREATE TABLE source_file (
  source INTEGER NOT NULL, path TEXT NOT NULL, bytes INTEGER NOT NULL, sha256 TEXT NOT NULL, retrieved TEXT NOT NULL
);
CREATE TABLE decision (
  n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL, held_on TEXT, session TEXT, symbol TEXT, draft TEXT,
  meeting TEXT, title TEXT NOT NULL, kind TEXT NOT NULL, method TEXT NOT NULL, outcome TEXT,
  yes INTEGER, no INTEGER, abstain INTEGER, absent INTEGER, lineage TEXT, becomes TEXT, relation TEXT, belongs_to TEXT,
  note TEXT, reports TEXT NOT NULL, agenda TEXT NOT NULL, subjects TEXT NOT NULL,
  listed INTEGER NOT NULL, complete INTEGER NOT NULL, roll BLOB NOT NULL
);
CREATE TABLE full_text (decision INTEGER PRIMARY KEY, text TEXT NOT NULL);
CREATE TABLE sponsor (decision INTEGER NOT NULL, member TEXT NOT NULL, role TEXT NOT NULL, joined TEXT);
CREATE TABLE figure (
  decision INTEGER NOT NULL, source TEXT NOT NULL, ref TEXT NOT NULL, address TEXT, mark TEXT, held_on TEXT,
  yes INTEGER, no INTEGER, abstain INTEGER, absent INTEGER, listed INTEGER NOT NULL
);
CREATE TABLE conflict (
  decision INTEGER NOT NULL, field TEXT NOT NULL, member TEXT, shown_source TEXT NOT NULL, shown_value TEXT NOT NULL,
  other_source TEXT NOT NULL, other_value TEXT NOT NULL
);
CREATE TABLE flag (decision INTEGER NOT NULL, kind TEXT NOT NULL, member TEXT, detail TEXT NOT NULL);
CREATE TABLE link (decision INTEGER NOT NULL, relation TEXT NOT NULL, other TEXT NOT NULL);
CREATE TABLE seat (source TEXT NOT NULL, year INTEGER NOT NULL, member TEXT NOT NULL);
CREATE TABLE problem (file TEXT NOT NULL, line INTEGER, column_name TEXT, found TEXT NOT NULL, expected TEXT NOT NULL);
CREATE VIRTUAL TABLE decision_text USING fts5(
  title, agenda, subjects, symbols, note, full_text, content='', tokenize='porter unicode61 remove_diacritics 2'
);
CREATE VIEW ballot AS
  SELECT d.id AS decision, d.body, d.held_on, m.code AS member,
    CASE hex(substr(d.roll, m.n + 1, 1)) WHEN '01' THEN 'yes' WHEN '02' THEN 'no' WHEN '03' THEN 'abstain' ELSE 'absent' END AS ballot
  FROM decision d JOIN member m ON hex(substr(d.roll, m.n + 1, 1)) <> '00';
`;

/** Built after the rows are in: faster, and the same bytes whatever the order of insertion. */
export const recordIndexes = `
CREATE INDEX decision_symbol ON decision (symbol);
CREATE INDEX decision_draft ON decision (draft);
CREATE INDEX decision_meeting ON decision (meeting);
CREATE INDEX decision_date ON decision (held_on);
CREATE INDEX decision_lineage ON decision (lineage);
CREATE INDEX decision_belongs ON decision (belongs_to);
CREATE INDEX decision_becomes ON decision (becomes);
CREATE INDEX sponsor_decision ON sponsor (decision);
CREATE INDEX figure_decision ON figure (decision);
CREATE INDEX conflict_decision ON conflict (decision);
CREATE INDEX flag_decision ON flag (decision);
CREATE INDEX link_decision ON link (decision);
`;
