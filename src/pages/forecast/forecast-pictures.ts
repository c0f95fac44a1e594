import {
  calibrationCurve,
  type Drawing,
  linesChart,
  memberForecastPicture,
  type Size,
  sourceLine,
  tallyForecastPicture,
} from '../../charts/index.ts';
import type { ScorecardJson } from '../../json/index.ts';
import type { NextVote } from '../apart/jobs.ts';
import { kept } from '../figure/kept.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { type Rule, ruleNames } from './rules.ts';

/** The sessions on which nothing was tuned, the latest. */
export const heldBack = { from: 75, to: 80 };

const sourceOf = ({ record }: ScorecardJson): string =>
  say('Scorecard of record {version}, {decisions} decisions.', {
    version: record.version.slice(0, 12),
    decisions: record.decisions.toLocaleString('en'),
  });

/** How often what was forecast came true, in the latest sessions of the scorecard. Undefined without one. */
export function calibrationPicture({ record, scorecard }: Site, size: Size): Drawing | undefined {
  const card = scorecard?.();
  const curve = card?.curves.find(({ from, to }) => from === heldBack.from && to === heldBack.to);
  if (!card || !curve) return undefined;
  return kept(record, `calibration ${size}`, () =>
    calibrationCurve(
      curve.points,
      {
        title: say('How often what was forecast came true'),
        subtitle: say(
          'Probabilities of ballots in sessions {from} to {to}, each from what was known before its session',
          heldBack,
        ),
        source: sourceOf(card),
      },
      size,
    ),
  );
}

const drawnRules: readonly Rule[] = ['forecast', 'last-ballot', 'own-rates'];

/** Log-loss session by session, of the forecast and of what it has to beat. */
export function sessionsPicture({ record, scorecard }: Site, size: Size): Drawing | undefined {
  const card = scorecard?.();
  if (!card) return undefined;
  return kept(record, `score by session ${size}`, () =>
    linesChart(
      {
        measure: 'logLoss',
        series: drawnRules.map((rule) => ({
          name: say(ruleNames[rule]),
          points: card.rows
            .filter((row) => row.by === 'all' && row.from === row.to && row.rule === rule)
            .map(({ from, logLoss }) => ({ year: openedIn(from), value: logLoss })),
        })),
      },
      {
        title: say('The forecast against naive rules, session by session'),
        subtitle: say('Mean log-loss of a member’s ballot, by the year in which the session opened'),
        source: sourceOf(card),
      },
      size,
    ),
  );
}

/** The 60th session opened in September 2005. */
const openedIn = (session: number): number => session + 1945;

/** The tally that is forecast of a draft, and the ballots of all members. */
export const tally = (site: Site, forecast: NextVote, size: Size): Drawing =>
  kept(site.record, keyOf('tally', forecast, size), () =>
    tallyForecastPicture(forecast, sourceLine(site.about), size),
  );

export const ballots = (site: Site, forecast: NextVote, size: Size): Drawing =>
  kept(site.record, keyOf('ballots', forecast, size), () =>
    memberForecastPicture(forecast, sourceLine(site.about), size),
  );

const keyOf = (name: string, { draft }: NextVote, size: Size): string =>
  `forecast ${name} ${draft.lineage} ${draft.heldOn} ${size}`;
