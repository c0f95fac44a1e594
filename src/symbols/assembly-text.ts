import { assemblySession, isAssemblySession } from './assembly-sessions.ts';
import { type FormReading, type Head, letters, plain, read, wrong } from './reading.ts';
import { arabicSession, hasRunningNumbers, readSession, romanSession, type Session } from './session.ts';

/** "/69/188" · "/38/35A" · "/ES-11/1" */
const sessionFirst = new RegExp(`^/?((?:E?S-)?(?:\\d{1,2}|[IVXL]+))/(\\d{1,4}) ?${letters}?$`);

/** "/3379(XXX)" · "/377A(V)" · "/724(VIII)A-C" · "/1873(S-IV)" */
const sessionBehind = new RegExp(
  `^/?(\\d{1,4}) ?${letters}? ?\\(((?:E?S-)?(?:[IVXL]+|\\d{1,2}))\\) ?${letters}?$`,
);

/** "/3379" */
const alone = new RegExp(`^/(\\d{1,4}) ?${letters}?$`);

/** The session and number of an Assembly resolution or decision. The session of an old one follows from its number. */
export function assemblyText(head: Head, rest: string): FormReading {
  const modern = sessionFirst.exec(rest);
  if (modern) return ofSession(head, modern[1], modern[2], modern[3]);
  const old = sessionBehind.exec(rest);
  if (old) return ofSession(head, old[3], old[1], old[2] ?? old[4]);
  const [, number, marks] = alone.exec(rest) ?? [];
  const session = number === undefined || head.tag !== 'RES' ? undefined : assemblySession(Number(number));
  if (!session) return wrong('session and number, as in A/RES/69/188 or A/RES/3379(XXX)');
  return read({ ...head, session: romanSession(session), number: plain(number), letters: marks });
}

function ofSession(head: Head, name = '', digits = '', marks?: string): FormReading {
  const session = readSession(name);
  const number = plain(digits);
  if (!session || number === '0') return wrong('session and number, as in A/RES/69/188');
  const running = hasRunningNumbers(session) && head.tag === 'RES';
  if (!running || isAssemblySession(Number(number), session)) {
    const written = hasRunningNumbers(session) ? romanSession(session) : arabicSession(session);
    return read({ ...head, session: written, number, letters: marks });
  }
  return misplaced(head, session, number, marks);
}

/** Numbers to 3541 run through all sessions: one that lies in another session is a slip in one of the two. */
function misplaced(head: Head, session: Session, number: string, marks?: string): FormReading {
  const right = assemblySession(Number(number));
  const nearest = right && { ...head, session: romanSession(right), number, letters: marks };
  const where = right ? `${number} was adopted at session ${romanSession(right)}` : 'another number';
  return wrong(`a number of session ${romanSession(session)}: ${where}`, nearest);
}
