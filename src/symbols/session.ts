import { readRoman, writeRoman } from './roman.ts';

/** A session of the Assembly or of a human-rights body: the 69th, the tenth emergency special one. */
export interface Session {
  readonly kind: 'regular' | 'special' | 'emergency';
  readonly ordinal: number;
}

const prefixes = { regular: '', special: 'S-', emergency: 'ES-' } as const;

/** Reads "69", "XXX", "S-32", "S-IV", "ES-11", "ES-V"; undefined for anything else, and for a session 0. */
export function readSession(text: string): Session | undefined {
  const match = /^(E?S-)?(?:(\d{1,2})|([IVXL]+))$/i.exec(text);
  if (!match) return undefined;
  const [, prefix = '', digits, roman = ''] = match;
  const ordinal = digits === undefined ? readRoman(roman) : Number(digits);
  if (!ordinal) return undefined;
  const kind = prefix === '' ? 'regular' : prefix.length === 2 ? 'special' : 'emergency';
  return { kind, ordinal };
}

/** "69", "S-32", "ES-11": with Arabic numerals, as in symbols since 1976. */
export const arabicSession = ({ kind, ordinal }: Session): string => `${prefixes[kind]}${ordinal}`;

/**
 * "XXX", "S-IV", "ES-V": with Roman numerals, as in symbols to 1976. The first two special sessions were written
 * S-1 and S-2 even then.
 */
export function romanSession(session: Session): string {
  if (session.kind === 'special' && session.ordinal <= 2) return arabicSession(session);
  return `${prefixes[session.kind]}${writeRoman(session.ordinal)}`;
}

const lastOfOldStyle = { regular: 30, special: 7, emergency: 5 } as const;

/**
 * True where the Assembly numbered its resolutions through all sessions and put the session behind, in Roman
 * numerals: `A/RES/3379(XXX)`. From the 31st regular, the 8th special and the 6th emergency special session on the
 * numbers begin anew at each: `A/RES/31/6`.
 */
export const hasRunningNumbers = ({ kind, ordinal }: Session): boolean => ordinal <= lastOfOldStyle[kind];
