import { councilOn, type MemberCode, nameOn, permanentMembers } from '../../../members/index.ts';
import { spellDate } from '../../../record/index.ts';
import type { Span } from '../../source-text.ts';
import { listed } from '../../verdicts/ballot-words.ts';
import { isAsserted, isDenied } from '../asserted.ts';
import { type MembersMeant, namesAhead, namesBehind, subjectBefore } from '../member-meant.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import type { Answer, Statement } from '../statement.ts';
import { timeMeant } from '../time-meant.ts';

const ofCouncil = String.raw`(?: (?:of|on) the (?:un |u\.n\. |un's |united nations )?(?:security )?council\b)?(?! (?:of|on) )`;
const seat = `(non-?|non )?permanent (?:security council |council )?(?:members?|seats?)${ofCouncil}`;

/** "China is one of the five permanent members of the Security Council", "is not a permanent member" */
const isPermanent = new RegExp(
  String.raw`\b(is|are|was|were|as|remains?|being|holds?|has)(n't| not| never| neither)?(?: (?:also|both|all|itself|currently|then|now|still|among|an?|the|its|one|two|three|four|of|five|un's|council's|security))* ${seat}`,
  'g',
);
/** "the permanent members China and Russia" */
const titled = new RegExp(String.raw`\b${seat}\b`, 'g');
/** "Russia, a permanent member of the Council" */
const apposed = new RegExp(
  `, (?:itself |both |all |also |two of the |one of the )*(?:five )?(not )?(?:an? )?${seat}`,
  'g',
);

/** Who holds a permanent seat on the Security Council, and who an elected one. */
export const permanentSeat: Reader = {
  gate: /permanent[^.;]{0,20} (?:members?|seats?)/,
  plays: 'un',
  read: (place) => {
    const date = place.material.text.date;
    return [
      ...matchesIn(place, isPermanent).flatMap((found) => {
        const [, verb = '', denial, non] = found.match;
        return statement(place, subjectBefore(place, found, date), found, {
          elected: non !== undefined,
          denied: denial !== undefined || isDenied(place, found.start),
          tense: /^w/.test(verb) ? 'was' : 'is',
        });
      }),
      ...matchesIn(place, apposed).flatMap((found) => {
        const [, denial, non] = found.match;
        return statement(place, namesAhead(place, found.start, /^$/, date), found, {
          elected: non !== undefined,
          denied: denial !== undefined,
          tense: 'was',
        });
      }),
      ...matchesIn(place, titled).flatMap((found) =>
        statement(place, namesBehind(place, found.end, /^ (?:like |such as )?$/, date), found, {
          elected: found.match[1] !== undefined,
          denied: false,
          tense: 'was',
        }),
      ),
    ];
  },
};

interface Sense {
  /** "non-permanent" */
  readonly elected: boolean;
  readonly denied: boolean;
  readonly tense: 'is' | 'was';
}

function statement(
  place: Place,
  who: MembersMeant | undefined,
  { start, end }: Span,
  sense: Sense,
): readonly Statement[] {
  const behind = who !== undefined && who.start >= end;
  if (!who || !isAsserted(place, behind ? start : Math.min(start, who.end))) return [];
  const time = timeMeant(place, { start, end }, sense.tense);
  const date = time?.first === time?.last ? time?.last : undefined;
  const answer = judge(who.members, sense, date);
  const says = `${listed(who.members.map((code) => nameOn(code, date)))} ${sense.denied ? 'not ' : ''}${sense.elected ? 'an elected' : 'a permanent'} member of the Security Council`;
  return answer
    ? [
        {
          start: Math.min(start, who.start),
          end: Math.max(end, who.end),
          says,
          members: who.members,
          negated: sense.denied,
          ...answer,
        },
      ]
    : [];
}

function judge(
  members: readonly MemberCode[],
  { elected, denied }: Sense,
  date: string | undefined,
): Answer | undefined {
  const permanent = date === undefined ? ever() : permanentMembers(date);
  const names = (codes: readonly MemberCode[]): string => listed(codes.map((code) => nameOn(code, date)));
  const grounds = [
    {
      label: `Permanent members of the Security Council${date ? ` on ${spellDate(date)}` : ''}: ${names(permanent)}`,
      source: 'data/council-terms.csv',
      address: 'https://main.un.org/securitycouncil/en/content/current-members',
    },
  ];
  if (elected) return denied ? undefined : ofElected(members, { permanent, date, grounds });
  const wrong = members.filter((code) => permanent.includes(code) === denied);
  const because = `The permanent members of the Security Council are ${names(permanent)}.`;
  return wrong.length === 0
    ? { verdict: 'supported', rule: 'member-as-recorded', because, grounds }
    : {
        verdict: 'contradicted',
        rule: 'member-differs',
        because,
        grounds,
        corrections: wrong.map((code) => ({
          field: nameOn(code, date),
          said: `${denied ? 'no' : 'a'} permanent member`,
          record: `${denied ? 'a' : 'no'} permanent member`,
        })),
      };
}

interface Known extends Pick<Answer, 'grounds'> {
  readonly permanent: readonly MemberCode[];
  readonly date: string | undefined;
}

/** "Non-permanent member Egypt": no permanent one, and seated on the day where one is known. */
function ofElected(members: readonly MemberCode[], { permanent, date, grounds }: Known): Answer | undefined {
  const wrong = members.filter((code) => permanent.includes(code));
  const names = (codes: readonly MemberCode[]): string => listed(codes.map((code) => nameOn(code, date)));
  if (wrong.length > 0)
    return {
      verdict: 'contradicted',
      rule: 'member-differs',
      because: `${names(wrong)} ${wrong.length > 1 ? 'are permanent members' : 'is a permanent member'} of the Security Council.`,
      corrections: [{ field: names(wrong), said: 'an elected member', record: 'a permanent member' }],
      grounds,
    };
  if (date === undefined || date >= '2027-01-01') return undefined;
  const absent = members.filter((code) => !councilOn(date).includes(code));
  return absent.length === 0
    ? {
        verdict: 'supported',
        rule: 'member-as-recorded',
        because: `${names(members)} held ${members.length > 1 ? 'elected seats' : 'an elected seat'} on the Security Council on ${spellDate(date)}.`,
        grounds,
      }
    : undefined;
}

/** Without a date whoever was one at any time. */
const ever = (): readonly MemberCode[] => [
  ...new Set([...permanentMembers('1946-01-01'), ...permanentMembers('2000-01-01')]),
];
