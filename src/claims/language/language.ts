import { wordList } from '../word-list.ts';

/**
 * The language of a text (ISO 639-1; `und` where it is none of those known), and how it is read: English in full, of
 * others only figures, symbols and names.
 */
export interface Language {
  readonly code: string;
  readonly reading: 'full' | 'figures';
}

const english: Language = { code: 'en', reading: 'full' };

/** So many of the first characters tell. */
const sample = 6000;

const rows = wordList('languages.csv');
const wordRows = rows.filter((row) => row('word') !== '');

/** Languages by each of their small words, such as articles and prepositions. */
const languagesOf = new Map<string, readonly string[]>();
for (const row of wordRows)
  languagesOf.set(row('word'), [...(languagesOf.get(row('word')) ?? []), row('language')]);

/** Languages that their script alone tells, those that mix scripts first. */
const scripts = rows
  .filter((row) => row('script') !== '')
  .map((row) => ({ language: row('language'), letters: new RegExp(`\\p{Script=${row('script')}}`, 'gu') }))
  .sort((a, b) => Number(b.language === 'ja') - Number(a.language === 'ja'));

/** A language has at least so many of its small words in a text, and so large a share of all words. */
const fewest = 4;
const leastShare = 0.1;

/** Words of English that no other language listed has; so many in so few characters are English at a glance. */
const englishOnly = new RegExp(
  `\\b(?:${[...languagesOf].flatMap(([word, of]) => (of.length === 1 && of[0] === 'en' ? [word] : [])).join('|')})\\b`,
  'g',
);
const glance = 1500;
const enough = 15;

/**
 * The language that a text is written in, by its script and its small words. A text that does not clearly speak another
 * language (a table, a headline, a list of names) is taken for English.
 */
export function languageOf(text: string): Language {
  if ((text.slice(0, glance).match(englishOnly)?.length ?? 0) >= enough) return english;
  const head = text.slice(0, sample).toLowerCase();
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  const foreign = head.match(/[^\p{Script=Latin}\P{L}]/gu)?.length ?? 0;
  return foreign > letters / 2 ? byScript(head, letters) : byWords(head);
}

function byScript(head: string, letters: number): Language {
  for (const { language, letters: own } of scripts) {
    const share = (head.match(own)?.length ?? 0) / letters;
    if (share > (language === 'ja' ? 0.1 : 0.4)) return { code: language, reading: 'figures' };
  }
  const [best] = ranked(head);
  return { code: best?.language ?? 'und', reading: 'figures' };
}

function byWords(head: string): Language {
  const found = ranked(head);
  const [best] = found;
  if (!best || best.words < fewest || best.share < leastShare) return english;
  const rival = found.find(({ language }) => language === 'en')?.words ?? 0;
  return best.words > 1.5 * rival ? { code: best.language, reading: 'figures' } : english;
}

function ranked(head: string) {
  const counts = new Map<string, number>();
  const words = head.match(/[\p{L}\p{M}']+/gu) ?? [];
  for (const word of words)
    for (const language of languagesOf.get(word) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([language, count]) => ({ language, words: count, share: count / words.length }))
    .sort((a, b) => b.words - a.words);
}

/** "French", "Chinese"; "a language that is not known" for `und`. */
export const languageName = (code: string): string =>
  (code === 'und' ? undefined : new Intl.DisplayNames('en', { type: 'language' }).of(code)) ??
  'a language that is not known';
