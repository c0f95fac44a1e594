import { assemblySession, isAssemblySession } from './assembly-sessions.ts';
import { councilYear, isCouncilYear } from './council-years.ts';
import { issuerOf, kindOfTag, type SymbolParts, type SymbolTag } from './parts.ts';
import { type FormReading, read, wrong } from './reading.ts';
import { arabicSession, hasRunningNumbers, readSession, romanSession, type Session } from './session.ts';

/** The head of an adopted text: "A/RES", "E/CN.4/DEC", "A/HRC/PRST". */
const head = /^(A(?:\/HRC)?|S|E(?:\/CN\.4|\/HR)?)\/(RES|DEC|PRST)(?=$|[^A-Z]|[IVX]+[A-Z]*[(\d])/i;

/** Texts adopted by a body: resolutions, decisions and statements by its President. */
export function adopted(text: string): FormReading {
  const match = head.exec(text);
  if (!match) return undefined;
  const series = (match[1] ?? '').toUpperCase();
  const tag: SymbolTag =
    match[2]?.toUpperCase() === 'RES' ? 'RES' : match[2]?.toUpperCase() === 'DEC' ? 'DEC' : 'PRST';
  const { rest, bracket } = splitBracket(text.slice(match[0].length).toUpperCase(), series);
  const base: Base = { issuer: issuerOf(series), kind: kindOfTag(tag), series, tag, bracket, suffixes: [] };
  if (series === 'S') return tag === 'RES' ? councilResolution(base, rest) : yearly(base, rest);
  if (series === 'A') return assemblyText(base, rest);
  if (series === 'A/HRC') return rightsCouncilText(base, rest);
  return numberedBehind(base, rest) ?? yearly(base, rest) ?? bare(base, rest);
}

type Base = Pick<SymbolParts, 'issuer' | 'kind' | 'series' | 'tag' | 'bracket' | 'suffixes'>;

/**
 * "[A]" · "[PARA.3]" · "[SectionII]" (said as "[II]" elsewhere) · "PARTII" · "(V)PART/B" · "PARAGRAPHS1-2(VIII)"
 */
function splitBracket(text: string, series: string): { rest: string; bracket?: string } {
  const paragraphs = /PARAGRAPHS? ?(\d+(?:-\d+)?)/.exec(text);
  if (paragraphs) return { rest: text.replace(paragraphs[0], ''), bracket: `PARA.${paragraphs[1]}` };
  const part = /(.*[)\]])\/?PART[/ ]?([A-Z]+)$/.exec(text);
  if (part) return { rest: part[1] ?? '', bracket: `PART-${part[2]}` };
  if (series !== 'A' && !/\)\[/.test(text)) return { rest: text };
  const written = /^(.*[^/([ ].*) ?\[(?:SECTION)? ?([A-Z0-9](?:[A-Z0-9.,-]| (?=[A-Z0-9]))*)\]$/.exec(text);
  return written ? { rest: (written[1] ?? '').trimEnd(), bracket: written[2] } : { rest: text };
}

/** "A", "A-C", "IX", "C-II" */
const letters = '([A-Z]{1,6}(?:-[A-Z]{1,5})?)';

/** "/1593(2005)" · "/1593 (2005)" · "/1593/2005" · "/1593" */
function councilResolution(base: Base, rest: string): FormReading {
  const match = /^\/?(\d{1,4})(?: ?\((\d{4})\)|\/(\d{4}))?$/.exec(rest);
  const number = Number(match?.[1]);
  if (!match || !number) return wrong('a number and the year, as in S/RES/1593 (2005)');
  const certain = councilYear(number);
  const written = match[2] ?? match[3];
  const year = written === undefined ? certain : Number(written);
  if (year === undefined) return wrong(`the year of resolution ${number}, as in S/RES/1593 (2005)`);
  if (isCouncilYear(number, year)) return read({ ...base, number: String(number), year });
  const nearest = certain === undefined ? undefined : { ...base, number: String(number), year: certain };
  return wrong(
    `a year that fits: the Council adopted resolution ${number} ${certain ? `in ${certain}` : 'later'}`,
    nearest,
  );
}

/** "/69/188" · "/38/35A" · "/3379(XXX)" · "/377A(V)" · "/724(VIII)A-C" · "/ES-11/1" · "/3379" */
function assemblyText(base: Base, rest: string): FormReading {
  const modern = new RegExp(`^/?((?:E?S-)?(?:\\d{1,2}|[IVXL]+))/(\\d{1,4}) ?${letters}?$`).exec(rest);
  if (modern) return ofSession(base, modern[1], modern[2], modern[3]);
  const old = new RegExp(
    `^/?(\\d{1,4}) ?${letters}? ?\\(((?:E?S-)?(?:[IVXL]+|\\d{1,2}))\\) ?${letters}?$`,
  ).exec(rest);
  if (old) return ofSession(base, old[3], old[1], old[2] ?? old[4]);
  const alone = new RegExp(`^/(\\d{1,4}) ?${letters}?$`).exec(rest);
  const found = alone ? assemblySession(Number(alone[1])) : undefined;
  if (alone && found && base.tag === 'RES')
    return read({ ...base, session: romanSession(found), number: plain(alone[1]), letters: alone[2] });
  return wrong('session and number, as in A/RES/69/188 or A/RES/3379(XXX)');
}

function ofSession(base: Base, name = '', digits = '', marks?: string): FormReading {
  const session = readSession(name);
  const number = plain(digits);
  if (!session || number === '0') return wrong('session and number, as in A/RES/69/188');
  const running = hasRunningNumbers(session) && base.tag === 'RES';
  if (!running || isAssemblySession(Number(number), session)) {
    const written = hasRunningNumbers(session) ? romanSession(session) : arabicSession(session);
    return read({ ...base, session: written, number, letters: marks });
  }
  return misplaced(base, session, number, marks);
}

/** Numbers to 3541 run through all sessions: one that lies in another session is a slip in one of the two. */
function misplaced(base: Base, session: Session, number: string, marks?: string): FormReading {
  const right = assemblySession(Number(number));
  const nearest = right && { ...base, session: romanSession(right), number, letters: marks };
  const where = right ? `${number} was adopted at session ${romanSession(right)}` : 'another number';
  return wrong(`a number of session ${romanSession(session)}: ${where}`, nearest);
}

/** "/25/25" · "22/117" · "/S-17/1" · "/18/114B" · "/OM/1/102", of an organizational meeting */
function rightsCouncilText(base: Base, rest: string): FormReading {
  const match = new RegExp(`^/?((?:S-)?\\d{1,2}|OM/\\d)/(\\d{1,3}) ?${letters}?$`).exec(rest);
  const [, name = '', digits = '', marks] = match ?? [];
  const session = readSession(name);
  if (!match || Number(digits) === 0 || !(session || name.startsWith('OM/')))
    return wrong('session and number, as in A/HRC/RES/25/25');
  return read({
    ...base,
    session: session ? arabicSession(session) : name,
    number: plain(digits),
    letters: marks,
  });
}

/** "/12(XIV)" · "/2A(XIV)" · "/20/(XXXV)" · "/III(VII)" · "/II[X]" · "VI(VIII)" · "(II)" · "/1503(XLVIII)" */
function numberedBehind(base: Base, rest: string): FormReading {
  const match =
    /^\/?(?:(\d{1,4}|[IVX]+|[A-M])(?:[ -]?([A-Z]))?)?\/? ?[([]((?:S-)?[IVXL]+)[)\]](?: ?([A-Z]))?$/.exec(
      rest,
    );
  const session = readSession(match?.[3] ?? '');
  if (!match || !session) return undefined;
  const number = match[1] === undefined ? undefined : plain(match[1]);
  return read({ ...base, session: romanSession(session), number, letters: match[2] ?? match[4] });
}

/** "/2003/10" · "/1982/1A" · "/S-3/1" · "/1992/S-2/1" · PRST "/1994/82" */
function yearly(base: Base, rest: string): FormReading {
  const match = /^\/?(?:((?:19|20)\d\d)|(?:((?:19|20)\d\d)\/)?(S-\d))\/(\d{1,3}) ?([A-Z](?:-[A-Z])?)?$/.exec(
    rest,
  );
  if (!match || Number(match[4]) === 0)
    return base.series === 'S' ? wrong('year and number, as in S/PRST/2014/8') : undefined;
  const year = match[1] ?? match[2];
  return read({
    ...base,
    year: year === undefined ? undefined : Number(year),
    session: match[3],
    number: plain(match[4]),
    letters: match[5],
  });
}

/** "E/CN.4/DEC/1982" · "E/HR/RES": a text without a number of its own */
function bare(base: Base, rest: string): FormReading {
  const match = /^(?:\/((?:19|20)\d\d))?$/.exec(rest);
  if (!match)
    return wrong(
      'year and number, as in E/CN.4/RES/2003/10, or number and session, as in E/CN.4/RES/8(XXIII)',
    );
  return read({ ...base, year: match[1] === undefined ? undefined : Number(match[1]) });
}

const plain = (digits = ''): string => (/^\d+$/.test(digits) ? String(Number(digits)) : digits);
