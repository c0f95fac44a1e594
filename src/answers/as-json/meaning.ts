import type { MeaningJson, OutcomeJson, RulingJson } from '../../json/index.ts';
import {
  type Meaning,
  outcomeSentence,
  type Provision,
  type Ruling,
  type VoteOutcome,
} from '../../procedure/index.ts';

/** What a decision means as `--json` gives it. */
export function meaningJson(meaning: Meaning, heldOn?: string): MeaningJson {
  const { reckoning, agrees, explanation, effect, force } = meaning;
  const { ruling, outcome, otherwise } = reckoning;
  return {
    ruling: rulingJson(ruling),
    outcome: outcome && outcomeJson(outcome, heldOn),
    otherwise: otherwise && outcomeJson(otherwise, heldOn),
    agrees,
    explanation,
    yes: { ...effect, provisions: provisionsJson(effect.provisions) },
    force: { ...force, provisions: provisionsJson(force.provisions) },
  };
}

/** A majority and why it was needed. */
export function rulingJson({ majority, certainty, because, provisions, otherwise }: Ruling): RulingJson {
  return {
    majority: { id: majority.id, name: majority.name },
    certainty,
    because,
    provisions: provisionsJson(provisions),
    otherwise: otherwise && { id: otherwise.id, name: otherwise.name },
  };
}

/** The arithmetic of a vote. */
export function outcomeJson(outcome: VoteOutcome, heldOn?: string): OutcomeJson {
  const { majority, blockedBy, ...figures } = outcome;
  return {
    ...figures,
    majority: majority.id,
    blockedBy: [...blockedBy],
    sentence: outcomeSentence(outcome, heldOn),
  };
}

const provisionsJson = (provisions: readonly Provision[]) => provisions.map((each) => ({ ...each }));
