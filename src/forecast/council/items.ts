import type { OpenRecord } from '../../record/index.ts';

/** Agenda items under which the Council voted on these questions, each once; empty where it voted on none of them. */
export function councilItems(record: OpenRecord, lineages: readonly string[]): readonly string[] {
  const items = lineages.flatMap((lineage) =>
    record.decisions({ bodies: ['SC'], lineage }).flatMap(({ agenda }) => agenda),
  );
  return [...new Set(items)];
}
