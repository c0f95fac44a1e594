import { readFileSync } from 'node:fs';
import { forecastJson, memberMeant, nearestTo } from '../../../answers/index.ts';
import {
  type AssemblyForecast,
  archiveOf,
  type Draft,
  forecastAssembly,
  type TooFew,
} from '../../../forecast/index.ts';
import type { MemberCode } from '../../../members/index.ts';
import { lineages, type OpenRecord } from '../../../record/index.ts';
import { lastDay } from '../../arguments.ts';
import { type ExitCode, exit } from '../../exit.ts';
import { withRecord } from '../../reading.ts';
import { type Surroundings, today } from '../../surroundings.ts';
import { giveAnswer } from '../../tables/answer.ts';
import { forecastTable } from '../../tables/forecast.ts';
import { forecastText, tooFewText } from '../../text/forecast.ts';
import { wrap } from '../../text/wrap.ts';
import type { ForecastOptions } from './options.ts';

/** `rapporteur forecast TITLE`: each member's ballot, the tally, and what they rest on. */
export function forecastDraft(
  words: string,
  options: ForecastOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  return withRecord(options, surroundings, async (record) => {
    const draft = draftMeant(words, options, today(surroundings));
    if ('message' in draft) {
      terminal.note(wrap(draft.message, { width: terminal.width }));
      return draft.code;
    }
    const answer = answerFor(record, draft);
    if ('message' in answer) {
      terminal.note(wrap(answer.message, { width: terminal.width }));
      return exit.no;
    }
    await giveAnswer(
      {
        text: () => forecastText(answer, record.about(), { ...terminal, limit: options.limit }),
        json: () => forecastJson(answer, record.about()),
        table: () => forecastTable(answer),
        picture: async () => {
          const { forecastDrawing } = await import('../../pictures/forecast-picture.ts');
          return forecastDrawing(answer, record.about());
        },
      },
      options,
      terminal,
    );
    return exit.done;
  });
}

/** The forecast, or why there is none. */
export function answerFor(record: OpenRecord, draft: Draft): AssemblyForecast | { readonly message: string } {
  const answer: AssemblyForecast | TooFew = forecastAssembly(archiveOf(record), draft);
  return answer.kind === 'too-few' ? { message: tooFewText(answer) } : answer;
}

/** The draft that words and options describe, or what is wrong with them. */
export function draftMeant(
  words: string,
  options: ForecastOptions,
  now: string,
): Draft | { readonly message: string; readonly code: ExitCode } {
  const { agenda, subject, sponsors, text, kind, symbol, date, lineage, title = words } = options;
  if (title === '' && lineage === undefined) {
    const message =
      'forecast: found no draft, expected words of its title or --lineage, such as "forecast --lineage dprk-human-rights".';
    return { message, code: exit.wrongUse };
  }
  if (lineage !== undefined) {
    const problem = lineageProblem(lineage);
    if (problem) return { message: problem, code: exit.no };
  }
  const signing = sponsorsMeant(sponsors);
  if ('message' in signing) return { message: signing.message, code: exit.no };
  const read = text === undefined ? undefined : textOf(text);
  if (read && 'message' in read) return { message: read.message, code: exit.cannot };
  return {
    ...{ title, kind, lineage, symbol, heldOn: date ? lastDay(date) : now },
    agenda: agenda ? [agenda] : [],
    subjects: subject?.split(';').map((each) => each.trim()) ?? [],
    sponsors: signing.codes,
    text: read?.text,
  };
}

/** Undefined for a lineage of `data/lineages.yaml`. */
export function lineageProblem(id: string): string | undefined {
  const known = lineages().map((each) => each.id);
  const near = nearestTo(id, known);
  return known.includes(id)
    ? undefined
    : `No lineage "${id}". ${near ? `Nearest: ${near}.` : `There are ${known.slice(0, 3).join(', ')} and others.`}`;
}

function sponsorsMeant(
  written: string | undefined,
): { readonly codes: readonly MemberCode[] } | { readonly message: string } {
  const codes: MemberCode[] = [];
  for (const name of written?.split(',') ?? []) {
    const meant = memberMeant(name.trim());
    if (meant.kind !== 'member') return { message: meant.message };
    codes.push(meant.code);
  }
  return { codes };
}

function textOf(file: string): { readonly text: string } | { readonly message: string } {
  try {
    return { text: readFileSync(file, 'utf8') };
  } catch {
    return { message: `${file}: found no such file, expected the text of the draft.` };
  }
}
