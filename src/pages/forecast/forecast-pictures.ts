import { calibrationCurve, type Drawing, type Size } from '../../charts/index.ts';
import { kept } from '../figure/kept.ts';
import type { Site } from '../site.ts';

/** The sessions that forecasts were held back from while they were tuned, the latest. */
const span = { from: 75, to: 80 };

/** How often what was forecast came true, in the latest sessions of the scorecard. */
export function calibrationPicture({ record, scorecard }: Site, size: Size): Drawing | undefined {
  const card = scorecard?.();
  const curve = card?.curves.find(({ from, to }) => from === span.from && to === span.to);
  if (!card || !curve) return undefined;
  return kept(record, `calibration ${size}`, () =>
    calibrationCurve(
      curve.points,
      {
        title: 'How often what was forecast came true',
        subtitle: `Probabilities of ballots in sessions ${span.from} to ${span.to}, each from what was known before its session`,
        source: `Scorecard of record ${card.record.version.slice(0, 12)}, ${card.record.decisions.toLocaleString('en')} decisions.`,
      },
      size,
    ),
  );
}
