import type { Decision, Sponsor } from '../../../record/index.ts';
import { symbolAddress } from '../../../symbols/index.ts';
import type { Docket } from '../../docket/docket.ts';
import type { Entry } from '../../docket/entry.ts';

/** The sponsors of a text as the record has them, and of which of its stages. */
export interface KnownSponsors {
  readonly entry: Entry;
  readonly sponsors: readonly Sponsor[];
  /** The UN's own list, or one that was checked for the program. */
  readonly isAuthoritative: boolean;
}

/** Of the stages of one text the one with most sponsors: members join until the vote. Undefined where none has any. */
export function sponsorsKnown(docket: Docket, entry: Entry): KnownSponsors | undefined {
  const stages = [entry, ...docket.family(entry).filter(({ kind }) => kind === entry.kind)];
  let most: KnownSponsors | undefined;
  for (const stage of stages) {
    const decision = docket.decision(stage);
    if (!decision || decision.sponsors.length <= (most?.sponsors.length ?? 0)) continue;
    most = { entry: stage, sponsors: decision.sponsors, isAuthoritative: isChecked(docket, decision) };
  }
  return most;
}

const isChecked = (docket: Docket, { sources }: Decision): boolean =>
  sources.some(({ source, mark }) => docket.isAuthoritative(source) && mark !== 'M' && mark !== 'C');

/** Where the sponsors can be looked up: the first page of the draft, else the text. */
export const whereSponsorsStand = ({ summary: { draft, symbol } }: Entry): string | undefined => {
  const document = draft ?? symbol;
  return document === undefined ? undefined : symbolAddress(document);
};
