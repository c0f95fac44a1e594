import { groupMembersOn, type MemberCode, nameOn } from '../../../members/index.ts';
import type { Span } from '../../source-text.ts';
import { listed } from '../../verdicts/ballot-words.ts';
import { capital, voteName } from '../../verdicts/judgement.ts';
import type { DecisionMeant } from '../decision-meant.ts';
import type { Place } from '../reader.ts';
import type { Answer } from '../statement.ts';
import { sponsorsKnown } from './known-sponsors.ts';
import { notHeld } from './sponsor-count.ts';

/** Those who are said to have done it: members, and the European Union, which is none. */
export interface Named extends Span {
  readonly members: readonly MemberCode[];
  readonly union: boolean;
}

interface Asked extends Named {
  readonly names: string;
  /** Said of those who wrote it, not of some among many. */
  readonly isExclusive: boolean;
}

/** Whether the record names them as sponsors. Lists may be incomplete: only of an amendment by one or two is another denied. */
export function judgeSponsors(
  place: Place,
  meant: DecisionMeant | undefined,
  { members, union: hasUnion, names, isExclusive }: Asked,
): Answer | undefined {
  if (!meant) return undefined;
  const known = sponsorsKnown(place.material.docket, meant.entry);
  if (!known) return notHeld(meant);
  const { entry, sponsors, isAuthoritative } = known;
  const day = entry.summary.heldOn ?? '2014-01-01';
  const named = [...members, ...(hasUnion ? groupMembersOn('EU', day) : [])];
  const all = new Set(sponsors.map(({ member }) => member));
  const missing = named.filter((code) => !all.has(code));
  const main = sponsors.filter(({ role }) => role === 'main').map(({ member }) => member);
  const others = main.filter((code) => !named.includes(code));
  const basis = { decision: entry, confidence: meant.confidence };
  const mainNames =
    main.length > 6 ? `${main.length} main sponsors` : listed(main.map((code) => nameOn(code, day)));
  const because = `${capital(voteName(entry))}: the record names ${names} ${all.size === named.length ? 'as its sponsor' : `among ${all.size} sponsors`}`;
  // A Union of twenty-eight may lack one or two on a list.
  if (missing.length > (hasUnion ? 2 : 0)) {
    const isOther =
      isAuthoritative &&
      meant.told === 'in the sentence' &&
      meant.confidence >= 0.95 &&
      entry.kind === 'amendment' &&
      all.size <= 2 &&
      missing.length === named.length;
    return isOther
      ? {
          ...basis,
          verdict: 'contradicted',
          rule: 'sponsors-differ',
          because: `${capital(voteName(entry))} was put forward by ${mainNames}.`,
          corrections: [{ field: 'sponsor', said: names, record: mainNames }],
        }
      : {
          ...basis,
          verdict: 'uncheckable',
          rule: 'sponsors-not-held',
          because: `${capital(voteName(entry))}: the record names ${all.size} sponsor${all.size === 1 ? '' : 's'}${all.size <= 6 ? ` (${listed([...all].map((code) => nameOn(code, day)))})` : ''}, not ${listed(missing.slice(0, 6).map((code) => nameOn(code, day)))}; its list may not be complete, or one may stand for a group.`,
        };
  }
  const left = listed(others.map((code) => nameOn(code, day)));
  if (isExclusive && hasUnion && others.length > 0 && others.length <= 3)
    return {
      ...basis,
      verdict: 'imprecise',
      rule: 'sponsors-left-out',
      because: `${because}; ${left} drafted it too.`,
      corrections: [{ field: 'sponsors', said: names, record: `${names} and ${left}` }],
    };
  return { ...basis, verdict: 'supported', rule: 'sponsors-as-recorded', because: `${because}.` };
}
