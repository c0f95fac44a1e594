import type { ChangedField, RecordChanges } from '../../record/index.ts';

export interface ChangeRow {
  readonly id: string;
  readonly what: 'added' | 'removed' | 'changed';
  /** Empty for what is new or gone. */
  readonly fields: readonly ChangedField[];
}

/** A row for each decision, what changed first. */
export const rowsOf = ({ added, removed, changed }: RecordChanges): readonly ChangeRow[] => [
  ...changed.map(({ id, fields }) => ({ id, what: 'changed' as const, fields })),
  ...removed.map((id) => ({ id, what: 'removed' as const, fields: [] })),
  ...added.map((id) => ({ id, what: 'added' as const, fields: [] })),
];
