import { createRequire } from 'node:module';

/** A value that goes into or comes out of the database. */
export type Cell = string | number | null | Uint8Array;
export type Row = { readonly [column: string]: Cell };

export interface Statement {
  run(...values: Cell[]): unknown;
  get(...values: Cell[]): Row | undefined;
  all(...values: Cell[]): Row[];
}

export interface Database {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  close(): void;
}

interface SqliteModule {
  DatabaseSync: new (path: string, options?: { readOnly?: boolean }) => Database;
}

/**
 * The one place that knows which SQLite this is: Node's own where it has one (22.13 and later), else the package
 * with the same interface. Node announces its module as experimental on every start; users need not read that.
 */
function loadSqlite(): SqliteModule {
  const announce = process.emitWarning;
  process.emitWarning = () => {};
  try {
    const own: unknown = process.getBuiltinModule?.('node:sqlite');
    return isSqlite(own) ? own : createRequire(import.meta.url)('@photostructure/sqlite');
  } finally {
    process.emitWarning = announce;
  }
}

const isSqlite = (module: unknown): module is SqliteModule =>
  typeof module === 'object' && module !== null && 'DatabaseSync' in module;

let loaded: SqliteModule | undefined;

/** Opens a database file. Throws what SQLite throws where the file is missing, locked or no database. */
export function openDatabase(path: string, options: { readonly readOnly: boolean }): Database {
  loaded ??= loadSqlite();
  return new loaded.DatabaseSync(path, { readOnly: options.readOnly });
}
