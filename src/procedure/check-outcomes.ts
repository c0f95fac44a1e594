import type { Decision, OpenRecord, Outcome, Tally } from '../record/index.ts';
import { type Body, bodies } from '../symbols/index.ts';
import { type Explanation, explainOutcome, sameOutcome } from './explain-outcome.ts';
import { type Reckoning, reckon } from './reckoning.ts';

/** A decision whose official outcome is not what its rule makes of its figures. */
export interface Disagreement {
  readonly id: string;
  readonly body: Body;
  readonly heldOn?: string | undefined;
  readonly title: string;
  readonly tally?: Tally | undefined;
  readonly official: Outcome;
  readonly reckoning: Reckoning;
  /** Undefined: listed for a person to look at. */
  readonly explanation?: Explanation | undefined;
}

/** Why a decision could not be compared, and how many there are. */
export interface NotCompared {
  /** No vote: nothing to reckon. */
  readonly withoutVote: number;
  /** A vote of which no figures are kept. */
  readonly withoutFigures: number;
  /** No source states the outcome, or the record has it from the figures themselves. */
  readonly withoutOfficialOutcome: number;
  /** The figures do not tell: who voted no in the Council is not known. */
  readonly undecided: number;
}

export interface OutcomeCheck {
  readonly body: Body;
  readonly compared: number;
  readonly agreeing: number;
  /** Agreeing where the majority required is not known, and the official outcome shows which one it was. */
  readonly agreeingUnderOne: number;
  readonly disagreements: readonly Disagreement[];
  readonly notCompared: NotCompared;
}

/**
 * Every official outcome of a record against the one that the rule makes of the figures, body by body. A disagreement
 * is a fault of the rule, of a source, or of the record; those that can be explained are.
 */
export function checkOutcomes(record: OpenRecord): readonly OutcomeCheck[] {
  return bodies.flatMap((body) => {
    const all = record.decisions({ bodies: [body] }).flatMap(({ id }) => record.decision(id) ?? []);
    return all.length === 0 ? [] : [checkBody(body, all)];
  });
}

function checkBody(body: Body, all: readonly Decision[]): OutcomeCheck {
  const compared = all.map((decision) => ({ decision, ...compare(decision) }));
  const count = (...kinds: readonly Comparison['kind'][]): number =>
    compared.filter(({ kind }) => kinds.includes(kind)).length;
  return {
    body,
    compared: count('agrees', 'agrees-under-one', 'disagrees'),
    agreeing: count('agrees', 'agrees-under-one'),
    agreeingUnderOne: count('agrees-under-one'),
    disagreements: compared.flatMap((each) =>
      each.kind === 'disagrees' ? [disagreement(each.decision, each.official, each.reckoning)] : [],
    ),
    notCompared: {
      withoutVote: count('without-vote'),
      withoutFigures: count('without-figures'),
      withoutOfficialOutcome: count('without-official-outcome'),
      undecided: count('undecided'),
    },
  };
}

type Comparison =
  | {
      readonly kind:
        | 'agrees'
        | 'agrees-under-one'
        | 'undecided'
        | 'without-vote'
        | 'without-figures'
        | 'without-official-outcome';
    }
  | { readonly kind: 'disagrees'; readonly official: Outcome; readonly reckoning: Reckoning };

function compare(decision: Decision): Comparison {
  const official = officialOutcome(decision);
  if (!official) return { kind: 'without-official-outcome' };
  if (decision.method === 'without-vote') return { kind: 'without-vote' };
  const reckoning = reckon(decision);
  const { outcome, otherwise } = reckoning;
  if (!outcome) return { kind: 'without-figures' };
  if (outcome.result === 'unknown') return { kind: 'undecided' };
  if (otherwise && outcome.result !== otherwise.result) {
    const one = [outcome, otherwise].some(({ result }) => sameOutcome(official, result));
    return one ? { kind: 'agrees-under-one' } : { kind: 'disagrees', official, reckoning };
  }
  return sameOutcome(official, outcome.result)
    ? { kind: 'agrees' }
    : { kind: 'disagrees', official, reckoning };
}

/** What a source states; not what the record itself made of the figures. */
function officialOutcome({ outcome, flags }: Decision): Outcome | undefined {
  return flags.some(({ kind }) => kind === 'outcome-computed') ? undefined : outcome;
}

function disagreement(decision: Decision, official: Outcome, reckoning: Reckoning): Disagreement {
  const { id, body, heldOn, title, tally } = decision;
  const explanation = explainOutcome(decision);
  return { id, body, heldOn, title, tally, official, reckoning, explanation };
}
