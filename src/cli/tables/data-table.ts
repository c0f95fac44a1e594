/** A figure, a word, or nothing: a measure that could not be taken is empty, never 0 and never NaN. */
export type DataCell = string | number | undefined;

/** A column of a file for other programs: text, whole numbers or numbers. */
export interface DataColumn {
  readonly name: string;
  readonly type: 'text' | 'count' | 'number';
}

/** The rows of an answer, as CSV and Parquet have them. */
export interface DataTable {
  readonly columns: readonly DataColumn[];
  /** A cell for each column, in its order. */
  readonly rows: readonly (readonly DataCell[])[];
}
