import { nameOn } from '../../../members/index.ts';
import { listed } from '../../verdicts/ballot-words.ts';
import { capital, voteName } from '../../verdicts/judgement.ts';
import { isAsserted, isDenied } from '../asserted.ts';
import { type DecisionMeant, decisionMeant } from '../decision-meant.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import type { Statement } from '../statement.ts';
import { timesIn } from '../time-meant.ts';
import { knownVetoes, vetoers } from './known-vetoes.ts';

/** "a rare double veto", "their joint veto", "a triple veto" */
const several = /\b(double|joint|twin|dual|triple) veto(?:es)?\b/g;

/** How many permanent members vetoed a draft together. */
export const vetoOfSeveral: Reader = {
  gate: /\b(?:double|joint|twin|dual|triple) veto/,
  plays: 'un',
  read: (place) =>
    matchesIn(place, several).flatMap(({ start, end, match }) =>
      together(place, { start, end }, match[1] === 'triple' ? 3 : 2),
    ),
};

/** The one draft that was vetoed on the day that the sentence gives. */
function vetoOfTheDay(place: Place): DecisionMeant | undefined {
  const days = timesIn(place).filter(({ first, last }) => first === last);
  const found = knownVetoes(place.material.docket).vetoes.filter(({ heldOn }) =>
    days.some(({ first }) => first === heldOn),
  );
  const [only] = found;
  return only && found.length === 1
    ? { entry: only.entry, confidence: 0.95, told: 'in the sentence' }
    : undefined;
}

/** Of the draft that the sentence or its paragraph tells of; of any other it is no claim that could be answered. */
function together(
  place: Place,
  { start, end }: { start: number; end: number },
  said: number,
): readonly Statement[] {
  const { docket } = place.material;
  const meant = vetoOfTheDay(place) ?? decisionMeant(place, start);
  if (!meant || meant.told === 'in the text' || !isAsserted(place, start) || isDenied(place, start))
    return [];
  const { entry, confidence } = meant;
  const { heldOn } = entry.summary;
  if (entry.body !== 'SC' || entry.outcome !== 'vetoed' || heldOn === undefined) return [];
  const by = vetoers(docket, entry, heldOn);
  const basis = {
    start,
    end,
    says: `${said} permanent members vetoed together`,
    members: by,
    decision: entry,
    confidence,
    because: `${capital(voteName(entry))} was stopped by ${listed(by.map((code) => nameOn(code, heldOn)))}.`,
  };
  if (by.length === said) return [{ ...basis, verdict: 'supported', rule: 'vetoes-as-counted' }];
  const corrections = [{ field: 'vetoes on the draft', said: String(said), record: String(by.length) }];
  const isSure = confidence >= 0.95 && meant.told === 'in the sentence' && entry.complete;
  return [
    {
      ...basis,
      corrections,
      verdict: isSure ? 'contradicted' : 'imprecise',
      rule: 'vetoes-counted-otherwise',
    },
  ];
}
