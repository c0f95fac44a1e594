import { Fragment } from 'hono/jsx';
import { nameOn } from '../../members/index.ts';
import { type Ballot, ballotOrder } from '../../record/index.ts';
import { type Body, frame, type Space } from '../frame.tsx';
import { legend } from '../legend.tsx';
import { ballotLabels, ballotPaint, inkPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { round } from '../round.ts';
import type { RollTiles } from '../votes/roll-tiles.tsx';
import { counted, joined } from '../words.ts';
import { memberOfLand } from './former-lands.ts';
import { worldOf, worldShape } from './lands.ts';

/**
 * The roll on a world map of today's borders, small states as points. Land of a former member shows that member's ballot.
 * Nothing for an empty roll.
 */
export function rollMap(roll: RollTiles, caption: Caption, size: Size = 'page'): Drawing {
  if (roll.roll.length === 0) return nothing('No roll is kept for this decision.');
  const counts = ballotOrder.map((ballot) => ({
    ballot,
    members: roll.roll.filter((each) => each.ballot === ballot),
  }));
  const words = counts
    .filter(({ members }) => members.length > 0)
    .map(({ ballot, members }) => {
      const few =
        members.length <= 12
          ? ` (${members.map(({ member }) => nameOn(member, roll.heldOn)).join(', ')})`
          : '';
      return `${members.length} ${ballotLabels[ballot].toLowerCase()}${few}`;
    });
  return frame({
    caption,
    size,
    description: `A world map of the ballots of ${counted(roll.roll.length, 'member')}: ${joined(words)}.`,
    table: {
      columns: ['member', 'name', 'ballot'],
      rows: roll.roll.map(({ member, ballot }) => [member, nameOn(member, roll.heldOn), ballot]),
    },
    body: (space) => mapBody(roll, space),
  });
}

function mapBody({ roll, heldOn }: RollTiles, { width, height, size }: Space): Body {
  const present = new Set(roll.map(({ ballot }) => ballot));
  const key = legend(
    [
      ...ballotOrder
        .filter((ballot) => present.has(ballot))
        .map((ballot) => ({ label: ballotLabels[ballot], paint: ballotPaint(ballot) })),
      { label: 'No ballot', paint: inkPaint('faint'), outlined: true },
    ],
    width,
  );
  const top = key.height + 4;
  const wide = Math.round(Math.min(width, height === undefined ? width : (height - top) / worldShape));
  return {
    height: top + worldOf(wide).height,
    content: (
      <Fragment>
        {key.content}
        <g transform={`translate(${round((width - wide) / 2)},${top})`}>
          {mapOfRoll({ roll, heldOn }, wide, size)}
        </g>
      </Fragment>
    ),
  };
}

/** The lands and points alone, so many wide; as high as `worldShape` says. */
export function mapOfRoll({ roll, heldOn }: RollTiles, wide: number, size: Size) {
  const ballots = new Map(roll.map(({ member, ballot }) => [member, ballot]));
  const world = worldOf(wide);
  return (
    <g stroke={inkPaint('paper')} stroke-width={size === 'phone' ? 0.4 : 0.6}>
      {world.lands.map(({ member, path }) => {
        const shown = member && memberOfLand(member, heldOn);
        const ballot = shown && ballots.get(shown);
        return (
          <path d={path} fill={ballotOrLand(ballot)} data-member={ballot && shown} data-ballot={ballot}>
            {shown && ballot && <title>{spoken(nameOn(shown, heldOn), ballot)}</title>}
          </path>
        );
      })}
      {world.points.map(({ member, x, y }) => {
        const ballot = ballots.get(member);
        return (
          ballot && (
            <circle
              cx={round(x, 1)}
              cy={round(y, 1)}
              r={size === 'phone' ? 2.6 : 3.6}
              fill={ballotPaint(ballot)}
              stroke-width={0.8}
              data-member={member}
              data-ballot={ballot}
            >
              <title>{spoken(nameOn(member, heldOn), ballot)}</title>
            </circle>
          )
        );
      })}
    </g>
  );
}

const spoken = (name: string, ballot: Ballot): string => `${name}: ${ballotLabels[ballot].toLowerCase()}`;

/** Absent is drawn darker than land without a ballot, which is no member's or was not on the roll. */
const ballotOrLand = (ballot: Ballot | undefined): string =>
  ballot ? ballotPaint(ballot) : inkPaint('faint');
