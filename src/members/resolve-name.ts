import type { MemberCode } from './code.ts';
import { membersInLanguages } from './languages.ts';
import { type Resolution, resolveMeaning } from './name-meaning.ts';
import { type NameMeaning, namePhrases } from './name-phrase.ts';
import { parseMemberCode } from './parse-code.ts';
import { foldSpelling } from './spelling.ts';

/** How many members are offered for a name that nobody has. */
const nearestShown = 3;

let meanings: ReadonlyMap<string, readonly NameMeaning[]> | undefined;

/**
 * Whom a person means by a name, demonym, capital, abbreviation or code, in any case and with or without accents:
 * "north korea", "Pyongyang", "DPRK", "PRK"; or by its name in one of the six languages of the United Nations, "Corée du
 * Nord". On a day (`1980-05-01`), or now where none is given. "Congo" and "Korea" alone are ambiguous; an unknown name
 * comes with the nearest ones.
 */
export function resolveName(text: string, date?: string): Resolution {
  meanings ??= meaningsByKey();
  const key = foldSpelling(text);
  const options = meanings.get(key);
  if (options) return resolveMeaning(options, date);
  const [inLanguages, another] = membersInLanguages(text);
  const code = parseMemberCode(text) ?? (another === undefined ? inLanguages : undefined);
  return code ? { kind: 'member', code } : { kind: 'unknown', nearest: nearestTo(key, meanings) };
}

function meaningsByKey(): ReadonlyMap<string, readonly NameMeaning[]> {
  const byKey = new Map<string, NameMeaning[]>();
  for (const { phrase, use: _, ...meaning } of namePhrases()) {
    const key = foldSpelling(phrase);
    const known = byKey.get(key);
    if (known) known.push(meaning);
    else byKey.set(key, [meaning]);
  }
  return byKey;
}

function nearestTo(key: string, known: ReadonlyMap<string, readonly NameMeaning[]>): readonly MemberCode[] {
  const limit = Math.max(1, Math.floor(key.length / 4));
  const near = [...known]
    .filter(([other]) => Math.abs(other.length - key.length) <= limit)
    .map(([other, options]) => ({ options, steps: editDistance(key, other) }))
    .filter(({ steps }) => steps <= limit)
    .sort((a, b) => a.steps - b.steps);
  return [...new Set(near.flatMap(({ options }) => options.map(({ code }) => code)))].slice(0, nearestShown);
}

/** Letters to insert, delete, replace or swap with the next to make one word of the other. */
function editDistance(one: string, other: string): number {
  let [before, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const swap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const replace = (last[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const steps = Math.min(replace, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      row.push(swap ? Math.min(steps, (before[j - 2] ?? 0) + 1) : steps);
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}
