import { type FormReading, type Head, letters, plain, read, wrong } from './reading.ts';
import { arabicSession, readSession, romanSession } from './session.ts';

/** "/25/25" · "22/117" · "/S-17/1" · "/18/114B" · "/OM/1/102", of an organizational meeting */
const councils = new RegExp(`^/?((?:S-)?\\d{1,2}|OM/\\d)/(\\d{1,3}) ?${letters}?$`);

/** The session and number of a text of the Human Rights Council. */
export function rightsCouncilText(head: Head, rest: string): FormReading {
  const match = councils.exec(rest);
  const [, name = '', digits = '', marks] = match ?? [];
  const session = readSession(name);
  if (!match || Number(digits) === 0 || !(session || name.startsWith('OM/')))
    return wrong('session and number, as in A/HRC/RES/25/25');
  return read({
    ...head,
    session: session ? arabicSession(session) : name,
    number: plain(digits),
    letters: marks,
  });
}

/** A text of the Commission on Human Rights or of the Economic and Social Council: by session to the 1970s, then by year. */
export const economicAndSocialText = (head: Head, rest: string): FormReading =>
  numberedBehind(head, rest) ?? yearly(head, rest) ?? bare(head, rest);

/** "/12(XIV)" · "/2A(XIV)" · "/20/(XXXV)" · "/III(VII)" · "/II[X]" · "VI(VIII)" · "(II)" · "/1503(XLVIII)" */
function numberedBehind(head: Head, rest: string): FormReading {
  const match =
    /^\/?(?:(\d{1,4}|[IVX]+|[A-M])(?:[ -]?([A-Z]))?)?\/? ?[([]((?:S-)?[IVXL]+)[)\]](?: ?([A-Z]))?$/.exec(
      rest,
    );
  const session = readSession(match?.[3] ?? '');
  if (!match || !session) return undefined;
  const number = match[1] === undefined ? undefined : plain(match[1]);
  return read({ ...head, session: romanSession(session), number, letters: match[2] ?? match[4] });
}

/** "/2003/10" · "/1982/1A" · "/S-3/1" · "/1992/S-2/1" · PRST "/1994/82" */
export function yearly(head: Head, rest: string): FormReading {
  const match = /^\/?(?:((?:19|20)\d\d)|(?:((?:19|20)\d\d)\/)?(S-\d))\/(\d{1,3}) ?([A-Z](?:-[A-Z])?)?$/.exec(
    rest,
  );
  if (!match || Number(match[4]) === 0) return undefined;
  const year = match[1] ?? match[2];
  return read({
    ...head,
    year: year === undefined ? undefined : Number(year),
    session: match[3],
    number: plain(match[4]),
    letters: match[5],
  });
}

/** "E/CN.4/DEC/1982" · "E/HR/RES": a text without a number of its own */
function bare(head: Head, rest: string): FormReading {
  const match = /^(?:\/((?:19|20)\d\d))?$/.exec(rest);
  if (!match)
    return wrong(
      'year and number, as in E/CN.4/RES/2003/10, or number and session, as in E/CN.4/RES/8(XXIII)',
    );
  return read({ ...head, year: match[1] === undefined ? undefined : Number(match[1]) });
}
