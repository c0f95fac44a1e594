const numerals: readonly (readonly [string, number])[] = [
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

/** A session number as the UN wrote it to the 1970s: 30 is `XXX`. Empty outside 1 to 89. */
export function writeRoman(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 89) return '';
  let rest = value;
  let text = '';
  for (const [numeral, worth] of numerals) {
    while (rest >= worth) {
      text += numeral;
      rest -= worth;
    }
  }
  return text;
}

const ordinals: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 89 }, (_, before) => [writeRoman(before + 1), before + 1]),
);

/** Reads `XXX` as 30, in either case; undefined for what is no Roman numeral of 1 to 89 (`IIII`, `IC`). */
export const readRoman = (text: string): number | undefined => ordinals.get(text.toUpperCase());
