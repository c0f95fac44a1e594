import { issuerOf, kindOfTag, type SymbolTag } from './parts.ts';
import { type FormReading, read, wrong } from './reading.ts';
import { arabicSession, readSession } from './session.ts';

/** First parts of symbols of the UN's principal organs, treaty bodies, conferences and programmes. */
const families = new Set(
  (
    'A S E T ST CAT CCPR CED CEDAW CERD CMW CRC CRPD HRI HRC ICCPR ' +
    'BWC CCW CD CDP CRC DC DP DPKO ECE ESCAP FCCC HSP ICCD ID IDB LC LOS NPT PBC PCN SPLOS TD TRANS UNEP UNW'
  ).split(' '),
);

/** Drafts, meeting records, reports and every other document: `A/C.3/69/L.28/Rev.1`, `S/PV.7353`, `A/69/488/Add.3`. */
export function documents(text: string): FormReading {
  const segments = text.replace(/(\S) ?\(([^()]+)\)/g, '$1/($2)').split('/');
  if (segments.length < 2 || !families.has((segments[0] ?? '').toUpperCase())) return undefined;
  const suffixes = takeSuffixes(segments);
  const number = segments.pop() ?? '';
  const last = readNumber(number);
  const place = takePlace(segments);
  if (!suffixes || !last || !place || segments.length === 0 || !segments.every(isSeries))
    return wrong('a document symbol, as in A/69/488/Add.3 or S/PV.7353');
  const series = segments.map(caseOf).join('/');
  if (/\/(?:RES|DEC|PRST)(?:\/|$)/.test(series))
    return wrong(`no ${last.tag ?? 'RES'} in a symbol of this kind`);
  if (place.session === undefined && series === 'A' && last.tag === undefined && Number(last.number) > 11_000)
    return wrong('the session before the number, as in A/69/488');
  return read({ issuer: issuerOf(series), kind: kindOfTag(last.tag), series, ...place, ...last, suffixes });
}

/** "Rev.1" · "Add.3" · "(Part II)" · "(PartII)" · "(Pt.2)" · "(Resumption 1)" · "(resumed)" · "(Annex)" · "(PRST)" */
function takeSuffixes(segments: string[]): readonly string[] | undefined {
  const suffixes: string[] = [];
  for (let last = segments.at(-1) ?? ''; segments.length > 2; last = segments.at(-1) ?? '') {
    const suffix = readSuffix(last);
    if (suffix === undefined) break;
    suffixes.unshift(suffix);
    segments.pop();
  }
  return segments.some((segment) => segment.startsWith('(')) ? undefined : suffixes;
}

const marks = new Map([
  ['ADD', 'Add'],
  ['REV', 'Rev'],
  ['CORR', 'Corr'],
  ['AMEND', 'Amend'],
]);

function readSuffix(segment: string): string | undefined {
  const numbered = /^(ADD|REV|CORR|AMEND)\.? ?(\d{1,3}(?:-\d{1,3})?)$/i.exec(segment);
  if (numbered) return `${marks.get((numbered[1] ?? '').toUpperCase())}.${numbered[2]}`;
  if (/^SUMMARY$/i.test(segment)) return 'Summary';
  const part = /^\((?:PART|PT\.?) ?([IVX]+|\d+)\)$/i.exec(segment);
  if (part) return `(Part ${(part[1] ?? '').toUpperCase()})`;
  if (/^\(RESUMED\)$/i.test(segment)) return '(Resumption 1)';
  const resumption = /^\(RESUMPTION ?(\d+)?\)$/i.exec(segment);
  if (resumption) return `(Resumption ${resumption[1] ?? 1})`;
  const word = /^\((ANNEX|PRST)(?: ([IVX]+))?\)$/i.exec(segment);
  if (!word) return undefined;
  const name = word[1]?.toUpperCase() === 'ANNEX' ? 'Annex' : 'PRST';
  return word[2] === undefined ? `(${name})` : `(${name} ${word[2].toUpperCase()})`;
}

const tags: { readonly [written: string]: SymbolTag } = { PV: 'PV', SR: 'SR', L: 'L' };

/** "L.28" · "PV.73" · "PV9261" · "L.3B" · "L.1324 A" · "488" · "CRP.1" */
function readNumber(segment: string): { tag?: SymbolTag; number: string; letters?: string } | undefined {
  const match = /^(?:(PV|SR|L)\.?|((?:CRP|NGO|INF|LIM|WP|R|P)\.))?(\d{1,5}) ?\(?([A-Z])?\)?$/i.exec(segment);
  if (!match) return undefined;
  const digits = String(Number(match[3]));
  const other = match[2]?.toUpperCase() ?? '';
  return {
    tag: tags[match[1]?.toUpperCase() ?? ''],
    number: other + digits,
    letters: match[4]?.toUpperCase(),
  };
}

/** Takes session and year off the end: "69" · "ES-11" · "1982" · "1992/S-2". */
function takePlace(segments: string[]): { session?: string; year?: number } | undefined {
  const place: { session?: string; year?: number } = {};
  const bySession = (segments[0] ?? '').toUpperCase() === 'A';
  const session = segments.length > 1 ? readSession(segments.at(-1) ?? '') : undefined;
  if (session && !/^[A-Z]+$/i.test(segments.at(-1) ?? '') && (bySession || session.kind === 'special')) {
    place.session = arabicSession(session);
    segments.pop();
  }
  if (!bySession && segments.length > 1 && /^(?:19|20)\d\d$/.test(segments.at(-1) ?? ''))
    place.year = Number(segments.pop());
  return place;
}

/** "C.3" · "HRC" · after "WG.6" also "33", the session of a working group */
const isSeries = (segment: string, at: number, segments: readonly string[]): boolean => {
  if (at === 0) return /^[A-Z]+$/i.test(segment);
  if (/^\d{1,4}$/.test(segment)) return (segments[at - 1] ?? '').includes('.');
  return /^[A-Z]+(?:[.-]\d+)?$/i.test(segment);
};

/** Capitals, but for the Sub-Commission's "Sub.2". */
const caseOf = (segment: string): string => segment.toUpperCase().replace(/^SUB\./, 'Sub.');
