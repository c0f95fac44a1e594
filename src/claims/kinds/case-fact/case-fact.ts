import type { Claim } from '../../checked.ts';
import type { ReadSentence } from '../../reading.ts';
import type { Kind, Material } from '../kind.ts';
import { countsIn, mayCount } from './counts.ts';
import { crimesIn, listedCrimes } from './crimes.ts';
import { casesIn } from './setting.ts';
import { toldFacts } from './told-fact.ts';
import { spanOf, wordingsFor } from './wording.ts';

/** A text without any of these tells nothing that the list of wordings knows. */
const gate =
  /\breport|\binquiry|\bcommission|\bpanel|\binvestigat|\bkirby\b|\bamend|\bnuclear test|\bcamps\b|\bdialogue\b|\bdetention\b|\bunparalleled\b|\bno parallel\b|\bhomo|\bcourt\b|\bicc\b|\bwarrant|\bconvict|\brapporteur\b|\bsoften|\bweaken|\bdilut/;

/**
 * What the shipped cases state: dates, authors, figures and findings of inquiries, what a state said and did, counts, and
 * results in court. A sentence is held against a case only where its text names the state concerned, and against a fact
 * only where `data/words/case-facts.csv` knows the words; of anything else nothing is said.
 */
export const caseFact: Kind = {
  kind: 'case-fact',
  claims: (material) => (gate.test(material.reading.lower) ? read(material) : []),
};

function read(material: Material): readonly Claim[] {
  const { reading, settings } = material;
  if (settings.every((setting) => setting === 'elsewhere') || isModel(material)) return [];
  const cases = casesIn(reading);
  return reading.sentences.flatMap((sentence, at) => {
    const known = cases[at];
    const found = known && mayTell(known.id, sentence, reading.lower) ? known.whole() : undefined;
    if (!found) return [];
    const place = { material, sentence, found };
    const claims = [...countsIn(place), ...listedCrimes(place), ...toldFacts(place)];
    return claims.filter(
      (claim, i) => !claims.slice(0, i).some((other) => other.start < claim.end && claim.start < other.end),
    );
  });
}

/** A case is read, which takes a while, only for words that some fact of it may answer. */
const mayTell = (id: string, sentence: ReadSentence, lower: string): boolean =>
  gate.test(lower.slice(sentence.start, sentence.end)) &&
  (mayCount(id, lower.slice(sentence.start, sentence.end)) ||
    crimesIn(lower, sentence).length > 0 ||
    wordingsFor(id, sentence.words).some((wording) => spanOf(wording, sentence.words) !== undefined));

const isModel = ({ reading: { sentences } }: Material): boolean =>
  sentences.some(({ elsewhere }) => elsewhere.some(({ what }) => what === 'model'));
