import type { Alignment, ChangePoint, LineageShifts, Shift } from '../../analysis/index.ts';
import { type MemberCode, nameOn } from '../../members/index.ts';
import { ballotOrder, type DecisionSummary, spellDate } from '../../record/index.ts';
import { linesChart } from '../analysis/lines-chart.tsx';
import { lineageChart } from '../lineage/lineage-chart.tsx';
import { memberYears } from '../lineage/member-years.tsx';
import type { Drawing, Size } from '../picture.ts';
import { flows } from '../votes/flows.tsx';
import type { Resting } from './agreement-pictures.ts';
import { selectionWords } from './selection-words.ts';

/** Who moved between two decisions. */
export function shiftPicture(
  { before, after, flows: all }: Shift,
  source: string,
  size: Size = 'page',
): Drawing {
  const ballotOf = (stand: string) => ballotOrder.find((ballot) => ballot === stand);
  const members = all.flatMap((flow) => {
    const [from, to] = [ballotOf(flow.from), ballotOf(flow.to)];
    return from && to ? flow.members.map((member) => ({ member, from, to })) : [];
  });
  const [from, to] = columnNames(before, after);
  const subtitle = `${placed(before)} and ${placed(after)}; members with a ballot on both`;
  return flows(
    { from, to, members },
    { title: `Who moved between ${from} and ${to}`, subtitle, source },
    size,
  );
}

/** Years where they differ, else the symbols. */
function columnNames(before: DecisionSummary, after: DecisionSummary): readonly [string, string] {
  const [one, other] = [before, after].map(({ heldOn }) => heldOn?.slice(0, 4));
  return one && other && one !== other ? [one, other] : [before.id, after.id];
}

const placed = ({ id, heldOn }: DecisionSummary): string => (heldOn ? `${id} (${spellDate(heldOn)})` : id);

/** Members that changed their ballot on a question, by votes; those with most yes votes first. */
export function waverersPicture(shifts: LineageShifts, source: string, size: Size = 'page'): Drawing {
  const moved = shifts.courses.filter(({ changes }) => changes > 0);
  const yes = (ballots: readonly (string | undefined)[]): number =>
    ballots.filter((each) => each === 'yes').length;
  return memberYears(
    {
      decisions: shifts.votes.map(({ id, heldOn = '' }) => ({ symbol: id, heldOn })),
      rows: moved.toSorted((a, b) => yes(b.ballots) - yes(a.ballots)),
    },
    {
      title: 'Who changed their ballot',
      subtitle: `Members that voted in more than one way, of ${shifts.courses.length}. ${selectionWords(shifts.selection)}`,
      source,
    },
    size,
  );
}

/** The tallies of decisions over time, those without a vote pale. */
export function talliesPicture(
  decisions: readonly DecisionSummary[],
  { title, subtitle, source }: { readonly title: string; readonly subtitle: string; readonly source: string },
  size: Size = 'page',
): Drawing {
  const dated = decisions.flatMap(({ id, heldOn, method, tally }) =>
    heldOn ? [{ symbol: id, heldOn, tally: method === 'recorded' ? tally : undefined }] : [],
  );
  return lineageChart(dated, { title, subtitle, source }, size);
}

/** Where a member stood towards others from year to year. */
export interface MemberTurns {
  readonly member: MemberCode;
  readonly references: readonly string[];
  readonly years: readonly Alignment[];
  readonly changes: readonly Pick<ChangePoint, 'year'>[];
}

/** A member's alignment by year, a line for each reference, with the years from which on it stood elsewhere. */
export function turnsPicture(
  { member, references, years, changes }: MemberTurns,
  { selection, source }: Resting,
  size: Size = 'page',
): Drawing {
  const series = references.map((name, at) => ({
    name,
    points: years.map(({ year, towards }) => ({ year, value: towards[at] })),
  }));
  const turns = changes.map(({ year }) => year);
  return linesChart(
    { measure: 'alignment', series, turns },
    {
      title: `Where ${nameOn(member)} stood`,
      subtitle: `By year${turns.length > 0 ? '; dotted: the first year of a new time' : ''}. ${selectionWords(selection)}`,
      source,
    },
    size,
  );
}
