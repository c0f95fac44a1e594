import { type CaseStatus, formatDay } from '../../cases/index.ts';
import type { MemberCode } from '../../members/index.ts';
import type { Blocker, NextStep, Route } from '../../procedure/index.ts';
import { type Block, heading, type Line, paragraph, strong, text } from '../document.ts';
import { namesOf } from './names.ts';
import type { BriefSetting } from './setting.ts';

/** Ways to a court with who can block them, and what the law allows next. */
export function aheadBlocks({ routes, next, today }: CaseStatus, setting: BriefSetting): readonly Block[] {
  return [
    heading('Routes to a court, and who can block them'),
    paragraph(
      text(
        'Open means that the law lets it be tried, not that it will succeed. All crimes of the Rome Statute since 1 July 2002 are asked about.',
      ),
    ),
    {
      kind: 'table',
      caption: 'Routes',
      columns: [
        { heading: 'Route', share: 25 },
        { heading: 'Standing', share: 12 },
        { heading: 'Why', share: 36 },
        { heading: 'Who can block it', share: 27 },
      ],
      rows: routes.filter(worthARow).map((route) => routeRow(route, today, setting)),
    },
    heading('What may come next'),
    {
      kind: 'table',
      caption: 'Steps that the law allows now, what is due first; an open route is one too',
      columns: [
        { heading: 'Step', share: 26 },
        { heading: 'Who', share: 30 },
        { heading: 'Majority', share: 22 },
        { heading: 'When', share: 22 },
      ],
      rows: next.map((step) => nextRow(step, setting)),
    },
  ];
}

/** A ground that is missing is told with the routes that need it. */
const worthARow = ({ part, standing }: Route): boolean => part !== 'ground' || standing !== 'closed';

function routeRow(
  { name, standing, conditions, blockers, basis, taken }: Route,
  today: string,
  { cite }: BriefSetting,
): readonly Line[] {
  const against = conditions.filter(({ state }) => state !== 'met');
  // That the Court looks at crimes since 2002 only stands above the table.
  const telling = conditions.filter((each) => each.basis.id !== 'rome-11');
  const why = (against.length > 0 ? against : telling).slice(0, 2).map((each) => each.why);
  const before = taken.at(-1);
  return [
    [text(name), ...cite([{ name: basis.cite, address: basis.source }])],
    [strong(standing)],
    [text([before ? `Taken on ${formatDay(before.on)}.` : '', ...why].filter(Boolean).join(' '))],
    [text(blockersText(blockers, today))],
  ];
}

/** "any permanent member alone: China, France, …; of these, no on such a text: China and Russia" */
function blockersText(blockers: readonly Blocker[], today: string): string {
  if (blockers.length === 0) return 'Nobody';
  return blockers
    .map(({ who, members = [] }) => {
      const refused: readonly MemberCode[] = members
        .filter(({ votes }) => votes.some(({ ballot }) => ballot === 'no'))
        .map(({ code }) => code);
      const voted = refused.length > 0 ? ` Have voted no on such a text: ${namesOf(refused, today)}.` : '';
      return `${who.charAt(0).toUpperCase()}${who.slice(1)}.${voted}`;
    })
    .join(' ');
}

function nextRow({ name, who, majority, clock, basis }: NextStep, { cite }: BriefSetting): readonly Line[] {
  return [
    [text(name), ...cite([{ name: basis.cite, address: basis.source }])],
    [text(who)],
    [text(majority?.needed ?? 'nobody votes')],
    [text(clockText(clock))],
  ];
}

function clockText(clock: NextStep['clock']): string {
  if (!clock) return 'on any day';
  if (clock.from && clock.by) return `${formatDay(clock.from)} to ${formatDay(clock.by)}`;
  if (clock.by) return `by ${formatDay(clock.by)}`;
  return clock.from ? `from ${formatDay(clock.from)}` : clock.how;
}
