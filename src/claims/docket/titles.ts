import type { Entry } from './entry.ts';

/** Titles shorter than this are phrases that anybody may quote, in characters. */
const shortest = 18;
/** So many characters tell a title; texts cut long ones short. */
const enough = 60;

/** Decisions by the title that a text quotes. */
export interface Titles {
  /** All of that title, or of a long one that begins so, in order of date; empty for what is no title. */
  find(quoted: string): readonly Entry[];
}

export function titlesOf(entries: readonly Entry[]): Titles {
  const index = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(subjectOf(entry.summary.title));
    if (!key) continue;
    const known = index.get(key);
    if (known) known.push(entry);
    else index.set(key, [entry]);
  }
  return {
    find: (quoted) => {
      const key = keyOf(quoted);
      return key ? (index.get(key) ?? []) : [];
    },
  };
}

/** "Security Council resolution 41 (1948) [on the truce]" is quoted as "the truce". */
const subjectOf = (title: string): string =>
  (/^(?:Security Council )?resolution \d+ \(\d{4}\) \[(?:on )?(.*?)\]?$/i.exec(title)?.[1] ?? title).replace(
    /\s*:\s*resolution \/.*$/i,
    '',
  );

function keyOf(title: string): string | undefined {
  const plain = title
    .toLowerCase()
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  return plain.length < shortest ? undefined : plain.slice(0, enough);
}
