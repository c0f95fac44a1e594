import type { LineageShifts, Selection, Shift } from '../../analysis/index.ts';
import {
  type Drawing,
  type MemberTurns,
  shiftPicture,
  sourceLine,
  turnsPicture,
  waverersPicture,
} from '../../charts/index.ts';
import type { About } from '../../record/index.ts';

/** What an answer on shifts holds that can be drawn. */
export type Moved =
  | { readonly kind: 'between'; readonly shift: Shift }
  | ({ readonly kind: 'lineage' } & LineageShifts)
  | { readonly kind: 'changes'; readonly selection: Selection; readonly members: readonly MemberTurns[] };

/** Flows between two decisions; members by votes on a question; the years of one member. */
export function shiftsDrawing(moved: Moved, about: About): Drawing {
  const source = sourceLine(about);
  switch (moved.kind) {
    case 'between':
      return shiftPicture(moved.shift, source);
    case 'lineage':
      return waverersPicture(moved, source);
    case 'changes': {
      const [one, ...others] = moved.members;
      return one && others.length === 0
        ? turnsPicture(one, { selection: moved.selection, source })
        : { kind: 'nothing', reason: 'The years of one member make a picture: name one with --member.' };
    }
  }
}
