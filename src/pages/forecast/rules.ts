import type { ScorecardJson } from '../../json/index.ts';

export type ScoreRow = ScorecardJson['rows'][number];
export type Rule = ScoreRow['rule'];

/** The forecast, and what it has to beat, in words. */
export const ruleNames: { readonly [rule in Rule]: string } = {
  forecast: 'Forecast',
  'last-ballot': 'Last ballot on the title',
  'own-rates': 'Member’s own rates',
  'always-yes': 'Always yes',
};

export const rules: readonly Rule[] = ['forecast', 'last-ballot', 'own-rates', 'always-yes'];
