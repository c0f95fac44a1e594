import type { IdealPointsPlaced } from '../../analysis/index.ts';
import { type Drawing, idealLinesPicture, idealSpacePicture, sourceLine } from '../../charts/index.ts';
import type { MemberCode } from '../../members/index.ts';
import type { About } from '../../record/index.ts';

/** Lines over time where there are several periods and one dimension; else the space of states. */
export function idealDrawing(points: IdealPointsPlaced, named: readonly MemberCode[], about: About): Drawing {
  const overTime = points.periods.length > 1 && points.dimensions === 1 && named.length > 0;
  return overTime
    ? idealLinesPicture(points, named, sourceLine(about))
    : idealSpacePicture(points, { named }, sourceLine(about));
}
