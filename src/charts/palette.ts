import type { Verdict } from '../claims/index.ts';
import { type Ballot, ballotOrder } from '../record/index.ts';

/** A colour in light and in dark surroundings. */
export interface Shade {
  readonly light: string;
  readonly dark: string;
}

/** What stands in every chart for what. Colour is for ballots and verdicts; all else is ink. */
const ballotShades: { readonly [ballot in Ballot]: Shade } = {
  yes: { light: '#2b6cb0', dark: '#6ca6e8' },
  no: { light: '#c2410c', dark: '#f0784a' },
  abstain: { light: '#f2cb5f', dark: '#f5d98a' },
  absent: { light: '#d5d9de', dark: '#49515a' },
};

/** Letters on the colours, readable on them: contrast at least 4.5. */
const lettersOnBallots: { readonly [ballot in Ballot]: Shade } = {
  yes: { light: '#ffffff', dark: '#10141a' },
  no: { light: '#ffffff', dark: '#10141a' },
  abstain: { light: '#2b2100', dark: '#10141a' },
  absent: { light: '#33383e', dark: '#eceef1' },
};

const verdictShades: { readonly [verdict in Verdict]: Shade } = {
  supported: { light: '#1d4f91', dark: '#5aa9f0' },
  imprecise: { light: '#9a6b00', dark: '#f2c14e' },
  contradicted: { light: '#8f1d1d', dark: '#f06a5a' },
  uncheckable: { light: '#6a6f76', dark: '#c3c8cf' },
};

const inks = {
  paper: { light: '#ffffff', dark: '#14171b' },
  ink: { light: '#1c1e21', dark: '#e9ebee' },
  /** Subtitles, axes, sources. */
  soft: { light: '#585e66', dark: '#a9b0b8' },
  /** Rules and outlines. */
  rule: { light: '#c9cdd2', dark: '#434a52' },
  /** Grid lines, land without a ballot. */
  faint: { light: '#eceef0', dark: '#262b31' },
} as const satisfies { readonly [name: string]: Shade };

const named = <Name extends string>(prefix: string, shades: { readonly [name in Name]: Shade }) =>
  Object.entries<Shade>(shades).map(([name, shade]) => [`${prefix}${name}`, shade] as const);

/** Every colour of the charts by the name of its CSS custom property, without the dashes: `ballot-yes`, `ink`. */
export const palette: ReadonlyMap<string, Shade> = new Map([
  ...named('ballot-', ballotShades),
  ...named('on-ballot-', lettersOnBallots),
  ...named('verdict-', verdictShades),
  ...named('chart-', inks),
]);

const variable = (name: string, { light }: Shade): string => `var(--${name}, ${light})`;

/** The colour of a ballot as an SVG attribute takes it; a page may set `--ballot-yes` to another one. */
export const ballotPaint = (ballot: Ballot): string => variable(`ballot-${ballot}`, ballotShades[ballot]);

/** The colour of letters on the colour of a ballot. */
export const onBallotPaint = (ballot: Ballot): string =>
  variable(`on-ballot-${ballot}`, lettersOnBallots[ballot]);

export const verdictPaint = (verdict: Verdict): string =>
  variable(`verdict-${verdict}`, verdictShades[verdict]);

export const inkPaint = (name: keyof typeof inks): string => variable(`chart-${name}`, inks[name]);

/** Ballots' colours in `ballotOrder`. */
export const ballotPaints: readonly string[] = ballotOrder.map(ballotPaint);

/** "Y", "N", "A", "–": what a tile says besides its colour. */
export const ballotLetters: { readonly [ballot in Ballot]: string } = {
  yes: 'Y',
  no: 'N',
  abstain: 'A',
  absent: '–',
};

/** "Yes", "No", "Abstain", "Absent" */
export const ballotLabels: { readonly [ballot in Ballot]: string } = {
  yes: 'Yes',
  no: 'No',
  abstain: 'Abstain',
  absent: 'Absent',
};

/** The palette as CSS declarations, for a page to set on `:root` and again for dark surroundings. */
export const paletteCss = (surroundings: keyof Shade): string =>
  [...palette].map(([name, shade]) => `--${name}:${shade[surroundings]}`).join(';');
