import type { Problem } from '../../record/index.ts';
import { type CaseDate, formatCaseDate, isBefore } from '../case-date.ts';
import type { CaseFacts } from '../model.ts';
import { factsOf } from './entries.ts';
import { finding } from './finding.ts';

/** Dates that cannot be: ends before beginnings, what followed before what it follows, facts of a day yet to come. */
export function orderProblems(facts: CaseFacts, asOf: CaseDate | undefined): readonly Problem[] {
  return [
    ...(asOf ? afterTheEnd(facts, asOf) : []),
    ...endsFirst(facts),
    ...stagesOutOfOrder(facts),
    ...followsFirst(facts),
  ];
}

function afterTheEnd(facts: CaseFacts, asOf: CaseDate): readonly Problem[] {
  return factsOf(facts).flatMap(({ on, place, list }) =>
    on && isBefore(asOf, on)
      ? [finding(place, `${list}.on`, formatCaseDate(on), `a date up to "asOf", ${formatCaseDate(asOf)}`)]
      : [],
  );
}

function endsFirst({ measures }: CaseFacts): readonly Problem[] {
  return measures.flatMap(({ from, to, place }) =>
    to && isBefore(to, from)
      ? [
          finding(
            place,
            'measures.to',
            formatCaseDate(to),
            `a date after its beginning, ${formatCaseDate(from)}`,
          ),
        ]
      : [],
  );
}

function stagesOutOfOrder({ proceedings }: CaseFacts): readonly Problem[] {
  return proceedings.flatMap(({ stages, place }) =>
    stages.flatMap(({ on, what }, at) => {
      const before = stages[at - 1];
      if (!before || !isBefore(on, before.on)) return [];
      const expected = `stages in order of date; "${before.what}" is of ${formatCaseDate(before.on)}`;
      return [finding(place, 'proceedings.stages', `${formatCaseDate(on)} ("${what}")`, expected)];
    }),
  );
}

function followsFirst({ promises, statements, actions, events }: CaseFacts): readonly Problem[] {
  const dates = new Map<string, CaseDate>(
    [...statements, ...actions, ...events].flatMap(({ id, on }) => (id ? [[id, on] as const] : [])),
  );
  return promises.flatMap(({ statement, deeds, place }) => {
    const said = dates.get(statement);
    return deeds.flatMap((each) => {
      const on = 'notDone' in each ? each.by : dates.get(Object.values(each)[0] ?? '');
      if (!said || !on || !isBefore(on, said)) return [];
      const expected = `what came after the words of ${formatCaseDate(said)}`;
      return [finding(place, 'promises.deeds', formatCaseDate(on), expected)];
    });
  });
}
