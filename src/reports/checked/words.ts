import type { Claim, Evidence } from '../../claims/index.ts';
import { formatTally, spellDate } from '../../record/index.ts';
import { bodies, bodyName, isMainCommittee } from '../../symbols/index.ts';

/** "Third Committee, 18 November 2014, A/C.3/69/L.28/Rev.1: approved, 111-19-55" */
export function decisionLine({
  body,
  date,
  symbol,
  draft,
  id,
  outcome,
  tally,
}: Pick<Evidence, 'body' | 'date' | 'symbol' | 'id' | 'tally'> & Partial<Evidence>): string {
  const where = [bodyName(body), date && spellDate(date), symbol ?? draft ?? id].filter(Boolean).join(', ');
  const word = outcome === 'adopted' && isMainCommittee(body) ? 'approved' : outcome;
  const what = [word?.replace('-', ' '), tally && formatTally(tally)].filter(Boolean).join(', ');
  return what ? `${where}: ${what}` : where;
}

/** "body: Third Committee (in the text: General Assembly)"; codes are spelled out. */
export const correctionLines = ({ corrections }: Pick<Claim, 'corrections'>): readonly string[] =>
  corrections.map(({ field, said, record }) => {
    const written = said ? ` (in the text: ${inWords(said)})` : '';
    return `${field}: ${inWords(record)}${written}`;
  });

function inWords(value: string): string {
  const body = bodies.find((each) => each === value);
  return body ? bodyName(body) : (ballots[value] ?? value);
}

const ballots: { readonly [ballot: string]: string } = {
  yes: 'voted yes',
  no: 'voted no',
  abstain: 'abstained',
  absent: 'was absent',
};

/** Where a claim can be looked up: its decision's sources, then its other grounds; each place once. */
export function placesOf({
  decision,
  grounds = [],
}: Claim): readonly { readonly name: string; readonly address?: string | undefined }[] {
  const all = [
    ...(decision?.sources ?? []).map(({ source, ref, address }) => ({ name: `${source} ${ref}`, address })),
    ...grounds.map(({ label, address }) => ({ name: label, address })),
  ];
  return [...new Map(all.map((place) => [place.address ?? place.name, place])).values()];
}

/** A quote in one line. */
export const oneLine = (quote: string): string => quote.replace(/\s+/g, ' ').trim();

/** "Record of 115 decisions to 30 March 2026, version ebbf78ded301." */
export const recordLine = ({
  version,
  decisions,
  to,
}: {
  readonly version: string;
  readonly decisions: number;
  readonly to?: string | undefined;
}): string =>
  `Record of ${decisions.toLocaleString('en')} decisions${to ? ` to ${spellDate(to)}` : ''}, version ${version.slice(0, 12)}.`;
