import { allMembers, isMemberOn, type MemberCode, member, nameOn } from '../../../members/index.ts';
import { spellDate } from '../../../record/index.ts';
import type { Span } from '../../source-text.ts';
import { isAsserted, isDenied } from '../asserted.ts';
import { type MembersMeant, subjectBefore } from '../member-meant.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import type { Answer, Statement } from '../statement.ts';
import { timesIn } from '../time-meant.ts';

const un = String.raw`the (?:un\b|u\.n\.|united nations\b)(?! (?:security|human|general|peace|mission|resolution|vote|system|agency|convention|family))`;
/** "joined the United Nations in 1991", "was admitted to the UN on 17 September 1991" */
const joined = new RegExp(
  String.raw`\b(?:(?:have|has|had) )?(?:joined|(?:was|were|been) admitted (?:to|into)|entered|became (?:an? )?(?:full |\d{1,3}(?:st|nd|rd|th) )*members?(?: state)?s? of) ${un} (?:only )?(?:in|on) (?=[^.;,]{0,20}\d{4})`,
  'g',
);
/** "is not a member of the United Nations" */
const belongs = new RegExp(
  String.raw`\b(?:is|are|was|were)(n't| not| never)?(?: (?:yet|also|still|currently))* ?an? (?:full |founding )?member(?: state)? of ${un}`,
  'g',
);

/** When a state joined the United Nations, and whether it is a member. */
export const admission: Reader = {
  gate: /\b(?:joined|admitted|entered|members?(?: state)? of) [^.;]{0,12}(?:\bun\b|u\.n\.|united nations)/,
  plays: 'anywhere',
  read: (place) => [
    ...matchesIn(place, joined).flatMap((found) =>
      since(place, found, subjectBefore(place, found, timesIn(place)[0]?.first)),
    ),
    ...matchesIn(place, belongs).flatMap((found) =>
      belonging(
        place,
        found,
        subjectBefore(place, found, place.material.text.date),
        found.match[1] !== undefined,
      ),
    ),
  ],
};

function since(place: Place, { start, end }: Span, who: MembersMeant | undefined): readonly Statement[] {
  const [time] = timesIn(place).length === 1 ? timesIn(place) : [];
  const date = place.sentence.dates.find((one) => one.start >= end && one.start - end < 4);
  if (!who || !time || !date || !isAsserted(place, start) || isDenied(place, start)) return [];
  const read = who.members.map((code) => ({ code, admitted: admittedAs(code) }));
  const wrong = read.filter(
    ({ admitted }) => admitted.length > 0 && !admitted.some((day) => day >= time.first && day <= time.last),
  );
  if (read.some(({ admitted }) => admitted.length === 0)) return [];
  const told = read.map(({ code, admitted }) => admissionSentence(code, admitted));
  const says = `${read.map(({ code }) => nameOn(code)).join(' and ')} joined the United Nations then`;
  const basis = {
    start: Math.min(start, who.start),
    end: date.end,
    says,
    members: who.members,
    because: `${told.join('; ')}.`,
    grounds: [ground],
  };
  if (wrong.length === 0) return [{ ...basis, verdict: 'supported', rule: 'member-as-recorded' }];
  // One that followed another state, was away or came to an end joined at more times than the table tells.
  const plain = wrong.every(
    ({ admitted, code }) =>
      admitted.length === 1 && (member(code)?.away.length ?? 0) === 0 && member(code)?.ended === undefined,
  );
  if (!plain) return [];
  const corrections = wrong.map(({ code, admitted }) => ({
    field: `admission of ${nameOn(code)}`,
    said: `${time.first.slice(0, 4)}`,
    record: spellDate(admitted[0] ?? ''),
  }));
  return [
    { ...basis, corrections, verdict: plain ? 'contradicted' : 'imprecise', rule: 'member-since-differs' },
  ];
}

function admissionSentence(code: MemberCode, [own = '', ...before]: readonly string[]): string {
  const continued = before.length > 0 ? `, after a state that joined on ${spellDate(before[0] ?? '')}` : '';
  return `${nameOn(code)} is a member of the United Nations since ${spellDate(own)}${continued}`;
}

/** Its own day, and those of the states whose membership it continues. */
function admittedAs(code: MemberCode): readonly string[] {
  const before = allMembers
    .filter(({ successors }) => successors.includes(code))
    .flatMap(({ admitted }) => admitted ?? []);
  return [...(member(code)?.admitted !== undefined ? [member(code)?.admitted ?? ''] : []), ...before];
}

function belonging(
  place: Place,
  { start, end }: Span,
  who: MembersMeant | undefined,
  negated: boolean,
): readonly Statement[] {
  const day = place.material.text.date;
  if (
    !who ||
    day === undefined ||
    !isAsserted(place, start) ||
    /\bwas|\bwere/.test(place.words.slice(start - place.sentence.start, end - place.sentence.start))
  )
    return [];
  const denied = negated || isDenied(place, start);
  const wrong = who.members.filter((code) => isMemberOn(code, day) === denied);
  const names = who.members.map((code) => nameOn(code, day)).join(' and ');
  const because = `${names}: ${who.members.map((code) => (isMemberOn(code, day) ? 'a Member State' : 'no Member State')).join(', ')} on ${spellDate(day)}.`;
  const answer: Answer =
    wrong.length === 0
      ? { verdict: 'supported', rule: 'member-as-recorded', because }
      : { verdict: 'contradicted', rule: 'member-differs', because };
  return [
    {
      start: Math.min(start, who.start),
      end,
      says: `${names} ${denied ? 'not ' : ''}a member of the United Nations`,
      members: who.members,
      negated: denied,
      grounds: [ground],
      ...answer,
    },
  ];
}

const ground = {
  label: 'Members of the United Nations with the day of admission',
  source: 'data/members.csv',
  address: 'https://www.un.org/en/about-us/member-states',
};
