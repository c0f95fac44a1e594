import type { Claim } from '../../claims/index.ts';
import type { Colours } from '../surroundings.ts';

export type Verdict = Claim['verdict'];

/** The gravest first. */
export const verdictOrder: readonly Verdict[] = ['contradicted', 'imprecise', 'uncheckable', 'supported'];

const marks: { readonly [verdict in Verdict]: string } = {
  supported: '✓',
  imprecise: '~',
  contradicted: '✗',
  uncheckable: '?',
};

/** "✗" in the verdict's colour; the word always stands with it where it matters. */
export const verdictMark = (verdict: Verdict, colours: Colours): string =>
  verdictColour(verdict, colours)(marks[verdict]);

/** The colour in which a verdict is written. */
export const verdictColour = (verdict: Verdict, colours: Colours): ((text: string) => string) =>
  ({
    supported: colours.green,
    imprecise: colours.yellow,
    contradicted: colours.red,
    uncheckable: colours.cyan,
  })[verdict];
