import { type DocumentSymbol, parseSymbol } from '../symbols/index.ts';

/** The documents that a terse description names. */
export interface TerseDocuments {
  /** Behind "amendment". */
  readonly amendment?: DocumentSymbol | undefined;
  readonly drafts: readonly DocumentSymbol[];
  readonly reports: readonly DocumentSymbol[];
}

/**
 * The documents behind "draft resolution" and "amendment". Those of the limited series (`A/L.473`, `A/C.1/298`) are
 * drafts; of the others, those that a committee reports are reports.
 */
export function terseDocuments(descr: string): TerseDocuments {
  const text = descr.toUpperCase().replace(/\s+/g, ' ');
  const [, amending = ''] = /AMEND\w*\.?\s*\(([^)]+)\)/.exec(text) ?? [];
  const drafts: DocumentSymbol[] = [];
  const reports: DocumentSymbol[] = [];
  const pattern = /\b(?:RESOL\w*\.?|RES|CONVENTION|DECISION)\b[^()]{0,24}\(([^)]+)\)/g;
  for (const found of text.matchAll(pattern)) {
    const document = firstDocument(found[1] ?? '');
    if (!document) continue;
    const before = text.slice(0, found.index + found[0].indexOf('('));
    const reported = /\bCOMM(?:ITTEE|\.)?[^()]*$/.test(before) && !/\/L\.|\/C\.\d/.test(document);
    (reported ? reports : drafts).push(document);
  }
  return { amendment: firstDocument(amending), drafts, reports };
}

/** "(A/L. 564)", "(A/L.323 AND ADD.1-6)", "(A/704)": the first document; what is not quite a symbol is left out. */
function firstDocument(bracket: string): DocumentSymbol | undefined {
  const [first = ''] = bracket.replace(/\. /g, '.').split(/,| AND | & |;/);
  const plain = /^A\/(?:(?:[A-Z.]+\d*\/)?(?:L|C)\.\d+(?:\/\d+)?|\d{2,4})(?:\/(?:ADD|REV|CORR)\.\d+)*$/;
  const reading = parseSymbol(first.trim());
  return plain.test(first.trim()) && reading.ok ? reading.symbol : undefined;
}
