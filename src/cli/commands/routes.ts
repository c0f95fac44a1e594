import { memberMeant, routesJson } from '../../answers/index.ts';
import type { MemberCode } from '../../members/index.ts';
import {
  type Act,
  parseAct,
  type RouteQuestion,
  routeFacts,
  routes as routesOf,
} from '../../procedure/index.ts';
import { firstDay, lastDay } from '../arguments.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type ReadingOptions, withRecord } from '../reading.ts';
import { type Surroundings, today } from '../surroundings.ts';
import { routesText } from '../text/routes.ts';
import { wrap } from '../text/wrap.ts';

export interface RoutesOptions extends ReadingOptions {
  readonly act?: string;
  readonly place?: string;
  readonly nationality?: string;
  readonly from?: string;
  readonly to?: string;
  readonly date?: string;
}

/** `rapporteur routes STATE`: the ways to a court, each with its conditions. */
export async function routes(
  typed: readonly string[],
  options: RoutesOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const asked = questionOf(typed.join(' '), options, today(surroundings));
  if (asked.kind === 'problem') {
    terminal.note(wrapLines(asked.message, terminal.width));
    return asked.code;
  }
  return withRecord(options, surroundings, (record) => {
    const answer = routesOf(asked.question, { facts: routeFacts(), record });
    const { version, decisions } = record.about();
    if (options.json)
      terminal.print(JSON.stringify(routesJson(answer, { version, decisions }), undefined, 2));
    else terminal.print(routesText(answer, terminal.width, terminal.colours));
    return exit.done;
  });
}

type Asked =
  | { readonly kind: 'question'; readonly question: RouteQuestion }
  | { readonly kind: 'problem'; readonly message: string; readonly code: ExitCode };

function questionOf(typed: string, options: RoutesOptions, now: string): Asked {
  const from = options.from && firstDay(options.from);
  const to = options.to && lastDay(options.to);
  if (from && to && to < from)
    return wrong(`--to ${to} lies before --from ${from}: expected the first day, then the last.`);
  const today = options.date ? lastDay(options.date) : now;
  const act = actOf(options.act);
  if (act.kind === 'problem') return act;
  const state = codeOf(typed);
  if (state.kind === 'problem') return state;
  const place = (options.place?.split(',') ?? []).map((each) => codeOf(each.trim()));
  const unknown = place.find((each) => each.kind === 'problem');
  if (unknown) return unknown;
  const nationality = options.nationality === undefined ? undefined : codeOf(options.nationality);
  if (nationality?.kind === 'problem') return nationality;
  const places = place.flatMap((each) => (each.kind === 'code' ? [each.code] : []));
  return {
    kind: 'question',
    question: {
      state: state.code,
      act: act.act,
      place: places.length > 0 ? places : undefined,
      nationality: nationality?.code,
      from,
      to,
      today,
    },
  };
}

type Problem = Extract<Asked, { readonly kind: 'problem' }>;

const wrong = (message: string): Problem => ({ kind: 'problem', message, code: exit.wrongUse });

function codeOf(text: string): { readonly kind: 'code'; readonly code: MemberCode } | Problem {
  const meant = memberMeant(text);
  return meant.kind === 'member'
    ? { kind: 'code', code: meant.code }
    : { kind: 'problem', message: meant.message, code: exit.no };
}

/** No act is any act. */
function actOf(text: string | undefined): { readonly kind: 'act'; readonly act: Act | undefined } | Problem {
  if (text === undefined) return { kind: 'act', act: undefined };
  const reading = parseAct(text);
  if (reading.ok) return { kind: 'act', act: reading.act };
  const nearest = reading.nearest.map(({ id, name }) => `${id} (${name})`).join(', ');
  return wrong(`No act "${text}" in the Rome Statute. Nearest: ${nearest}; also 6, 7, 8 and 8bis.`);
}

const wrapLines = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => (line.startsWith('  ') ? line : wrap(line, { width })))
    .join('\n');
