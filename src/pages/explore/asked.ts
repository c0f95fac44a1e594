import { type MemberCode, parseMemberCode } from '../../members/index.ts';
import type { Body } from '../../symbols/index.ts';
import { toSay } from '../language/say.ts';
import type { Site } from '../site.ts';

/** Bodies with recorded votes of many members; the Council's fifteen are a page of their own kind. */
export const exploreBodies = [
  { id: 'GA', name: toSay('General Assembly') },
  { id: 'HRC', name: toSay('Human Rights Council') },
  { id: 'CHR', name: toSay('Commission on Human Rights') },
  { id: 'SC', name: toSay('Security Council') },
] as const satisfies readonly { readonly id: Body; readonly name: string }[];
export type ExploreBody = (typeof exploreBodies)[number]['id'];

/** Which votes the pictures of agreement and blocs rest on: of one body, whole years. */
export interface YearsAsked {
  readonly body: ExploreBody;
  readonly from: number;
  readonly to: number;
}

export interface ExploreAsked extends YearsAsked {
  /** Of the space of states; the latest where left out. */
  readonly session: number | undefined;
  /** Named in the space of states. */
  readonly members: readonly MemberCode[];
}

type Query = { readonly [name: string]: string | undefined };

/** The years of the record's votes, the first and the last. */
export const yearsOf = ({
  about,
}: Pick<Site, 'about'>): { readonly first: number; readonly last: number } => {
  const year = (day: string | undefined): number | undefined => (day ? Number(day.slice(0, 4)) : undefined);
  const last = year(about.to) ?? 2025;
  return { first: year(about.from) ?? 1946, last };
};

/** Unless told, the last five years of the Assembly; years out of range or in the wrong order are put right. */
export function yearsAsked(site: Pick<Site, 'about'>, query: Query): YearsAsked {
  const { first, last } = yearsOf(site);
  const within = (written: string | undefined, usual: number): number => {
    const year = Math.floor(Number(written));
    return written && Number.isFinite(year) ? Math.min(last, Math.max(first, year)) : usual;
  };
  const to = within(query.to, last);
  const from = within(query.from, Math.max(first, to - usualYears + 1));
  return {
    body: exploreBodies.find(({ id }) => id === query.body)?.id ?? 'GA',
    from: Math.min(from, to),
    to: Math.max(from, to),
  };
}

const usualYears = 5;

export function exploreAsked(site: Site, query: Query): ExploreAsked {
  const codes = (query.members ?? '').split(',').flatMap((each) => parseMemberCode(each.trim()) ?? []);
  const session = Math.floor(Number(query.session));
  return {
    ...yearsAsked(site, query),
    session: query.session && Number.isFinite(session) ? session : undefined,
    members: codes.length > 0 ? [...new Set(codes)].slice(0, mostNamed) : namedUsually(site),
  };
}

const mostNamed = 12;

/** The permanent members, and the states that cases are about. */
const namedUsually = ({ cases }: Site): readonly MemberCode[] => {
  const known = ['CHN', 'FRA', 'GBR', 'RUS', 'USA'].flatMap((code) => parseMemberCode(code) ?? []);
  return [...new Set([...known, ...cases.map(({ state }) => state)])].slice(0, mostNamed);
};

export const yearsQuery = ({ body, from, to }: YearsAsked): string => `?body=${body}&from=${from}&to=${to}`;
