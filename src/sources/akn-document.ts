import { SaxesParser } from 'saxes';
import type { InputFile } from './format.ts';
import { localName, Malformed } from './marcxml-records.ts';

/** What is read of an Akoma Ntoso document of the UN; texts as they stand, empty where the document has none. */
export interface AknDocument {
  readonly symbol: string;
  readonly title: string;
  /** "eng" */
  readonly language: string;
  readonly adoptedOn: string;
  readonly originatingDocument: string;
  /** "adoptedRecordedVote", "adoptedWithoutVote" */
  readonly voting: string;
  /** Count and names by "inFavour", "against", "abstaining". */
  readonly counts: ReadonlyMap<string, { readonly count: string; readonly names: readonly string[] }>;
  readonly steps: readonly AknStep[];
  readonly agenda: readonly string[];
  readonly subjects: readonly string[];
  /** Preamble and operative part: a line for each paragraph, with its number where it has one. */
  readonly text: string;
}

/** A stage of the text: `draftResolution`, `draftResolutionAdditionalSponsors`, `recommendedForAdoption`, `adopted`. */
export interface AknStep {
  readonly stage: string;
  readonly document: string;
  readonly by: string;
}

/**
 * Reads an Akoma Ntoso document. Throws `Malformed` where the XML breaks off.
 *
 * @see https://github.com/UNxml/GAresolutions
 */
export async function readDocument(file: InputFile): Promise<AknDocument> {
  const reader = documentReader();
  for await (const text of file.text()) reader.write(text);
  return reader.close();
}

function documentReader() {
  const parser = new SaxesParser({ xmlns: false });
  const texts = new Map<string, string>();
  const counts = new Map<string, { count: string; names: string[] }>();
  const steps: AknStep[] = [];
  const agenda: string[] = [];
  const subjects = new Map<string, string[]>();
  const open: string[] = [];
  const body = bodyReader();
  let votes: { count: string; names: string[] } | undefined;
  let classification = '';
  let value = '';

  parser.on('error', (error) => {
    throw new Malformed(error.message.replace(/^\d+:\d+:\s*/, ''), parser.line);
  });
  parser.on('opentag', ({ name, attributes }) => {
    const local = localName(name);
    body.open(local);
    open.push(noted(local, attributes));
    if (open.at(-1) !== '') value = '';
    if (local === 'FRBRdate' && attributes.name === 'adoption') texts.set('adopted', attributes.date ?? '');
    if (local === 'FRBRlanguage') texts.set('language', attributes.language ?? '');
    if (local === 'voting') texts.set('voting', attributes.outcome ?? '');
    if (local === 'classification') classification = attributes.source ?? '';
    if (local === 'step') steps.push(stepOf(attributes));
    if (local === 'keyword') keyword(attributes);
    if (local === 'count') {
      votes = { count: attributes.value ?? '', names: [] };
      counts.set(attributes.refersTo ?? '', votes);
    }
  });
  const keyword = ({ refersTo, showAs = '', shortForm = '', dictionary = '' }: Record<string, string>) => {
    // A heading under an item of the agenda has one and the same text twice.
    if (refersTo === 'agenda' && showAs !== shortForm) agenda.push(showAs);
    const term = refersTo === 'agenda' ? shortForm : dictionary.startsWith('UNBIS') ? showAs : '';
    const source = refersTo === 'agenda' ? 'DHLAUTH' : classification;
    if (term !== '') subjects.set(source, [...(subjects.get(source) ?? []), term.replaceAll('_', ' ')]);
  };
  const append = (text: string) => {
    value += text;
    body.append(text);
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', ({ name }) => {
    body.close(localName(name));
    const what = open.pop() ?? '';
    const text = tidy(value);
    if (what === 'voter') votes?.names.push(text);
    else if (what !== '' && !texts.has(what)) texts.set(what, text);
  });

  return {
    write: (text: string) => {
      parser.write(text);
    },
    close(): AknDocument {
      parser.close();
      const of = (what: string) => texts.get(what) ?? '';
      return {
        symbol: of('symbol'),
        title: of('title'),
        language: of('language'),
        adoptedOn: of('adopted'),
        originatingDocument: of('origin'),
        voting: of('voting'),
        counts,
        steps,
        agenda: [...new Set(agenda)],
        subjects: [...new Set(subjects.get('DHLAUTH') ?? [...subjects.values()].flat())],
        text: body.lines().join('\n'),
      };
    },
  };
}

const bodyParts: readonly string[] = ['preamble', 'body', 'mainBody'];

/** Gathers the paragraphs of the preamble and the operative part, each behind its number, without their footnotes. */
function bodyReader() {
  const lines: string[] = [];
  let depth = 0;
  let notes = 0;
  let number = '';
  let gathered: string | undefined;
  return {
    open(local: string): void {
      if (bodyParts.includes(local)) depth++;
      if (local === 'authorialNote') notes++;
      if (depth > 0 && notes === 0 && (local === 'p' || local === 'num')) gathered = '';
    },
    append(text: string): void {
      if (gathered !== undefined && notes === 0) gathered += text;
    },
    close(local: string): void {
      if (bodyParts.includes(local)) depth--;
      if (local === 'authorialNote') notes--;
      if (notes > 0 || gathered === undefined || (local !== 'p' && local !== 'num')) return;
      const text = tidy(gathered);
      gathered = undefined;
      if (local === 'num') number = text;
      else if (text !== '') {
        lines.push(number === '' || text.startsWith(number) ? text : `${number} ${text}`);
        number = '';
      }
    },
    lines: (): readonly string[] => lines,
  };
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Under which name the text of an element is kept; empty for all that is not. */
function noted(local: string, { refersTo = '', name = '' }: Record<string, string>): string {
  if (local === 'docNumber' && refersTo === '#symbol') return 'symbol';
  if (local === 'docTitle' && refersTo === '#resolutionTitle') return 'title';
  if (local === 'inline' && name === 'originating document') return 'origin';
  return local === 'organization' && refersTo === 'memberState' ? 'voter' : '';
}

const stepOf = ({ outcome = '', as = '', by = '' }: Record<string, string>): AknStep => ({
  stage: outcome,
  document: as,
  by,
});
