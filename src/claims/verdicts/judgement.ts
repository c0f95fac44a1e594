import { type Decision, spellDate, type Tally } from '../../record/index.ts';
import { bodyName, isMainCommittee } from '../../symbols/index.ts';
import type { Correction, Verdict } from '../checked.ts';
import type { Docket } from '../docket/docket.ts';
import type { Entry } from '../docket/entry.ts';
import type { Field } from '../matching/scoring.ts';
import type { Moment } from '../moments.ts';
import type { RuleName } from './rules.ts';

/** What the record answers to a claim, taken as one about a certain decision. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly rule: RuleName;
  readonly because: string;
  readonly corrections: readonly Correction[];
  /**
   * For a contradiction: the evidence that it disputes. The decision must be certain without it, or the verdict falls.
   */
  readonly disputes: readonly Field[];
}

/** What a judge may look at besides the claim itself. */
export interface Bench {
  readonly docket: Docket;
  readonly entry: Entry;
  readonly moment: Moment;
  /** How the text names the body of this vote: the committee, the plenary, or neither. */
  readonly stage: 'committee' | 'plenary' | 'unsaid';
}

export const supported = (rule: RuleName, because: string): Judgement => ({
  verdict: 'supported',
  rule,
  because,
  corrections: [],
  disputes: [],
});

export const imprecise = (
  rule: RuleName,
  because: string,
  corrections: readonly Correction[] = [],
): Judgement => ({
  verdict: 'imprecise',
  rule,
  because,
  corrections,
  disputes: [],
});

export const contradicted = (
  rule: RuleName,
  because: string,
  { corrections = [], disputes }: { corrections?: readonly Correction[]; disputes: readonly Field[] },
): Judgement => ({ verdict: 'contradicted', rule, because, corrections, disputes });

export const uncheckable = (rule: RuleName, because: string): Judgement => ({
  verdict: 'uncheckable',
  rule,
  because,
  corrections: [],
  disputes: [],
});

/** "The Third Committee's vote of 18 November 2014 on A/C.3/69/L.28/Rev.1" */
export function voteName({ body, summary: { heldOn, symbol, draft }, kind }: Entry): string {
  const what =
    kind === 'amendment' ? `the amendment ${draft ?? ''}`.trim() : (symbol ?? draft ?? 'the draft');
  const day = heldOn ? ` of ${spellDate(heldOn)}` : '';
  return `the ${bodyName(body)}'s vote${day} on ${what}`;
}

/** "approved" of a committee, "adopted" of others */
export function outcomeWord({ body, outcome }: Pick<Entry, 'body' | 'outcome'>): string {
  if (outcome === 'adopted') return isMainCommittee(body) ? 'approved' : 'adopted';
  return outcome ?? 'decided';
}

export const spellTally = ({ yes, no, abstain }: Pick<Tally, 'yes' | 'no' | 'abstain'>): string =>
  `${yes} in favour, ${no} against and ${abstain} abstaining`;

/** Every tally that a source of the decision gives, the one that the record shows first. */
export function talliesOf(entry: Entry, decision: Decision | undefined): readonly Tally[] {
  const own = entry.tally ? [entry.tally] : [];
  return [
    ...own,
    ...(decision?.sources ?? []).flatMap(({ tally }) =>
      tally && tally.yes + tally.no + tally.abstain > 0 ? [tally] : [],
    ),
  ];
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
