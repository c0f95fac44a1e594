import { type MemberCode, nameOn, permanentMembers } from '../../../members/index.ts';
import { provision } from '../../../procedure/index.ts';
import type { Ground } from '../../checked.ts';
import type { Span } from '../../source-text.ts';
import { listed } from '../../verdicts/ballot-words.ts';
import { isAsserted, isDenied } from '../asserted.ts';
import { provisionGround } from '../ground.ts';
import { type MembersMeant, namesBehind, subjectBefore } from '../member-meant.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import type { Answer, Statement } from '../statement.ts';

/** "any permanent member can veto a referral", "each of the five can block it" */
const anyOfFive =
  /\b(?:(?:any|each|every|all|either|one) (?:one )?(?:of (?:the|its) )?(?:five )?permanent members?(?: of the (?:un )?(?:security )?council)?|any of the (?:five|p5)|the (?:five )?permanent members|the p5|the permanent five)(?: of the (?:un )?(?:security )?council)? (?:(?:can|could|may|has|have|hold|holds|wield|enjoy)(?: the (?:power|right) to| a| the power of| the right of)? )(?:veto|block)(?: (?:any|a|the) [a-z]+)?(?: power| right)?/g;
/** "every member of the Security Council has a veto" */
const anyMember =
  /\b(?:any|every|each|all)(?: one)?(?: of (?:the|its))?(?: (?:15|fifteen))? members? of the (?:un |u\.n\. )?(?:security )?council (?:can|could|has|have|holds?)(?: the (?:power|right) (?:to|of)| an?)? veto\b/g;
/** "has veto power", "wields a veto", "can veto" behind the names of members */
const hasVeto =
  /\b(?:has|have|had|holds?|held|wields?|enjoys?|possess(?:es)?) (?:a |the |its own |their own )?(?:(?:right|power) (?:of|to) )?veto\b(?:[- ](?:powers?|rights?))?(?: (?:in|on|at) the (?:un )?(?:security )?council)?(?! (?:a|an|the|any|this|that|its|their|drafts?|resolutions?|record|over|threat|on)\b)/g;
/** "veto-wielding China and Russia", "the veto powers China and Russia" */
const wielding =
  /\bveto[- ](?:wielding|holding|bearing|carrying|empowered|powers?)(?: (?:permanent|council|members?|states?|countries|nations?|powers?))*\b/g;

/** Who has a veto. */
export const mayVeto: Reader = {
  gate: /veto|\bblock/,
  plays: 'un',
  read: (place) => [
    ...matchesIn(place, anyOfFive).flatMap((span) => ofTheFive(place, span)),
    ...matchesIn(place, anyMember).flatMap((span) => ofEverybody(place, span)),
    ...matchesIn(place, hasVeto).flatMap((span) =>
      held(place, span, subjectBefore(place, span, place.material.text.date)),
    ),
    ...matchesIn(place, wielding).flatMap((span) =>
      held(place, span, namesBehind(place, span.end, /^(?:,? | such as | like )$/, place.material.text.date)),
    ),
  ],
};

function ofTheFive(place: Place, { start, end }: Span): readonly Statement[] {
  if (isDenied(place, start)) return [];
  return [
    {
      start,
      end,
      says: 'Each permanent member of the Security Council can veto',
      verdict: 'supported',
      rule: 'power-as-ruled',
      because:
        'On a matter of substance the no of one permanent member is enough to reject a draft of the Security Council; on a matter of procedure it is not.',
      grounds: grounds('charter-27-3', 'charter-27-2'),
    },
  ];
}

function ofEverybody(place: Place, { start, end }: Span): readonly Statement[] {
  if (!isAsserted(place, start) || isDenied(place, start)) return [];
  return [
    {
      start,
      end,
      says: 'Every member of the Security Council can veto',
      verdict: 'contradicted',
      rule: 'power-differs',
      because: 'Of the fifteen members of the Security Council only the five permanent ones have a veto.',
      corrections: [{ field: 'veto', said: 'every member', record: 'the five permanent members' }],
      grounds: grounds('charter-27-3'),
    },
  ];
}

function held(place: Place, { start, end }: Span, who: MembersMeant | undefined): readonly Statement[] {
  if (
    !who ||
    (who.end <= start && !isAsserted(place, start)) ||
    /\bno veto/.test(place.material.reading.lower.slice(start, end))
  )
    return [];
  const denied = who.end <= start && isDenied(place, start);
  const date = place.material.text.date;
  const span = { start: Math.min(start, who.start), end: Math.max(end, who.end) };
  const says = `${listed(who.members.map((code) => nameOn(code, date)))} ${denied ? 'cannot' : 'can'} veto in the Security Council`;
  const answer = judge(who.members, { denied, date });
  // Members of other unions have vetoes there: only one said to be of the Council is denied.
  if (answer.verdict === 'contradicted' && !ofTheCouncil.test(place.words)) return [];
  return [{ ...span, says, members: who.members, negated: denied, ...answer }];
}

const ofTheCouncil = /\bsecurity council\b|\bunsc\b|\bpermanent members?\b/;

function judge(
  members: readonly MemberCode[],
  { denied, date }: { denied: boolean; date: string | undefined },
): Answer {
  const permanent = date === undefined ? everPermanent() : permanentMembers(date);
  const wrong = members.filter((code) => permanent.includes(code) === denied);
  const names = (codes: readonly MemberCode[]): string => listed(codes.map((code) => nameOn(code, date)));
  const rests = grounds('charter-27-3');
  if (wrong.length === 0)
    return {
      verdict: 'supported',
      rule: 'power-as-ruled',
      because: denied
        ? `${names(members)} ${members.length > 1 ? 'are' : 'is'} no permanent member of the Security Council, and only those have a veto.`
        : `${names(members)} ${members.length > 1 ? 'are permanent members' : 'is a permanent member'} of the Security Council; the no of one of them is enough to reject a draft on a matter of substance.`,
      grounds: rests,
    };
  return {
    verdict: 'contradicted',
    rule: 'power-differs',
    because: `${names(wrong)} ${wrong.length > 1 ? 'are' : 'is'} ${denied ? 'a permanent member' : 'no permanent member'} of the Security Council; its permanent members are ${names(permanent)}.`,
    corrections: [{ field: 'veto', said: names(wrong), record: names(permanent) }],
    grounds: rests,
  };
}

/** Without a date whoever was one at any time. */
const everPermanent = (): readonly MemberCode[] => [
  ...new Set([...permanentMembers('1946-01-01'), ...permanentMembers('2000-01-01')]),
];

const grounds = (...ids: readonly string[]): readonly Ground[] =>
  ids.map((id) => provisionGround(provision(id)));
