import type { Assertion } from '../assertions.ts';
import type { Said } from '../checked.ts';
import { dateOfDay } from '../docket/days.ts';
import type { Entry } from '../docket/entry.ts';
import { votersOf } from '../matching/position-bits.ts';
import { distance, type When } from '../matching/when.ts';

/** What was read, as the JSON has it; names and days that need a decision to be told are told by it. */
export function saidIn(assertion: Assertion, entry: Entry | undefined): Said {
  switch (assertion.kind) {
    case 'tally': {
      const { parts, total } = assertion.said;
      return { tally: Object.fromEntries(parts.map(({ field, value }) => [field, value])), total };
    }
    case 'position': {
      const { ballot, negated, closed, members } = assertion.said;
      const codes = entry
        ? votersOf(assertion.said, entry)
        : members.flatMap(({ options }) => options[0]?.code ?? []);
      return { ...(assertion.said.like ? {} : { ballot }), members: codes, negated, closed };
    }
    case 'outcome':
      return {
        outcome: assertion.said.outcome,
        method: assertion.said.method,
        negated: assertion.said.negated,
      };
    case 'body':
      return { body: assertion.said };
    case 'date':
      return { date: dateIn(assertion.said, entry) };
    case 'symbol':
      return { symbol: assertion.said.symbols[0] ?? assertion.said.number };
  }
}

function dateIn(when: When, entry: Entry | undefined): Said['date'] {
  if (when.kind === 'days') return { from: dateOfDay(when.first), to: dateOfDay(when.last) };
  const day = entry?.day;
  return day !== undefined && distance(day, when) === 0
    ? { from: dateOfDay(day), to: dateOfDay(day) }
    : undefined;
}
