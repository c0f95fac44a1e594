/**
 * Slips of the pen, each with the text as it was probably meant, most trusted first. Repairs are tried one after the
 * other on what the former left; the first text that reads is the nearest good one.
 */
const repairs: readonly ((text: string) => string)[] = [
  (text) => text.replace(/\/{2,}/g, '/').replace(/\.{2,}/g, '.'),
  (text) =>
    text
      .replace(/^\//, '')
      .replace(/^A\.?RES/i, 'A/RES')
      .replace(/^S\.?RES/i, 'S/RES'),
  (text) => text.split(/ ?(?:,|;|&|\||<| and | or |(?<=\d)(?=[ASE]\/)) ?/)[0] ?? text,
  (text) => text.replace(/^([^(]*?(?:\d|RES|DEC))((?:[IVXL]+)\))$/i, '$1($2'),
  (text) => text.replace(/\/(?:add|rev|corr)\.?$/i, ''),
  (text) => text.replace(/\/dd\.(?=\d)/i, '/Add.'),
  (text) => text.replace(/\/(?:RES|DEC)(?=\/.*\/(?:L|SR|PV)\.?\d)/i, ''),
  (text) => text.replace(/\/L\.(?=(?:SR|L|PV)\.)/i, '/'),
  (text) => text.replace(/^([ASE])(?=\d)/i, '$1/').replace(/(\d)(?=(?:L|PV|SR)\.)/i, '$1/'),
  (text) => text.replace(/^A\/(\d\d)(\d{3})(?!\d)/i, 'A/$1/$2'),
  (text) => text.replace(/\(([^()]*?) ?and ?[^()]*\)/i, '($1)'),
  (text) => text.replace(/^(A\/(?:HRC\/)?RES\/\d+)[-.:](\d+)$/i, '$1/$2'),
  (text) => text.replace(/^(A\/RES\/)(\d{3})\/(\d{2})$/i, '$1$3/$2'),
  (text) => /[ASE]\/[A-Z0-9./-]*\d[A-Z0-9./-]*(?: ?\((?:\d{4}|[IVXL]+)\))?/i.exec(text)?.[0] ?? text,
];

/** The first of the repaired texts that `good` accepts, as it makes of it; undefined where none does. */
export function nearestGood<T>(text: string, good: (text: string) => T | undefined): T | undefined {
  let repaired = text;
  for (const repair of repairs) {
    const next = repair(repaired);
    if (next === repaired) continue;
    repaired = next;
    const found = good(repaired);
    if (found !== undefined) return found;
  }
  return undefined;
}
