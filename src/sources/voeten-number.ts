import { type DocumentSymbol, parseSymbol } from '../symbols/index.ts';

/** What the academic data's resolution number (`unres`) says of a roll call. */
export interface VoetenNumber {
  /** As the Assembly numbers its sessions: "69", "ES-5", "S-2". */
  readonly session: string;
  /** The adopted text whose number this is. A vote on a part of it, or to change it, has the same number. */
  readonly text?: DocumentSymbol | undefined;
  /** Where the number leads to a resolution but not to one of its lettered texts. */
  readonly within?: DocumentSymbol | undefined;
}

/**
 * Reads a resolution number: `R/69/188`, `R/30/3379`, `R/38/35A`, `R/50/38B/IV`, `A/RES/74/88`, `ESS/2/78B`, blank.
 *
 * To session 17 the second number is the page of the meeting record: of 700 it falls into the session's resolutions
 * 30 times, by chance. The same holds for special and emergency sessions (`SS/`, `ESS/`). From session 18 on it is the
 * resolution, but to session 30 a letter behind it counts the votes on it (`R/26/2758A` is the first vote on 2758, on
 * the amendments), so the text stays open there. Above 400 a number is that of a decision.
 *
 * @param session the regular session that the data files the roll call under
 */
export function readVoetenNumber(unres: string, session: number): VoetenNumber {
  const special = /^(E?)SS\/(\d+)(?:\/|$)/.exec(unres);
  if (special) return { session: `${special[1] === 'E' ? 'ES' : 'S'}-${special[2]}` };
  if (unres.startsWith('A/')) return fullSymbol(unres, session);
  const [, numbered, number, letters = '', rest = ''] =
    /^R\/(\d+)\/(\d+)([A-Z]*)((?:\/[A-Z]+)?)$/.exec(unres) ?? [];
  if (!number || Number(numbered) !== session) return { session: String(session) };
  if (session > 30) return { session: String(session), text: symbol(modern(session, number, letters, rest)) };
  const within = hasResolution(session, Number(number))
    ? symbol(`A/RES/${number}(${romanSessions[session]})`)
    : undefined;
  return { session: String(session), ...(letters || rest ? { within } : { text: within }) };
}

function fullSymbol(unres: string, session: number): VoetenNumber {
  const [, special] = /^A\/RES\/(E?S-\d+)\//.exec(unres) ?? [];
  return { session: special ?? String(session), text: symbol(unres) };
}

/** "A/RES/38/35A", "A/RES/61/128A-B", "A/RES/50/38[B-IV]", "A/DEC/38/416" */
function modern(session: number, number: string, letters: string, rest: string): string {
  const base = `A/${Number(number) > 400 ? 'DEC' : 'RES'}/${session}/${number}`;
  const part = rest.slice(1);
  if (/^[IVX]+$/.test(part)) return `${base}[${letters ? `${letters}-` : ''}${part}]`;
  const joined = `${letters}${part}`;
  return base + (joined.length > 1 ? `${joined[0]}-${joined.at(-1)}` : joined);
}

/** The resolutions of each session from 18 to 30, first and last number (A/RES/1881(XVIII) to A/RES/3541(XXX)). */
const resolutionsBySession: { readonly [session: number]: readonly [first: number, last: number] } = {
  18: [1881, 1992],
  19: [1993, 2006],
  20: [2007, 2133],
  21: [2134, 2247],
  22: [2258, 2373],
  23: [2374, 2492],
  24: [2493, 2620],
  25: [2621, 2750],
  26: [2751, 2902],
  27: [2903, 3049],
  28: [3050, 3199],
  29: [3203, 3361],
  30: [3363, 3541],
};

const romanSessions: { readonly [session: number]: string } = {
  18: 'XVIII',
  19: 'XIX',
  20: 'XX',
  21: 'XXI',
  22: 'XXII',
  23: 'XXIII',
  24: 'XXIV',
  25: 'XXV',
  26: 'XXVI',
  27: 'XXVII',
  28: 'XXVIII',
  29: 'XXIX',
  30: 'XXX',
};

function hasResolution(session: number, number: number): boolean {
  const [first, last] = resolutionsBySession[session] ?? [1, 0];
  return number >= first && number <= last;
}

function symbol(text: string): DocumentSymbol | undefined {
  const reading = parseSymbol(text);
  return reading.ok ? reading.symbol : undefined;
}
