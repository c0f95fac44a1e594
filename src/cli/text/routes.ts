import { listed, markWords } from '../../answers/index.ts';
import { nameOn } from '../../members/index.ts';
import {
  type Blocker,
  type Condition,
  citation,
  type PrecedentShown,
  type Provision,
  type Route,
  type RoutesAnswer,
  routeParts,
  type Situation,
  type Standing,
} from '../../procedure/index.ts';
import { type Ballot, spellDate } from '../../record/index.ts';
import type { Colours } from '../surroundings.ts';
import { ballotColour } from './ballots.ts';
import { table } from './table.ts';
import { columns, labelled, wrap } from './wrap.ts';

/** A table of all routes, then each with its conditions, who starts it, who blocks it, and what was done before. */
export function routesText(answer: RoutesAnswer, width: number, colours: Colours): string {
  const { question, routes, situations, assumed, afterwards } = answer;
  const { state, act, place, nationality, from, to, today } = question;
  const given = [
    act && `Act: ${act.name} (${act.article}): ${act.says}.`,
    place && `Place: ${listed(place.map((code) => nameOn(code, today)))}.`,
    nationality && `Accused: nationals of ${nameOn(nationality, today)}.`,
    (from || to) &&
      `Days: ${[from && `from ${spellDate(from)}`, to && `to ${spellDate(to)}`].filter(Boolean).join(' ')}.`,
  ].filter((each) => typeof each === 'string');
  return [
    colours.bold(
      wrap(`${nameOn(state, today)} (${state}): ways to a court, as of ${spellDate(today)}`, { width }),
    ),
    ...[...given, assumedText(assumed)].map((line) => wrap(line, { width, hanging: 2 })),
    ...situations.map((each) => situationText(each, width, colours)),
    '',
    overview(routes, width),
    ...routeParts.flatMap((part) => [
      '',
      colours.bold(headings[part]),
      ...routes
        .filter((route) => route.part === part)
        .map((route) => `\n${routeText(route, answer, width, colours)}`),
    ]),
    '',
    colours.bold('Once a situation is before the Court'),
    ...afterwards.map((each) => conditionText(each, width, colours)),
  ].join('\n');
}

const headings: { readonly [part in Route['part']]: string } = {
  ground: 'Why the International Criminal Court may look',
  'way-in': 'Who may bring it before the Court',
  elsewhere: 'Other courts, and evidence for one',
};

function overview(routes: readonly Route[], width: number): string {
  const rows = routes.map(({ name, standing, taken, blockers }) => [
    standing,
    name,
    taken.at(-1)?.on.slice(0, 4) ?? '',
    blockers.map(blockerShort).join(', '),
  ]);
  const headed = [
    { heading: '' },
    { heading: 'Route' },
    { heading: 'Taken' },
    { heading: 'Can be blocked by', flexible: true },
  ];
  return table(headed, rows, width);
}

/** "CHN FRA GBR RUS USA" for members each of whom can do it alone. */
const blockerShort = ({ who, members }: Blocker): string =>
  members ? members.map(({ code }) => code).join(' ') : who.replace(/^(the|a) |Security |Pre-Trial /g, '');

/** "Not given, so assumed: any crime of the Statute; by nationals of North Korea." */
function assumedText(assumed: readonly string[]): string {
  const parts = assumed.map((each) => each.charAt(0).toLowerCase() + each.slice(1).replace(/\.$/, ''));
  return parts.length > 0 ? `Not given, so assumed: ${parts.join('; ')}.` : '';
}

function situationText(
  { name, file, scope, opened, closed, note, source, mark }: Situation,
  width: number,
  colours: Colours,
): string {
  const status = closed
    ? `closed ${spellDate(closed)}`
    : opened
      ? `investigation since ${spellDate(opened)}`
      : 'examined, no investigation so far';
  const what = [
    `${name}${scope && scope !== name ? ` (${scope})` : ''}${file ? `, ${file}` : ''}: ${status}.`,
    note,
    `(${[markWords(mark), source].filter(Boolean).join('; ')})`,
  ];
  return labelled(colours.dim('At the Court'), what.filter(Boolean).join(' '), { width, column: 14 });
}

function routeText(route: Route, { question }: RoutesAnswer, width: number, colours: Colours): string {
  const { name, standing, basis, conditions, taken, starters, blockers, precedents, notes } = route;
  const line = (label: string, text: string): string =>
    labelled(colours.dim(label), text, { width, indent: 2, column: 9 });
  // Told once, at the head of the answer.
  const noDays = question.from === undefined && question.to === undefined;
  return [
    `${colours.bold(name)}: ${standingColour(standing, colours)(standing)}`,
    line('basis', citation(basis)),
    ...conditions
      .filter((each) => !(each.basis.id === 'rome-11' && each.state === 'met' && noDays))
      .map((each) => conditionText(each, width, colours, basis)),
    ...taken.map(({ on, what, ...each }) => line('taken', `${spellDate(on)}: ${what}${figuresText(each)}`)),
    ...starters.map(({ who, how }) => line('starts', `${who}: ${how}`)),
    ...blockers.flatMap((each) => [
      line('blocks', `${each.who}: ${each.how}`),
      ...permanentLines(each, question.today, width, colours),
    ]),
    ...precedents
      .filter(({ concerns, outcome }) => concerns !== question.state || outcome !== 'done')
      .map((each) => line('before', precedentText(each))),
    ...notes.map((each) => line('note', each)),
  ].join('\n');
}

const standingColour = (standing: Standing, colours: Colours): ((text: string) => string) =>
  ({ open: colours.green, closed: colours.red, unknown: colours.yellow })[standing];

function conditionText(
  { name, state, why, basis, source, mark }: Condition,
  width: number,
  colours: Colours,
  ofRoute?: Provision,
): string {
  const label = { met: 'met', 'not-met': 'not met', unknown: 'unknown' }[state];
  const colour = { met: colours.green, 'not-met': colours.red, unknown: colours.yellow }[state];
  const checked = mark === 'M' || mark === 'C' ? ` (${markWords(mark)})` : '';
  const where = source ? ` ${source}` : '';
  const cited = basis.id === ofRoute?.id ? '' : ` (${citation(basis)})`;
  const text = `${name}. ${why}${checked}${where}${cited}`;
  return labelled(colour(label), text, { width, indent: 2, column: 9 });
}

/** "China           no S/2014/348, 2014; no S/PV.9652, 2024" */
function permanentLines(
  { members = [] }: Blocker,
  today: string,
  width: number,
  colours: Colours,
): readonly string[] {
  const column = Math.max(0, ...members.map(({ code }) => columns(nameOn(code, today)))) + 2;
  return members.map(({ code, votes }) => {
    const said = votes.map(
      ({ ballot, decision, on }) => `${shown(ballot, colours)} ${decision}${on ? `, ${on.slice(0, 4)}` : ''}`,
    );
    const text = said.join('; ') || 'no vote on such a text in this record';
    return labelled(nameOn(code, today), text, { width, indent: 11, column });
  });
}

const shown = (ballot: Ballot, colours: Colours): string => ballotColour(ballot, colours)(ballot);

function precedentText({ on, what, decision, tally, mark, source, inRecord }: PrecedentShown): string {
  const checked = inRecord ? 'in this record' : [markWords(mark), source].filter(Boolean).join('; ');
  return `${spellDate(on)}: ${what}${figuresText({ decision, tally })}; ${checked}`;
}

/** " (S/RES/1593 (2005), 11-0-4)"; empty where neither is known. */
function figuresText({
  decision,
  tally,
}: {
  readonly decision?: string | undefined;
  readonly tally?: string | undefined;
}): string {
  const figures = [decision, tally].filter(Boolean).join(', ');
  return figures ? ` (${figures})` : '';
}
