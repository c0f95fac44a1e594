const words =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const counts =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** An ordinal as people write it, in lower case: "first", "22nd", "thirtieth". */
export const ordinalPattern = `(?:\\d{1,3}(?:st|nd|rd|th)|${words.join('|')}|thirtieth|fortieth|fiftieth)`;

/** A small count in digits or words: "9", "nine". */
export const countPattern = `(?:\\d{1,3}|${counts.join('|')})`;

const tens: { readonly [word: string]: number } = { thirtieth: 30, fortieth: 40, fiftieth: 50 };

/** 22 of "22nd"; 0 for what is no ordinal. */
export function ordinalValue(text: string): number {
  const digits = /^\d+/.exec(text)?.[0];
  return digits ? Number(digits) : (tens[text] ?? words.indexOf(text) + 1);
}

/** 9 of "nine"; 0 for what is no count. */
export const countValue = (text: string): number =>
  /^\d+$/.test(text) ? Number(text) : counts.indexOf(text) + 1;

/** "22nd" of 22. */
export function spellOrdinal(value: number): string {
  const last = value % 10;
  const teen = value % 100 > 10 && value % 100 < 14;
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][last] ?? 'th');
  return `${value}${ending}`;
}
