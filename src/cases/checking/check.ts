import type { OpenRecord, Problem } from '../../record/index.ts';
import type { CaseReading } from '../reading/read.ts';
import { contradictions, recordContradictions } from './contradictions.ts';
import { orderProblems } from './dates.ts';
import { decisionProblems, lineageProblems, nameProblems } from './references.ts';

/**
 * Everything that is wrong with a case: what could not be read, names that nothing answers to, dates that cannot be, facts
 * that contradict each other or the record. In the order of files and lines; empty where nothing is.
 */
export function checkCase(reading: CaseReading, record: OpenRecord): readonly Problem[] {
  const { case: found, facts, problems } = reading;
  return [
    ...problems,
    ...(found ? lineageProblems(found) : []),
    ...nameProblems(facts),
    ...decisionProblems(facts, record),
    ...orderProblems(facts, found?.asOf),
    ...contradictions(facts),
    ...recordContradictions(facts, record),
  ].sort((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
}
