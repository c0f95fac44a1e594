import type { Cohesion, Selection } from '../../analysis/index.ts';
import {
  cohesionPicture,
  cohesionRankedPicture,
  type Drawing,
  type GroupOverTime,
  sourceLine,
} from '../../charts/index.ts';
import type { About } from '../../record/index.ts';

/** What an answer on cohesion holds that can be drawn. */
export interface United {
  readonly selection: Selection;
  readonly groups: readonly (Pick<Cohesion, 'whom' | 'agreement' | 'everybody'> & {
    readonly overTime: GroupOverTime['over'];
  })[];
}

/** Lines where it is over time, for at most six groups; else a ranking. */
export function cohesionDrawing({ selection, groups }: United, about: About): Drawing {
  const resting = { selection, source: sourceLine(about) };
  const overTime = groups.filter((each) => each.overTime.length > 0).slice(0, 6);
  if (overTime.length === 0) return cohesionRankedPicture(groups, resting);
  return cohesionPicture(
    overTime.map(({ whom, overTime: over }) => ({ whom, over })),
    resting,
  );
}
