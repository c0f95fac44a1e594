/** What a question is about, as far as its words tell. */
export interface Worded {
  readonly title: string;
  readonly agenda: readonly string[];
  readonly subjects: readonly string[];
}

/** Words that titles share whatever they are about. */
const empty = new Set(
  (
    'the of and in to on a an for by its with at as or from be all that which their united nations general assembly ' +
    'resolution adopted draft'
  ).split(' '),
);

/** Titles differ in plural, spelling and year ("co-operation", "1998-2007"); what is left names the question. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/co-operat/g, 'cooperat')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/** The name under which a recurring question is known: its title without case, accents, signs and numbers. */
export const titleKey = (title: string): string =>
  plain(title)
    .replace(/\b\d+\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Words cut to six letters, so that "nuclear weapons" meets "nuclear weapon" and "denuclearization" stays apart. */
export const stemsIn = (text: string): readonly string[] =>
  plain(text)
    .split(' ')
    .filter((word) => word.length > 1 && !empty.has(word) && !/^\d+$/.test(word))
    .map((word) => word.replace(/ies$/, 'y').replace(/s$/, '').slice(0, 6));

/**
 * What a question is about as weighted tokens: words and pairs of words of its title, words of its agenda items and
 * subjects, each subject as a whole. Empty for a question without words.
 */
export function tokensOf({ title, agenda, subjects }: Worded): ReadonlyMap<string, number> {
  const tokens = new Map<string, number>();
  const add = (token: string): void => void tokens.set(token, (tokens.get(token) ?? 0) + 1);
  const words = stemsIn(title);
  for (const part of [words, ...agenda.map(stemsIn), ...subjects.map(stemsIn)]) part.forEach(add);
  for (const [at, word] of words.slice(1).entries()) tokens.set(`${words[at]} ${word}`, pairWeight);
  for (const subject of subjects) tokens.set(`subject ${plain(subject)}`, 1);
  return tokens;
}

/** Chosen on sessions up to 68. */
const pairWeight = 0.7;
