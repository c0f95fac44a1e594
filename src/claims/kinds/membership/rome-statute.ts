import { nameOn } from '../../../members/index.ts';
import type { Span } from '../../source-text.ts';
import { listed } from '../../verdicts/ballot-words.ts';
import { isAsserted, isDenied } from '../asserted.ts';
import { type MembersMeant, namesAhead, namesBehind, subjectBefore } from '../member-meant.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import type { Statement } from '../statement.ts';
import { timeMeant } from '../time-meant.ts';
import { type Day, judgeStanding, type Relation, type Sense } from './judge-standing.ts';

const statute = String.raw`(?:rome statute|statute of rome|statute of the (?:international criminal court|icc|court)|(?:international criminal court|icc|court)(?:'s)? (?:founding )?(?:rome )?(?:statute|treaty)|rome treaty|international criminal court|icc)\b(?! (?:assembly|prosecutor|judge|panel|staff|official))`;
const member = `(?:state[s-]?[ -]?part(?:y|ies)|part(?:y|ies)|member[- ]states?|members?|signator(?:y|ies)|non-?member(?: state)?s?|non-?part(?:y|ies))`;

/** "is not a state party to the Rome Statute", "a member of the ICC" */
const isParty = new RegExp(
  String.raw`\b(is|are|was|were|remains?|being|as|became|(?:has|have)(?= never been| not been| been))(n't| not| never| neither| no longer)?(?: been| yet| currently| itself| still| now| one of the \d+| among the(?: \d+)?| (?:both|all))*(?: an?| the)? ?(${member}) (?:to|of) (?:the )?${statute}`,
  'g',
);
/** "Syria, a non-party to the Rome Statute", "not a party to the Rome Statute, Syria" */
const apposed = new RegExp(`, (not )?(?:an? )?(${member}) (?:to|of) (?:the )?${statute}`, 'g');
/** "has not ratified the Rome Statute", "ratified the Statute in 2002", "withdrew from the ICC" */
const acted = new RegExp(
  String.raw`\b((?:(?:has|have|had|did|does|do)(?:n't| not| never| yet to|)|never|not) )?(?:also |since |formally |fully |yet )?(ratif(?:y|ied)|acceded to|accede to|joined|join|signed (?:but (?:(?:has |have |had )?(?:not|never) ratified|did not ratify|didn't ratify|never ratified))|signed|sign|withdr[ea]w(?:n)? from|quit|left) (?:the )?${statute}`,
  'g',
);
/** "the Rome Statute, to which Syria is not a party" */
const turned = new RegExp(String.raw`${statute},? (?:to|of) which\b`, 'g');
const turnedEnd =
  /^ (?:is|are|was|were)(n't| not| never)?(?: an?)? (?:state )?(part(?:y|ies)|signator(?:y|ies)|members?)\b/;

/** Whether a state is a party to the Rome Statute. */
export const partyToStatute: Reader = {
  gate: /rome statute|statute of rome|criminal court|\bicc\b|rome treaty/,
  plays: 'anywhere',
  read: (place) => [
    ...matchesIn(place, isParty).flatMap((found) => {
      const [, verb = '', denial, noun = ''] = found.match;
      const who = subjectBefore(place, found, place.material.text.date);
      const denied = denial !== undefined || noun.startsWith('non') || isDenied(place, found.start);
      return statement(place, who, found, {
        relation: relationOf(noun),
        denied,
        tense: /^(?:was|were|became)$/.test(verb) ? 'was' : 'is',
      });
    }),
    ...matchesIn(place, apposed).flatMap((found) => {
      const [, denial, noun = ''] = found.match;
      const who = namesAhead(place, found.start, /^$/, place.material.text.date);
      return statement(place, who, found, {
        relation: relationOf(noun),
        denied: denial !== undefined || noun.startsWith('non'),
        tense: 'was',
      });
    }),
    ...matchesIn(place, acted).flatMap((found) => byAct(place, found)),
    ...matchesIn(place, turned).flatMap((found) => {
      const who = namesBehind(place, found.end, /^ (?:both |neither )?(?:the )?$/, place.material.text.date);
      const end = who && turnedEnd.exec(place.words.slice(who.end - place.sentence.start));
      if (!who || !end) return [];
      const neither = /neither $/.test(place.words.slice(0, who.start - place.sentence.start));
      const span = { start: who.start, end: who.end + end[0].length };
      return statement(place, who, span, {
        relation: relationOf(end[2] ?? ''),
        denied: end[1] !== undefined || neither,
        tense: 'is',
      });
    }),
  ],
};

const relationOf = (noun: string): Relation => (noun.startsWith('signator') ? 'signatory' : 'party');

function byAct(place: Place, found: Span & { readonly match: RegExpExecArray }): readonly Statement[] {
  const [, auxiliary = '', verb = ''] = found.match;
  const who = subjectBefore(place, found, place.material.text.date);
  const denied = /not|n't|never|yet to/.test(auxiliary) || isDenied(place, found.start);
  const relation = /but/.test(verb)
    ? 'signed-only'
    : /^sign/.test(verb)
      ? 'signatory'
      : /^(?:withdr|quit|left)/.test(verb)
        ? 'left'
        : /^(?:ratif|acced)/.test(verb)
          ? 'ratified'
          : 'party';
  // "to sign", "they join": no act that is told as done.
  if (!denied && /^(?:ratify|accede to|join|sign)$/.test(verb)) return [];
  return statement(place, who, found, { relation, denied, tense: 'is' });
}

function statement(
  place: Place,
  who: MembersMeant | undefined,
  { start, end }: Span,
  sense: Sense,
): readonly Statement[] {
  if (!who || !isAsserted(place, who.end <= start ? start : who.start)) return [];
  const span = { start: Math.min(start, who.start), end };
  const names = listed(who.members.map((code) => nameOn(code, place.material.text.date)));
  const says = `${names} ${sense.denied ? 'not ' : ''}${words[sense.relation]} the Rome Statute`;
  const day = dayOf(place, span, sense);
  return [
    { ...span, says, members: who.members, negated: sense.denied, ...judgeStanding(who.members, sense, day) },
  ];
}

const words: Readonly<Record<Relation, string>> = {
  party: 'a party to',
  ratified: 'ratified',
  signatory: 'a signatory of',
  'signed-only': 'signed and did not ratify',
  left: 'withdrawn from',
};

function dayOf(place: Place, span: Span, { tense }: Sense): Day {
  const time = timeMeant(place, span, tense);
  return { date: time?.last, isTold: time?.isTold === true };
}
