import type { ScorecardJson } from '../../json/index.ts';
import { say, toSay } from '../language/say.ts';

export type ScoreRow = ScorecardJson['rows'][number];
export type Rule = ScoreRow['rule'];

/** The forecast, and what it has to beat, in words. */
export const ruleNames: { readonly [rule in Rule]: string } = {
  forecast: toSay('Forecast'),
  'last-ballot': toSay('Last ballot on the title'),
  'own-rates': toSay('Member’s own rates'),
  'always-yes': toSay('Always yes'),
};

export const rules: readonly Rule[] = ['forecast', 'last-ballot', 'own-rates', 'always-yes'];

/** "60 to 68" */
export const sessions = ({ from, to }: { readonly from: number; readonly to: number }): string =>
  say('{from} to {to}', { from, to });
