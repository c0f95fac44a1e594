import type { MemberCode } from './code.ts';
import { allMembers, knownCode, member, memberOrder } from './member.ts';

/** `name`: a full or common name; `short`: an abbreviation (`DPRK`). */
export type NameUse = 'name' | 'short' | 'demonym' | 'capital';

/** A way to write a member in running text, with the days in which it meant that member. */
export interface NamePhrase {
  readonly phrase: string;
  readonly code: MemberCode;
  readonly use: NameUse;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export type Resolution =
  | { readonly kind: 'member'; readonly code: MemberCode }
  | {
      readonly kind: 'ambiguous';
      readonly options: readonly {
        readonly code: MemberCode;
        readonly from?: string | undefined;
        readonly to?: string | undefined;
      }[];
    }
  | { readonly kind: 'unknown'; readonly nearest: readonly MemberCode[] };

export const namePhrases = (): readonly NamePhrase[] =>
  allMembers.flatMap(({ code, name, shortName }) => [
    { phrase: name, code, use: 'name' as const },
    ...(name === shortName ? [] : [{ phrase: shortName, code, use: 'name' as const }]),
  ]);

export const nameOn = (code: MemberCode, _date?: string): string => member(code)?.shortName ?? code;
export const officialNameOn = (code: MemberCode, _date?: string): string => member(code)?.name ?? code;

const sourceCodes = new Map([['GER', 'DEU']]);

export const parseMemberCode = (text: string): MemberCode | undefined =>
  knownCode(sourceCodes.get(text.trim().toUpperCase()) ?? text.trim().toUpperCase());

export function memberFromSource(name: string, _date?: string): MemberCode | undefined {
  const upper = name.toUpperCase();
  return namePhrases().find(({ phrase }) => phrase.toUpperCase() === upper)?.code;
}

export function resolveName(text: string, date?: string): Resolution {
  const code = parseMemberCode(text) ?? memberFromSource(text, date);
  return code ? { kind: 'member', code } : { kind: 'unknown', nearest: [] };
}

export interface NameMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly use: NameUse;
  readonly options: readonly {
    readonly code: MemberCode;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  }[];
}

export const findNames = (_text: string): readonly NameMention[] => [];

export const councilOn = (_when: string | number): readonly MemberCode[] => memberOrder.slice(0, 0);
export const permanentMembers = (_date: string): readonly MemberCode[] => memberOrder.slice(0, 0);
