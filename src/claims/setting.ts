import type { Reading, ReadSentence } from './reading.ts';

/** Where a sentence plays: at the United Nations, at another place where votes are counted, or nowhere told yet. */
export type Setting = 'un' | 'elsewhere' | 'unsaid';

/** People choosing people are no decision of the record, whoever chooses. */
const election =
  /\b(?:was|were|been|is|are|got|being|re-?) ?-?elected\b|\bre-elected\b|\bwon (?:a|the|its) (?:[a-z-]+ ){0,3}seat\b|\bsecret ballot\b|\bvotes? (?:needed|required) (?:to win|for election)\b|\brunoff\b|\brun-off\b|\bpresidential (?:election|race)\b/;

/**
 * The setting of each sentence of a text. A sentence that names a UN body, the UN or a symbol plays there; one that
 * names a parliament, a court or a game first plays there; one that names nothing goes on where the last one was. A text
 * about a Model UN plays elsewhere from end to end.
 */
export function settingsOf({ sentences, lower }: Reading): readonly Setting[] {
  if (sentences.some(({ elsewhere }) => elsewhere.some(({ what }) => what === 'model')))
    return sentences.map(() => 'elsewhere');
  const own = sentences.map(ownSetting);
  const firstTold = own.findIndex((setting) => setting !== undefined);
  let setting: Setting = firstTold !== -1 && firstTold <= soon && own[firstTold] === 'un' ? 'un' : 'unsaid';
  let elected = -1;
  return sentences.map((sentence, at) => {
    setting = own[at] ?? setting;
    if (election.test(lower.slice(sentence.start, sentence.end))) elected = sentence.paragraph;
    return sentence.paragraph === elected ? 'elsewhere' : setting;
  });
}

/** The first sentences play where the first name within so many sentences puts them. */
const soon = 6;

function ownSetting({ bodies, symbols, elsewhere }: ReadSentence): Setting | undefined {
  const un = Math.min(
    ...bodies.filter(({ strong }) => strong).map(({ start }) => start),
    ...symbols.map(({ start }) => start),
  );
  const other = Math.min(...elsewhere.map(({ start }) => start));
  if (un === Number.POSITIVE_INFINITY && other === Number.POSITIVE_INFINITY) return undefined;
  return un <= other ? 'un' : 'elsewhere';
}
