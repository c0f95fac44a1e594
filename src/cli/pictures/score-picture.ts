import { calibrationCurve, type Drawing } from '../../charts/index.ts';
import type { ScorecardJson } from '../../json/index.ts';

/** How often the likeliest ballot came, against how likely it was, over the sessions held back last. */
export function scoreDrawing({ curves, record }: ScorecardJson): Drawing {
  const latest = curves.toSorted((a, b) => b.from - a.from)[0];
  if (!latest) return { kind: 'nothing', reason: 'No forecast has been scored.' };
  return calibrationCurve(latest.points, {
    title: 'How often the forecast ballot came',
    subtitle: `Likeliest ballot of each member, sessions ${latest.from} to ${latest.to} of the General Assembly`,
    source: `Record ${record.version}`,
  });
}
