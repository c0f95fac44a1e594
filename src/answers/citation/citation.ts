import { type About, type Decision, type IsoDate, spellDate } from '../../record/index.ts';
import { bodyName, symbolAddress } from '../../symbols/index.ts';
import { resultSentence } from '../words/result.ts';

/** What a reference to a decision says, whatever form it is written in. */
export interface Citation {
  /** Without signs that a reference manager may not take: `un-a-res-69-188`. */
  readonly key: string;
  /** "United Nations General Assembly" */
  readonly author: string;
  readonly title: string;
  /** The symbol by which the United Nations know it: the adopted text's, else the draft's, else the record's own id. */
  readonly number: string;
  readonly heldOn?: IsoDate | undefined;
  /** Where the text is; undefined for a decision without a symbol. */
  readonly address?: string | undefined;
  /** What was decided, in a sentence. */
  readonly result: string;
  /** Where the figures are from: each source with its own name for the decision. */
  readonly figures: readonly string[];
  /** The day on which the record's sources were last fetched or changed: what was read is what stood there then. */
  readonly accessed?: IsoDate | undefined;
  /** Of the record that was read: the same version gives the same answer. */
  readonly version: string;
}

/** A reference to a decision as it stands in a record. */
export function citationOf(decision: Decision, about: Pick<About, 'version' | 'to' | 'sources'>): Citation {
  const { body, symbol, draft, id, title, heldOn, roll, sources } = decision;
  const text = symbol ?? draft;
  const number = text ?? id;
  return {
    key: `un-${number
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')}`,
    author: `United Nations ${bodyName(body).replace(/^United Nations /, '')}`,
    title: title || number,
    number,
    heldOn,
    address: text && symbolAddress(text),
    result: resultSentence(decision, roll),
    figures: sources.map((figure) => sourceNamed(figure, about)),
    accessed: accessedOn(decision, about),
    version: about.version,
  };
}

function sourceNamed({ source, ref }: Decision['sources'][number], about: Pick<About, 'sources'>): string {
  const name = about.sources.find(({ id }) => id === source)?.name;
  return name ? `${name} (${ref})` : `${source} ${ref}`;
}

/** The latest day on which a file of one of its sources was retrieved; of a record that does not tell, its last decision. */
function accessedOn({ sources }: Decision, about: Pick<About, 'to' | 'sources'>): IsoDate | undefined {
  const used = new Set(sources.map(({ source }) => source));
  const days = about.sources
    .filter(({ id }) => used.has(id))
    .flatMap(({ files }) =>
      files.flatMap(({ retrieved }) => /^\d{4}-\d{2}-\d{2}/.exec(retrieved)?.[0] ?? []),
    );
  return days.toSorted().at(-1) ?? about.to;
}

/**
 * "United Nations General Assembly, “Situation of …”, A/RES/69/188 (18 December 2014), https://…. Votes: …, as read in
 * Rapporteur, record 9bc1d2e3f4a5, 4 June 2026."
 */
export function citationText({ author, title, number, heldOn, address, ...rest }: Citation): string {
  const what = title === number ? number : `“${title}”, ${number}`;
  const day = heldOn ? ` (${spellDate(heldOn)})` : '';
  const link = address ? `, ${address}` : '';
  return `${author}, ${what}${day}${link}. ${readIn(rest)}`;
}

/** "Figures: UN Digital Library (820106); read in Rapporteur, record 9bc1d2e3f4a5, as of 4 June 2026." */
export function readIn({
  figures,
  accessed,
  version,
}: Pick<Citation, 'figures' | 'accessed' | 'version'>): string {
  const from = figures.length > 0 ? `Figures: ${figures.join('; ')}; read` : 'Read';
  const day = accessed ? `, as of ${spellDate(accessed)}` : '';
  return `${from} in Rapporteur, record ${version.slice(0, 12)}${day}.`;
}
