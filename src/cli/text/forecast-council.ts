import { formatNumber, listed } from '../../answers/index.ts';
import type { CouncilForecast } from '../../forecast/index.ts';
import { nameOn } from '../../members/index.ts';
import { type About, formatTally, spellDate } from '../../record/index.ts';
import type { Terminal } from '../surroundings.ts';
import { percent } from './forecast.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

/** The chance of a veto and of enough yes, each member's, and the votes they rest on. */
export function councilText(
  answer: CouncilForecast,
  about: About,
  { width, colours }: Pick<Terminal, 'width' | 'colours'>,
): string {
  const { draft, seats, veto, needed, enough, adopted, basis } = answer;
  const day = draft.heldOn;
  const line = (text: string): string => wrap(text, { width });
  const right = (heading: string) => ({ heading, align: 'right' }) as const;
  return [
    colours.bold(line(draft.title)),
    line(`If it were put to the vote in the Security Council on ${spellDate(day)}`),
    '',
    line(
      `Veto: ${percent(veto)}. At least ${needed} yes: ${percent(enough)}. Adopted, which takes both: ${percent(adopted)}.`,
    ),
    ...asBeforeLines(answer, width),
    '',
    table(
      [
        { heading: 'Member' },
        { heading: 'Seat' },
        ...['yes', 'no', 'abstain'].map(right),
        { heading: 'its ballots on what this rests on', flexible: true },
      ],
      seats.map(({ member, seat, probability: { yes, no, abstain }, ballots }) => [
        nameOn(member, day),
        seat,
        ...[yes, no, abstain].map(percent),
        ballots
          .map(({ decision, ballot }) => `${ballot} ${decision}`)
          .slice(0, 4)
          .join('; '),
      ]),
      width,
    ),
    '',
    colours.bold('What it rests on'),
    table(
      [
        { heading: 'date' },
        { heading: 'decision' },
        { heading: 'outcome' },
        right('tally'),
        right('alike'),
        { heading: 'permanent members against', flexible: true },
      ],
      basis.nearest.map(({ decision: { heldOn = '', id, outcome, tally, kind }, likeness, against }) => [
        heldOn,
        id,
        kind === 'procedural' ? `${outcome ?? ''} (procedural)` : (outcome ?? ''),
        tally ? formatTally(tally) : '',
        likeness.toFixed(2),
        listed(against),
      ]),
      width,
    ),
    '',
    line(
      `Learnt from ${formatNumber(basis.drafts)} adopted resolutions and vetoed drafts since 1970, ${formatNumber(basis.vetoed)} of them vetoed. Drafts that were never put to the vote because a veto was certain are not among them, so a veto of what sponsors would hold back is likelier than this says.`,
    ),
    line(
      'It knows a draft by its agenda item and recurring question, not by its text. All elected members are given the same chances, and each vote is taken as independent in the count to nine. "forecast score --shipped" shows how such forecasts did.',
    ),
    line(`Record ${about.version}.`),
  ].join('\n');
}

/** Said apart from the forecast, which leans on all drafts that were put to a vote. */
function asBeforeLines({ asBefore, draft }: CouncilForecast, width: number): readonly string[] {
  const { votes, against, by } = asBefore;
  if (votes === 0) return [];
  const who = listed(by.map(({ member, no }) => `${nameOn(member, draft.heldOn)} ${no}`));
  const text = `If the permanent members vote as before: in ${against} of the ${votes} votes on the recurring questions it belongs to, one or more of them voted no${who ? ` (${who})` : ''}.`;
  return [wrap(text, { width })];
}
