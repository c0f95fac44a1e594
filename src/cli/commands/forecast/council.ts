import { councilForecastJson } from '../../../answers/index.ts';
import {
  type CouncilDraft,
  type CouncilForecast,
  councilItems,
  councilVotes,
  forecastCouncil,
  referralDraft,
} from '../../../forecast/index.ts';
import { nameOn } from '../../../members/index.ts';
import type { OpenRecord } from '../../../record/index.ts';
import { lastDay } from '../../arguments.ts';
import { withCase } from '../../case-meant.ts';
import { type ExitCode, exit } from '../../exit.ts';
import { withRecord } from '../../reading.ts';
import { type Surroundings, today } from '../../surroundings.ts';
import { giveAnswer } from '../../tables/answer.ts';
import { tooFewText } from '../../text/forecast.ts';
import { councilText } from '../../text/forecast-council.ts';
import { wrap } from '../../text/wrap.ts';
import { lineageProblem } from './draft.ts';
import type { ForecastOptions } from './options.ts';

/** `rapporteur forecast council`: whether the Security Council would adopt a draft, and who would veto it. */
export function forecastCouncilDraft(
  words: string,
  options: ForecastOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const day = options.date ? lastDay(options.date) : today(surroundings);
  if (options.case !== undefined)
    return withCase(options.case, surroundings, (found) =>
      answer((record) => referralDraft(found, record, day), options, surroundings),
    );
  const named = options.lineage?.split(',').map((each) => each.trim()) ?? [];
  const problem = draftProblem(words, named, options);
  if (problem) {
    surroundings.terminal.note(wrap(problem, { width: surroundings.terminal.width }));
    return Promise.resolve(exit.wrongUse);
  }
  const agenda = options.agenda ?? (words || undefined);
  return answer(
    (record) => ({
      title: options.title ?? (words || options.agenda || named.join(', ')),
      agenda: agenda ? [agenda] : councilItems(record, named),
      lineages: named,
      heldOn: day,
    }),
    options,
    surroundings,
  );
}

function draftProblem(
  words: string,
  named: readonly string[],
  { agenda }: ForecastOptions,
): string | undefined {
  if (words === '' && named.length === 0 && agenda === undefined)
    return 'forecast council: found no draft, expected --agenda "The situation in …", --lineage or --case, such as --case dprk.';
  return named.map(lineageProblem).find((each) => each !== undefined);
}

function answer(
  draftOf: (record: OpenRecord) => CouncilDraft,
  options: ForecastOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  return withRecord(options, surroundings, async (record) => {
    const told = forecastCouncil(councilVotes(record), draftOf(record));
    if (told.kind === 'too-few') {
      terminal.note(wrap(tooFewText(told), { width: terminal.width }));
      return exit.no;
    }
    await giveAnswer(
      {
        text: () => councilText(told, record.about(), terminal),
        json: () => councilForecastJson(told, record.about()),
        table: () => seatTable(told),
      },
      options,
      terminal,
    );
    return exit.done;
  });
}

function seatTable({ draft, seats }: CouncilForecast) {
  const text = (name: string) => ({ name, type: 'text' }) as const;
  const share = (name: string) => ({ name, type: 'number' }) as const;
  return {
    columns: [text('member'), text('name'), text('seat'), share('yes'), share('no'), share('abstain')],
    rows: seats.map(({ member, seat, probability: { yes, no, abstain } }) => [
      ...[member, nameOn(member, draft.heldOn), seat],
      ...[yes, no, abstain],
    ]),
  };
}
