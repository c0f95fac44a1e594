import type { OutcomesJson } from '../../json/index.ts';
import { checkOutcomes, type OutcomeCheck } from '../../procedure/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import type { Terminal } from '../surroundings.ts';
import { outcomesText } from '../text/outcomes.ts';
import type { RecordOptions } from './record-options.ts';

/** Official outcomes of the whole record against what the rules make of the figures; `no` where some are not explained. */
export function tellOutcomes(
  record: OpenRecord,
  options: RecordOptions,
  { print, width }: Terminal,
): ExitCode {
  const checks = checkOutcomes(record);
  const { version, decisions } = record.about();
  print(
    options.json
      ? JSON.stringify(outcomesJson(checks, { version, decisions }), undefined, 2)
      : outcomesText(checks, options.limit, width),
  );
  return checks.some(({ disagreements }) => disagreements.some(({ explanation }) => !explanation))
    ? exit.no
    : exit.done;
}

function outcomesJson(checks: readonly OutcomeCheck[], record: OutcomesJson['record']): OutcomesJson {
  return {
    record,
    bodies: checks.map(({ body, compared, agreeing, agreeingUnderOne, disagreements, notCompared }) => {
      const explained = disagreements.filter(({ explanation }) => explanation).length;
      const unexplained = disagreements.length - explained;
      return { body, compared, agreeing, agreeingUnderOne, explained, unexplained, ...notCompared };
    }),
    disagreements: checks.flatMap(({ disagreements }) =>
      disagreements.map(({ id, body, heldOn, title, tally, official, reckoning, explanation }) => ({
        ...{ id, body, date: heldOn, title, tally, official, explanation },
        computed: reckoning.outcome?.result,
        rule: reckoning.ruling.majority.id,
      })),
    ),
  };
}
