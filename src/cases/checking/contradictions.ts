import { formatTally, type OpenRecord, type Problem } from '../../record/index.ts';
import { formatCaseDate, formatDay, mayBeSameDay, onDay } from '../case-date.ts';
import { decisionMeant } from '../decision-meant.ts';
import type { CaseFacts } from '../model.ts';
import { factsOf } from './entries.ts';
import { finding } from './finding.ts';

/** Facts of the case that cannot both be true. */
export function contradictions(found: CaseFacts): readonly Problem[] {
  return [...documentsDiffer(found), ...measuresDiffer(found)];
}

/** Facts of the case that the record denies: another day, another tally. */
export function recordContradictions(found: CaseFacts, record: OpenRecord): readonly Problem[] {
  return factsOf(found).flatMap(({ decision: written, on, text, place, list }) => {
    const decision = written === undefined ? undefined : decisionMeant(record, written);
    if (!decision) return [];
    const { id, heldOn, tally } = decision;
    const problems: Problem[] = [];
    if (on && heldOn && list !== 'measures' && !mayBeSameDay(on, onDay(heldOn))) {
      problems.push(
        finding(
          place,
          `${list}.on`,
          formatCaseDate(on),
          `${formatDay(heldOn)}, the day of ${id} in the record`,
        ),
      );
    }
    for (const [figures] of text.matchAll(/(?<![\d/-])\d{1,3}-\d{1,3}-\d{1,3}(?![\d-])/g)) {
      if (tally && figures !== formatTally(tally))
        problems.push(
          finding(place, list, figures, `${formatTally(tally)}, the tally of ${id} in the record`),
        );
    }
    return problems;
  });
}

function documentsDiffer({ documents }: CaseFacts): readonly Problem[] {
  return documents.flatMap(({ symbol, on, place }, at) => {
    const before = documents.slice(0, at).find((other) => other.symbol === symbol);
    if (!before) return [];
    const where = `${before.place.file}:${before.place.line}`;
    if (on && before.on && !mayBeSameDay(on, before.on)) {
      const expected = `${formatCaseDate(before.on)}, as at ${where}; strike one of the two`;
      return [finding(place, 'documents.on', `${symbol} of ${formatCaseDate(on)}`, expected)];
    }
    return [finding(place, 'documents.symbol', symbol, `each document once; the first is at ${where}`)];
  });
}

function measuresDiffer({ measures }: CaseFacts): readonly Problem[] {
  return measures.flatMap(({ name, from, place }, at) => {
    const before = measures.slice(0, at).find((other) => other.name === name);
    if (!before || mayBeSameDay(from, before.from)) return [];
    const expected = `${formatCaseDate(before.from)}, as at ${before.place.file}:${before.place.line}; or another name`;
    return [finding(place, 'measures.from', `"${name}" from ${formatCaseDate(from)}`, expected)];
  });
}
