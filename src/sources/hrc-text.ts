import type { Method, Outcome, ProposalKind } from '../record/index.ts';
import { type DocumentSymbol, parseSymbol } from '../symbols/index.ts';

/** What the OHCHR Library's words say of one decision. */
export interface HrcWords {
  readonly kind: ProposalKind;
  readonly method: Method;
  readonly outcome?: Outcome | undefined;
  /** The text that was put to the vote. */
  readonly draft?: DocumentSymbol | undefined;
  /** The draft that an amendment would change. */
  readonly amends?: DocumentSymbol | undefined;
  readonly note?: string | undefined;
}

/** The columns that words are read from. */
export interface HrcRow {
  readonly symbol: string;
  readonly title: string;
  readonly statement: string;
  readonly voteType: string;
  readonly meeting: string;
  readonly draft: string;
}

/**
 * What was put to the Council or the Commission and what came of it. For an amendment only its own words count: the
 * column of the meeting ("Adopted at the 46th meeting") is copied from the resolution.
 */
export function readHrcWords(row: HrcRow): HrcWords {
  const method = methodOf(row);
  if (isAmendment(row)) return { ...amendmentOf(row), method };
  const kind = /:\s*resolution\b/i.test(row.title) || /\/RES\b/.test(row.symbol) ? 'resolution' : 'decision';
  return {
    kind: row.symbol.includes('/L.') ? 'resolution' : kind,
    method,
    outcome: wholeOutcome(row),
    draft: limited(row.symbol)[0] ?? limited(/\bdraft\b/i.test(row.draft) ? row.draft : '')[0],
    note: noteOf(row),
  };
}

const isAmendment = ({ title, draft }: HrcRow): boolean =>
  /^Amendment\b/i.test(draft) || (/:\s*amendment\b/i.test(title) && !/^Draft\b/i.test(draft));

/** "Amendment A/HRC/31/L.76 to draft resolution A/HRC/31/L.21 Rejected by a recorded vote" */
function amendmentOf(row: HrcRow): Omit<HrcWords, 'method'> {
  const [own] = limited(row.symbol);
  const named = limited(row.draft);
  const other = named.find((each) => each !== own);
  const [, short] = /\bdraft resolution (L\.\d+(?:\/Rev\.\d+)?)/i.exec(row.draft) ?? [];
  return {
    kind: 'amendment',
    draft: own ?? named[0],
    amends: other ?? (short && own ? limited(own.replace(/L\..*$/, short))[0] : undefined),
    outcome: amendmentOutcome(row),
    note: amendmentNote(row.draft),
  };
}

function amendmentNote(draft: string): string | undefined {
  if (/no action by vote/i.test(draft)) return 'The vote was on a motion to take no action on it.';
  return /as orally revised/i.test(draft) ? 'As orally revised.' : undefined;
}

function amendmentOutcome({ voteType, draft, meeting }: HrcRow): Outcome | undefined {
  if (/withdrawn/i.test(draft) || voteType === 'WITHDRAWN') return 'withdrawn';
  if (/not (?:considered|acted)|no action/i.test(draft) || voteType === 'NOT CONSIDERED')
    return 'not-considered';
  if (/reject/i.test(draft)) return 'rejected';
  if (/\badopted (?:by|without)/i.test(draft)) return 'adopted';
  return /^rejected\b/i.test(meeting) ? 'rejected' : undefined;
}

function wholeOutcome({ voteType, statement, meeting, symbol }: HrcRow): Outcome | undefined {
  if (voteType === 'WITHDRAWN') return 'withdrawn';
  if (voteType === 'NOT CONSIDERED') return 'not-considered';
  if (/^rejected\b/i.test(statement) || /^rejected\b/i.test(meeting)) return 'rejected';
  return /\badopted\b/i.test(`${statement} ${meeting} ${voteType}`) || /\/(?:RES|DEC|PRST)/.test(symbol)
    ? 'adopted'
    : undefined;
}

function methodOf({ voteType, draft }: HrcRow): Method {
  if (/^RECORDED/.test(voteType)) {
    if (/adopted without a vote/i.test(draft)) return 'without-vote';
    return /not acted upon|acceptable to sponsor/i.test(draft) ? 'unknown' : 'recorded';
  }
  if (/^ADOPTED WITHOUT/.test(voteType)) return 'without-vote';
  return /^NON-RECORDED(?!.*no voting information)/.test(voteType) ? 'unrecorded' : 'unknown';
}

function noteOf({ voteType, draft }: HrcRow): string | undefined {
  const [, manner] = /,\s*(adopted .*)$/.exec(voteType) ?? [];
  const [, revised] =
    /\b(as (?:orally )?(?:amended|revised|corrected)(?: and (?:orally )?\w+)?)\s*\.?$/i.exec(draft) ?? [];
  const parts = [manner, revised].flatMap((part) =>
    part ? `${part[0]?.toUpperCase()}${part.slice(1)}.` : [],
  );
  return parts.length > 0 ? parts.join(' ') : undefined;
}

/** Documents of the limited series in a text: "A/HRC/31/L.21", also when typed "A/HRC/32//L.9" or "A/HRC/32/L..9". */
export function limited(text: string): readonly DocumentSymbol[] {
  const tidy = text.replaceAll('//', '/').replaceAll('..', '.').replace('/RES/', '/');
  const found = tidy.matchAll(/(?:A\/HRC|E\/CN\.4)\/(?:S-)?(?:\d+\/)?L\.\d+(?:\/(?:Rev|Add|Corr)\.\d+)*/gi);
  return [...found].flatMap(([each]) => {
    const reading = parseSymbol(each);
    return reading.ok ? [reading.symbol] : [];
  });
}

/** "25", "S-9" out of "adopted by the Human Rights Council at its 25th session"; undefined for a meeting between. */
export function hrcSession(statement: string): string | undefined {
  const [, number, special] = /\bat its (\d+)[a-z]{2} (special )?session/i.exec(statement) ?? [];
  return number && `${special ? 'S-' : ''}${number}`;
}

/** Without " : resolution /" and the like. */
export const hrcTitle = (title: string): string =>
  title
    .replace(/\s*:\s*(?:draft )?(?:resolution|decision|amendment|presidential statement)\s*\/?\s*$/i, '')
    .replace(/\s+/g, ' ')
    .trim();
