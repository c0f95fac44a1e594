import type { LabelledDecision, LabelledText } from './texts.mjs';

export interface FoundClaim {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly verdict: string;
  readonly rule: string;
  readonly because: string;
  readonly decision?: unknown;
  readonly corrections?: readonly { readonly field: string }[];
}

export interface LabelScore {
  readonly quote: string;
  readonly kind: string;
  readonly expected: string;
  readonly found: boolean;
  readonly said?: string;
  readonly verdictRight?: boolean;
  readonly decisionRight?: boolean;
  readonly inRecord: boolean;
  readonly miss: string;
}

export interface TextScore {
  readonly labels: readonly LabelScore[];
  readonly contradicted: readonly {
    readonly quote: string;
    readonly labelled: boolean;
    readonly right: boolean;
  }[];
  readonly falseLinks: readonly { readonly quote: string; readonly where: string }[];
}

export const knownKinds: readonly string[];
export function bareSymbol(symbol: string): string;
export function scoreText(
  labelled: LabelledText,
  text: string,
  claims: readonly FoundClaim[],
  held: (decision: LabelledDecision) => boolean,
): TextScore;
