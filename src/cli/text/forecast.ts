import { counted, formatNumber } from '../../answers/index.ts';
import type { AssemblyForecast, MemberForecast, TooFew } from '../../forecast/index.ts';
import { nameOn } from '../../members/index.ts';
import { type About, type Ballot, ballotOrder, formatTally, spellDate } from '../../record/index.ts';
import type { Terminal } from '../surroundings.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

/** "too few: 40 recorded votes of the General Assembly before 1947-01-01, 200 needed" */
export const tooFewText = ({ found, needed, of }: Omit<TooFew, 'kind'>): string =>
  `Too few for a forecast: ${formatNumber(found)} ${of}, ${needed} needed. "rapporteur import FILE…" or "rapporteur sync" brings more.`;

/** 0.07 as "7%"; what rounds to none or all as "<1%" and ">99%". */
export function percent(share: number): string {
  const rounded = Math.round(100 * share);
  if (rounded === 0 && share > 0) return '<1%';
  return rounded === 100 && share < 1 ? '>99%' : `${rounded}%`;
}

/** The tally, the majority, the least certain members, and what it all rests on. */
export function forecastText(
  answer: AssemblyForecast,
  about: About,
  { width, colours, limit }: Pick<Terminal, 'width' | 'colours'> & { readonly limit: number },
): string {
  const { draft, tally, level, basis } = answer;
  const inTen = percent(level);
  const counts = ballotOrder.map((ballot) => {
    const { expected, low, high } = tally[ballot];
    return [ballot, expected.toFixed(0), `${low} to ${high}`];
  });
  const known = basis.sameTitle.length;
  return [
    colours.bold(wrap(draft.title, { width })),
    wrap(`If it comes to a recorded vote in the General Assembly on ${spellDate(draft.heldOn)}`, { width }),
    '',
    table(
      [
        { heading: 'Ballot' },
        { heading: 'Expected', align: 'right' },
        { heading: `${inTen} interval`, align: 'right' },
      ],
      counts,
      width,
    ),
    ...withoutVoteLines(answer, width),
    '',
    wrap(majoritySentence(answer), { width }),
    '',
    colours.bold(
      `Members by how uncertain they are (${Math.min(limit, answer.members.length)} of ${answer.members.length})`,
    ),
    memberTable(answer.members, { day: draft.heldOn, limit, width }),
    '',
    colours.bold('What it rests on'),
    ...lastVotes(answer, width),
    ...nearestVotes(answer, width),
    wrap(
      `Learnt from ${formatNumber(basis.learntFrom.ballots)} ballots of sessions ${basis.learntFrom.sessions.at(0)} to ${basis.learntFrom.sessions.at(-1)}; ${counted(basis.known, 'recorded vote')} of the Assembly before that day. Intervals come from how ${formatNumber(basis.surprises)} past votes fell beside their forecast.`,
      { width },
    ),
    wrap(
      `${known === 0 ? 'No vote on this title before: such forecasts err most. ' : ''}This says nothing of whether there will be a vote: most texts are adopted without one. "forecast score --shipped" shows how forecasts did.`,
      { width },
    ),
    wrap(`Record ${about.version}.`, { width }),
  ].join('\n');
}

/** A question that is usually settled without a vote has a forecast that will hardly ever be tried. */
function withoutVoteLines({ basis }: AssemblyForecast, width: number): readonly string[] {
  const [latest] = basis.withoutVote;
  if (!latest) return [];
  const times = counted(basis.withoutVote.length, 'time');
  const since =
    (basis.sameTitle[0]?.heldOn ?? '') < (latest.heldOn ?? '') ? ', and no vote has been held since' : '';
  const text = `Taken without a vote ${times}, last as ${latest.id} on ${spellDate(latest.heldOn ?? '')}${since}: this is what to expect only if a vote is asked for.`;
  return ['', wrap(text, { width })];
}

function majoritySentence({ ruling, adopted }: AssemblyForecast): string {
  const { majority, certainty, because } = ruling;
  const other =
    adopted.otherwise === undefined
      ? ''
      : ` Under the other majority that may apply: ${percent(adopted.otherwise)}.`;
  return `Chance of a ${majority.name}: ${percent(adopted.probability)} (${certainty}). ${because}${other}`;
}

/** Sorted by the chance of the likeliest ballot, the least sure first. */
function memberTable(
  members: readonly MemberForecast[],
  { day, limit, width }: { readonly day: string; readonly limit: number; readonly width: number },
): string {
  const sure = ({ probability }: MemberForecast): number =>
    Math.max(...ballotOrder.map((ballot: Ballot) => probability[ballot]));
  const rows = members
    .toSorted((a, b) => sure(a) - sure(b))
    .slice(0, limit)
    .map(({ member, probability, last, underTitle, nearest, sponsor }) => [
      nameOn(member, day),
      ...ballotOrder.map((ballot) => percent(probability[ballot])),
      last ? `${last.ballot} ${last.decision.heldOn?.slice(0, 4) ?? ''}` : '',
      underTitle.join('-'),
      nearest.join('-'),
      sponsor ? 'sponsor' : '',
    ]);
  return table(
    [
      { heading: 'Member', flexible: true },
      ...ballotOrder.map((ballot) => ({ heading: ballot, align: 'right' }) as const),
      { heading: 'last' },
      { heading: 'title', align: 'right' },
      { heading: 'nearest', align: 'right' },
      { heading: '' },
    ],
    rows,
    width,
  );
}

const shownVotes = 5;

function lastVotes({ basis }: AssemblyForecast, width: number): readonly string[] {
  if (basis.sameTitle.length === 0) return [];
  const rows = basis.sameTitle
    .slice(0, shownVotes)
    .map(({ id, heldOn = '', tally }) => [heldOn, id, tally ? formatTally(tally) : '']);
  const heading = `Under the same title or in the lineage, ${counted(basis.sameTitle.length, 'vote')}, the latest:`;
  return [heading, indented(table(columns, rows, width - 2))];
}

function nearestVotes({ basis }: AssemblyForecast, width: number): readonly string[] {
  if (basis.nearest.length === 0) return ['No earlier vote is like it.'];
  const rows = basis.nearest
    .slice(0, shownVotes)
    .map(({ decision: { id, heldOn = '', tally, title }, likeness }) => [
      heldOn,
      id,
      tally ? formatTally(tally) : '',
      likeness.toFixed(2),
      title,
    ]);
  const more = [
    ...columns,
    { heading: 'alike', align: 'right' } as const,
    { heading: 'title', flexible: true },
  ];
  return [
    `Nearest votes by words and time, of ${basis.nearest.length}:`,
    indented(table(more, rows, width - 2)),
  ];
}

const columns = [{ heading: 'date' }, { heading: 'decision' }, { heading: 'tally', align: 'right' }] as const;

const indented = (text: string): string => text.replace(/^/gm, '  ');
