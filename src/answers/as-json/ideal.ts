import type { IdealPoints } from '../../analysis/index.ts';
import type { IdealJson } from '../../json/index.ts';
import type { MemberCode } from '../../members/index.ts';
import { selectionJson } from './selection.ts';

/** Ideal points as JSON: the places of the members named, or of all where none is. */
export function idealJson(points: IdealPoints, named: readonly MemberCode[]): IdealJson {
  const selection = selectionJson(points.selection);
  if (points.kind === 'none') return { kind: 'none', selection, because: points.because };
  const placed = new Set(points.members.map(({ member }) => member));
  const { calibration } = points;
  return {
    ...points,
    selection,
    periods: [...points.periods],
    members: points.members.filter(({ member }) => named.length === 0 || named.includes(member)),
    withoutBallots: named.filter((code) => !placed.has(code)),
    items: points.items.map(({ discrimination, cutpoints, ...item }) => ({
      ...item,
      discrimination: [...discrimination],
      cutpoints: [...cutpoints],
    })),
    anchors: [...points.anchors],
    calibration: calibration && { ...calibration, widened: [...calibration.widened] },
  };
}
