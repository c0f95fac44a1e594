import { listed } from '../../answers/index.ts';
import {
  type CaseStatus,
  figures,
  formatCaseDate,
  formatDay,
  type Stage,
  stepNames,
} from '../../cases/index.ts';
import { nameOn } from '../../members/index.ts';
import type { NextStep, Route } from '../../procedure/index.ts';
import { entryText, type Look, shortDate } from './case-entry.ts';
import { table } from './table.ts';
import { labelled, wrap } from './wrap.ts';

/** Where a case stands: the situation, the path so far, the latest, what is next and who can block it. */
export function statusText(status: CaseStatus, look: Look): string {
  const { case: found, stages, latest, next, routes, today } = status;
  const { width, colours } = look;
  const part = (title: string, text: string): string => `${colours.bold(title)}\n${text}`;
  return [
    [colours.bold(found.title), headLine(status)].join('\n'),
    wrap(found.situation, { width }),
    part('The path so far', `${wrap(pathLine(stages), { width })}\n\n${stageTable(stages, width)}`),
    part(
      'The latest',
      latest
        .slice(0, 4)
        .map((entry) => entryText(entry, found, look))
        .join('\n'),
    ),
    part('What may come next', next.map((step) => nextText(step, width)).join('\n')),
    part(
      'Routes to a court, and who can block them',
      routes.map((route) => routeText(route, today, width)).join('\n'),
    ),
    wrap(
      `"rapporteur routes ${found.state}" tells the conditions of each route; --timeline, --positions and --words-and-deeds more of the case.`,
      { width },
    ),
  ].join('\n\n');
}

const headLine = ({ case: found, recordVersion, today }: CaseStatus): string =>
  `${nameOn(found.state, today)}; case kept to ${formatCaseDate(found.asOf)}, record ${recordVersion.slice(0, 12)}`;

/** "2003 Commission or HRC resolution → 2004 Special Rapporteur → …" */
const pathLine = (stages: readonly Stage[]): string =>
  stages.map(({ step, first }) => `${first.on.first.slice(0, 4)} ${stepNames[step]}`).join(' → ');

function stageTable(stages: readonly Stage[], width: number): string {
  const rows = stages.map(({ step, first, latest, times }) => [
    shortDate(first.on),
    stepNames[step],
    first.decision ? figures(first.decision) : '',
    times > 1 ? `${times}×, last ${latest.on.first}` : '',
  ]);
  return table(
    [{ heading: 'First' }, { heading: 'Step', flexible: true }, { heading: 'Result' }, { heading: 'Again' }],
    rows,
    width,
  );
}

function nextText({ name, who, majority, clock, basis }: NextStep, width: number): string {
  const when =
    clock?.from && clock.by
      ? `${formatDay(clock.from)} to ${formatDay(clock.by)}`
      : clock?.by
        ? `by ${formatDay(clock.by)}`
        : 'on any day';
  const needed = majority ? `; needed: ${majority.needed}` : '';
  return [
    wrap(`${name}, ${when}`, { width, indent: 2, hanging: 4 }),
    wrap(`${who}${needed} (${basis.cite})`, { width, indent: 4 }),
  ].join('\n');
}

function routeText({ name, standing, blockers }: Route, today: string, width: number): string {
  const told = blockers.map(({ who, members = [] }) => {
    const refused = members.filter(({ votes }) => votes.some(({ ballot }) => ballot === 'no'));
    const voted =
      refused.length > 0
        ? ` (no on such a text: ${listed(refused.map(({ code }) => nameOn(code, today)))})`
        : '';
    return `${who}${voted}`;
  });
  const blocked =
    standing === 'closed'
      ? ''
      : told.length > 0
        ? `; can be blocked by ${told.join('; ')}`
        : '; nobody can block it';
  return labelled(standing, `${name}${blocked}`, { width, indent: 2, column: 9 });
}
