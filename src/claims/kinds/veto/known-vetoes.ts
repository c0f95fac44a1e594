import { findNames, type MemberCode, permanentMembers } from '../../../members/index.ts';
import { ballotOf, type IsoDate } from '../../../record/index.ts';
import type { Docket } from '../../docket/docket.ts';
import type { Entry } from '../../docket/entry.ts';
import { memberMeant } from '../member-meant.ts';

/** A draft that failed by veto: who cast it, and which members its title and agenda name. */
export interface KnownVeto {
  readonly entry: Entry;
  readonly heldOn: IsoDate;
  readonly by: readonly MemberCode[];
  readonly about: ReadonlySet<MemberCode>;
}

/** The vetoes that a record holds, in order of date; every one to the day `completeTo`, where it holds a list of all. */
export interface KnownVetoes {
  readonly vetoes: readonly KnownVeto[];
  readonly completeTo?: IsoDate | undefined;
}

/** The source that lists every vetoed draft since 1946, one by one, to its last entry. */
const listOfAll = 'sc-vetoes';

const known = new WeakMap<Docket, KnownVetoes>();

/** Found out once for a docket. Drafts that other sources call vetoed in the time of the list are its own, told otherwise. */
export function knownVetoes(docket: Docket): KnownVetoes {
  const found = known.get(docket) ?? find(docket);
  known.set(docket, found);
  return found;
}

function find(docket: Docket): KnownVetoes {
  const vetoed = docket.vetoed().flatMap((entry) => {
    const { heldOn } = entry.summary;
    return heldOn === undefined || entry.body !== 'SC' ? [] : [{ entry, heldOn }];
  });
  const listed = vetoed.filter(({ entry }) =>
    docket.decision(entry)?.sources.some(({ source }) => source === listOfAll),
  );
  const completeTo = listed.reduce<IsoDate | undefined>(
    (last, { heldOn }) => (last !== undefined && last > heldOn ? last : heldOn),
    undefined,
  );
  const counted = vetoed.filter(
    (one) => completeTo === undefined || one.heldOn > completeTo || listed.includes(one),
  );
  return {
    vetoes: counted
      .map(({ entry, heldOn }) => ({
        entry,
        heldOn,
        by: vetoers(docket, entry, heldOn),
        about: membersIn(entry),
      }))
      .sort((a, b) => (a.heldOn < b.heldOn ? -1 : a.heldOn > b.heldOn ? 1 : 0)),
    completeTo,
  };
}

/** The permanent members that voted no. */
export const vetoers = (docket: Docket, entry: Entry, heldOn: IsoDate): readonly MemberCode[] => {
  const roll = docket.roll(entry);
  return permanentMembers(heldOn).filter((code) => ballotOf(roll, code) === 'no');
};

function membersIn({ summary: { title, agenda, subjects, heldOn } }: Entry): ReadonlySet<MemberCode> {
  const words = [title, ...agenda, ...subjects].join(' | ');
  return new Set(findNames(words).flatMap((name) => memberMeant(name, heldOn) ?? []));
}
