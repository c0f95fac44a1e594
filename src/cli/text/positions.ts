import { counted } from '../../answers/index.ts';
import { actorName, type Case, decisionLine, formatDay, type Positions } from '../../cases/index.ts';
import { ballotOrder } from '../../record/index.ts';
import { dateColumn, entryText, type Look } from './case-entry.ts';
import { labelled } from './wrap.ts';

/** What an actor said, what it did, and how it voted: three lists, never mixed. */
export function positionsText(found: Case, positions: Positions, look: Look): string {
  const { actor, statements, actions, ballots } = positions;
  const { colours, width } = look;
  const counts = ballotOrder
    .map((ballot) => [ballot, ballots.filter((each) => each.ballot === ballot).length] as const)
    .filter(([, count]) => count > 0)
    .map(([ballot, count]) => `${count} ${ballot}`);
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? ['', `${colours.bold(title)}: none known.`] : ['', colours.bold(title), ...lines];
  return [
    colours.bold(`${actorName(found, actor)} on ${found.title}`),
    ...part(
      'Said',
      statements.map((entry) => entryText(entry, found, look)),
    ),
    ...part(
      'Did',
      actions.map((entry) => entryText(entry, found, look)),
    ),
    ...part(
      ballots.length === 0 ? 'Voted' : `Voted (${counted(ballots.length, 'ballot')}: ${counts.join(', ')})`,
      ballots.map(({ decision, ballot }) =>
        labelled(colours.dim(formatDay(decision.heldOn ?? '')), `${ballot} – ${decisionLine(decision)}`, {
          width,
          column: dateColumn,
        }),
      ),
    ),
  ].join('\n');
}
