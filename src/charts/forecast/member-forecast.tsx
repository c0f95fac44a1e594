import { Fragment } from 'hono/jsx';
import { type MemberCode, nameOn } from '../../members/index.ts';
import { type Ballot, ballotOrder } from '../../record/index.ts';
import { type Body, frame, type Space } from '../frame.tsx';
import { ballotLegend } from '../legend.tsx';
import { ballotLabels, ballotPaint, inkPaint, onBallotPaint } from '../palette.ts';
import { type Caption, type Drawing, nothing, type Size } from '../picture.ts';
import { round } from '../round.ts';
import { counted, shortened } from '../words.ts';

/** How likely each ballot of a member is, 0 to 1; together 1. */
export interface MemberForecast {
  readonly member: MemberCode;
  readonly probability: { readonly [ballot in Ballot]: number };
}

/** How likely each member's ballots are, a bar for each in the order given. Nothing for no members. */
export function memberForecast(
  forecasts: readonly MemberForecast[],
  caption: Caption,
  size: Size = 'page',
): Drawing {
  if (forecasts.length === 0) return nothing('No member is forecast.');
  const sure = forecasts.filter(
    ({ probability }) => Math.max(...ballotOrder.map((ballot) => probability[ballot])) >= 0.9,
  );
  return frame({
    caption,
    size,
    description: `Bars of the probability of each ballot of ${counted(forecasts.length, 'member')}; for ${sure.length} of them one ballot has 90% or more.`,
    table: {
      columns: ['member', 'name', ...ballotOrder],
      rows: forecasts.map(({ member, probability }) => [
        member,
        nameOn(member),
        ...ballotOrder.map((ballot) => round(probability[ballot], 4)),
      ]),
    },
    body: (space) => barsBody(forecasts, space),
  });
}

const row = { tall: 18, type: 11.5 };

function barsBody(forecasts: readonly MemberForecast[], { width, size }: Space): Body {
  const key = ballotLegend(width);
  const left = size === 'phone' ? 112 : 142;
  const wide = width - left;
  const top = key.height + 18;
  return {
    height: top + forecasts.length * row.tall + 4,
    content: (
      <Fragment>
        {key.content}
        <g font-size={11} fill={inkPaint('soft')} text-anchor="middle">
          {[0, 0.5, 1].map((share) => (
            <text
              x={round(left + share * wide)}
              y={top - 6}
              text-anchor={share === 0 ? 'start' : share === 1 ? 'end' : 'middle'}
            >
              {`${share * 100}%`}
            </text>
          ))}
        </g>
        {forecasts.map((forecast, at) => (
          <g transform={`translate(0,${top + at * row.tall})`} data-member={forecast.member}>
            <text y={12.5} font-size={row.type}>
              {shortened(nameOn(forecast.member), row.type, left - 8)}
            </text>
            <Bar forecast={forecast} left={left} wide={wide} />
          </g>
        ))}
        <path
          d={`M${round(left + wide / 2)},${top - 2}V${top + forecasts.length * row.tall}`}
          stroke={inkPaint('paper')}
          stroke-opacity={0.6}
        />
      </Fragment>
    ),
  };
}

/** Chances of one in a hundred and more; the likeliest is written where it fits. */
function Bar({
  forecast: { probability },
  left,
  wide,
}: {
  forecast: MemberForecast;
  left: number;
  wide: number;
}) {
  let from = left;
  const most = Math.max(...ballotOrder.map((ballot) => probability[ballot]));
  return ballotOrder.map((ballot) => {
    const share = probability[ballot];
    const [x, length] = [from, share * wide];
    from += length;
    if (share < 0.01) return '';
    return (
      <Fragment>
        <rect
          x={round(x)}
          width={round(Math.max(0.5, length - 0.75))}
          height={row.tall - 3}
          fill={ballotPaint(ballot)}
        >
          <title>{`${ballotLabels[ballot]}: ${Math.round(share * 100)}%`}</title>
        </rect>
        {share === most && length > 34 && (
          <text x={round(x + 5)} y={11.5} font-size={10.5} fill={onBallotPaint(ballot)}>
            {`${Math.round(share * 100)}%`}
          </text>
        )}
      </Fragment>
    );
  });
}
