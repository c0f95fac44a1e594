import { assemblyText } from './assembly-text.ts';
import { councilResolution } from './council-text.ts';
import { issuerOf, kindOfTag, type SymbolTag } from './parts.ts';
import { type FormReading, type Head, wrong } from './reading.ts';
import { economicAndSocialText, rightsCouncilText, yearly } from './rights-text.ts';

/** "A/RES" · "E/CN.4/DEC" · "A/HRC/PRST"; the number may follow without a slash */
const opening = /^(A(?:\/HRC)?|S|E(?:\/CN\.4|\/HR)?)\/(RES|DEC|PRST)(?=$|[^A-Z]|[IVX]+[A-Z]*[(\d])/i;

const tags: { readonly [written: string]: SymbolTag } = { RES: 'RES', DEC: 'DEC', PRST: 'PRST' };

/** Texts adopted by a body: resolutions, decisions and statements by its President. */
export function adopted(text: string): FormReading {
  const [whole = '', series = '', written = ''] = opening.exec(text)?.map((part) => part.toUpperCase()) ?? [];
  const tag = tags[written];
  if (tag === undefined) return undefined;
  const { rest, bracket } = splitBracket(text.slice(whole.length).toUpperCase(), series);
  const head: Head = { issuer: issuerOf(series), kind: kindOfTag(tag), series, tag, bracket, suffixes: [] };
  if (series === 'A') return assemblyText(head, rest);
  if (series === 'A/HRC') return rightsCouncilText(head, rest);
  if (series !== 'S') return economicAndSocialText(head, rest);
  return tag === 'RES'
    ? councilResolution(head, rest)
    : (yearly(head, rest) ?? wrong('year and number, as in S/PRST/2014/8'));
}

/**
 * "[A]" · "[PARA.3]" · "[SectionII]" (said as "[II]" elsewhere) · "PARTII" · "(V)PART/B" · "PARAGRAPHS1-2(VIII)"
 */
function splitBracket(text: string, series: string): { rest: string; bracket?: string } {
  const paragraphs = /PARAGRAPHS? ?(\d+(?:-\d+)?)/.exec(text);
  if (paragraphs) return { rest: text.replace(paragraphs[0], ''), bracket: `PARA.${paragraphs[1]}` };
  const part = /(.*[)\]])\/?PART[/ ]?([A-Z]+)$/.exec(text);
  if (part) return { rest: part[1] ?? '', bracket: `PART-${part[2]}` };
  if (series !== 'A' && !/\)\[/.test(text)) return { rest: text };
  const written = /^(.*[^/([ ].*) ?\[(?:SECTION)? ?([A-Z0-9](?:[A-Z0-9.,-]| (?=[A-Z0-9]))*)\]$/.exec(text);
  return written ? { rest: (written[1] ?? '').trimEnd(), bracket: written[2] } : { rest: text };
}
