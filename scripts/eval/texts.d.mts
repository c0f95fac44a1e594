export interface LabelledDecision {
  readonly body: string;
  readonly symbol: string;
  readonly date: string;
  readonly yes?: number;
  readonly no?: number;
  readonly abstain?: number;
}

export interface Label {
  readonly quote: string;
  readonly start: number;
  readonly kind: string;
  readonly expected: string;
  readonly accept?: readonly string[];
  readonly record: LabelledDecision | null;
  readonly why: string;
}

export interface LabelledText {
  readonly set: string;
  readonly name: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly date: string | undefined;
  readonly negative: boolean;
  readonly claims: readonly Label[];
  readonly noMatch: readonly string[];
}

export function labelledTexts(set: string, folder: string): readonly LabelledText[];
