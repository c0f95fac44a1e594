import { allMembers, councilOn, isMemberOn } from '../../../members/index.ts';
import { spellDate } from '../../../record/index.ts';
import { bodyName } from '../../../symbols/index.ts';
import { findFigures } from '../../mentions/figure.ts';
import type { Span } from '../../source-text.ts';
import { decisionMeant } from '../decision-meant.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import type { Answer, Statement } from '../statement.ts';

type Whole = 'GA' | 'SC' | 'HRC';

const number = String.raw`(\d{2,3}|fifteen|eleven|forty-seven)`;
const bodies = String.raw`(general assembly|security council|human rights council|assembly|council(?! of)|united nations|un|u\.n\.|world body)`;

/** "the 193-member General Assembly", "the 15-nation Council" */
const strong = new RegExp(
  String.raw`\b${number}[- ](?:member|nation|state|country|strong) (?:un |u\.n\. |united nations )?${bodies}(?![\w])`,
  'g',
);
/** "the UN's 193 member states", "all 193 members of the General Assembly", "of the 193 member states" */
const owned = new RegExp(
  String.raw`\b(?:un's|u\.n\.'s|united nations'?s?|general assembly's|security council's|human rights council's) ${number} (?:member (?:states|countries|nations)|members)\b`,
  'g',
);
const whole = new RegExp(
  String.raw`\b(?:all|of the|the) ${number} (?:un |u\.n\. )?(?:member (?:states|countries|nations)|members)\b(?: of the (?:un )?(general assembly|security council|unsc|human rights council|united nations|un\b))?`,
  'g',
);

/** How many members a body has. */
export const size: Reader = {
  gate: /\b(?:\d{2,3}|fifteen|eleven|forty-seven)[- ](?:un |u\.n\. )?(?:member|nation|state|country|strong)/,
  plays: 'un',
  read: (place) => [
    ...matchesIn(place, strong).flatMap((found) =>
      statement(place, found, bodyOf(found.match[2] ?? '', place)),
    ),
    ...matchesIn(place, owned).flatMap((found) =>
      statement(place, found, bodyOf(found.match[0].split(/'|s /)[0] ?? '', place)),
    ),
    ...matchesIn(place, whole).flatMap((found) =>
      statement(
        place,
        found,
        found.match[2] === undefined ? spokenOf(place, found) : bodyOf(found.match[2], place),
      ),
    ),
  ],
};

function bodyOf(words: string, place: Place): Whole | undefined {
  if (/human rights council/.test(words)) return 'HRC';
  if (/security council|unsc/.test(words)) return 'SC';
  if (/general assembly|^assembly|^un$|^u\.n|united nations|world body/.test(words)) return 'GA';
  return words === 'council' ? councilOfText(place) : undefined;
}

/** "The Council" is the one that the sentence or the text before it names. */
function councilOfText({ material: { reading }, at }: Place): 'SC' | 'HRC' | undefined {
  for (let sentence = at; sentence >= 0 && sentence > at - 8; sentence--) {
    const named = reading.sentences[sentence]?.bodies.findLast(({ body }) => body === 'SC' || body === 'HRC');
    if (named?.body === 'SC' || named?.body === 'HRC') return named.body;
  }
  return undefined;
}

/** "Of the 192 members, 191 voted": of the body that decided. */
function spokenOf(place: Place, { start }: Span): Whole | undefined {
  const { bodies: named, outcomes, tallies } = place.sentence;
  const bodies = new Set(named.flatMap(({ body, vague }) => (body && !vague ? [body] : [])));
  if (bodies.size > 1 || (tallies.length === 0 && outcomes.length === 0 && named.length === 0))
    return undefined;
  const [only] = bodies;
  const body = only ?? decisionMeant(place, start)?.entry.body;
  return body === 'GA' || body === 'SC' || body === 'HRC' ? body : body?.startsWith('GA-') ? 'GA' : undefined;
}

function statement(
  place: Place,
  { start, end, match }: Span & { readonly match: RegExpExecArray },
  body: Whole | undefined,
): readonly Statement[] {
  const [value] = findFigures(`${match[1] ?? ''} `).map((figure) => figure.value);
  // What is part of a tally ("141 of 193 members") is answered with it.
  const inTally = place.sentence.tallies.some((tally) => tally.start < end && start < tally.end);
  if (body === undefined || value === undefined || inTally) return [];
  const meant = decisionMeant(place, start);
  const days = [meant?.entry.summary.heldOn, place.material.text.date].filter((day) => day !== undefined);
  const answer = judge(value, body, {
    days,
    isOfItsDay: meant !== undefined && meant.told !== 'in the text',
  });
  return answer ? [{ start, end, says: `The ${bodyName(body)} has ${value} members`, ...answer }] : [];
}

interface When {
  /** A text may give the number of the day that it tells of, or of its own. */
  readonly days: readonly string[];
  /** It tells of a decision right there, so that no other time can be meant. */
  readonly isOfItsDay: boolean;
}

function judge(value: number, body: Whole, { days, isOfItsDay }: When): Answer | undefined {
  const counts = days.map((day) => ({ day, members: membersOn(body, day) }));
  const told = counts.map(({ day, members }) => `${members} members on ${spellDate(day)}`).join(' and ');
  const grounds = [{ label: `Members of the ${bodyName(body)}`, source: tables[body] }];
  if (
    counts.some(({ members }) => members === value) ||
    (days.length === 0 && value === membersOn(body, '2020-01-01'))
  )
    return {
      verdict: 'supported',
      rule: 'members-as-counted',
      because: `The ${bodyName(body)} had ${told || `${value} members`}.`,
      grounds,
    };
  const [first] = counts;
  if (!first || Math.abs(first.members - value) > farOff) return undefined;
  // In the years of growth a number of last year is carried on, or one that was due is given already.
  const grew = days.some(
    (day) => membersOn(body, yearsFrom(day, -1)) <= value && value <= membersOn(body, yearsFrom(day, 1)),
  );
  const corrections = [{ field: 'members', said: String(value), record: String(first.members) }];
  const because = `The ${bodyName(body)} had ${told}.`;
  return grew || (!isOfItsDay && wasOnce(body, value))
    ? { verdict: 'imprecise', rule: 'members-counted-otherwise', because, grounds, corrections }
    : { verdict: 'contradicted', rule: 'members-counted-otherwise', because, grounds, corrections };
}

/** Whether the body had so many at the end of some year: an article may look back. */
function wasOnce(body: Whole, value: number): boolean {
  for (let year = 1946; year < 2027; year++) if (membersOn(body, `${year}-12-31`) === value) return true;
  return false;
}

const yearsFrom = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

/** A number farther from the right one is of something else: a group, a committee, a coalition. */
const farOff = 8;

const tables: Readonly<Record<Whole, string>> = {
  GA: 'data/members.csv',
  SC: 'data/council-terms.csv',
  HRC: 'A/RES/60/251, paragraph 7',
};

function membersOn(body: Whole, day: string): number {
  if (body === 'HRC') return 47;
  if (body === 'SC')
    return councilOn(day).length === 0 || day >= '2027-01-01' ? 15 : day < '1966-01-01' ? 11 : 15;
  return allMembers.filter(({ code }) => isMemberOn(code, day)).length;
}
