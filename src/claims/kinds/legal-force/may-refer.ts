import { findNames, type MemberCode, nameOn, romeStatuteOn } from '../../../members/index.ts';
import { article } from '../../../procedure/index.ts';
import type { Span } from '../../source-text.ts';
import { decisionMeant } from '../decision-meant.ts';
import { provisionGround, waysToCourt } from '../ground.ts';
import { memberMeant } from '../member-meant.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import { endOfTime, isChecked, partyOn, standingGround, standingSentence } from '../standing-with-court.ts';
import type { Answer, Statement } from '../statement.ts';

const court = String.raw`(?:\bicc\b|international criminal court|\bthe court\b|the hague)`;
const doing = `(?:refer|send|mandate|authori[sz]|bring|hand|prosecut|jurisdiction|try|investigat|launch|open)`;
const council = String.raw`(?:(?:un |u\.n\. |united nations )?(?:security )?council|unsc)`;

/** "Only the Security Council can refer North Korea to the ICC" */
const onlyCouncil = new RegExp(
  String.raw`\b(?:only the ${council} (?:can|could|may|might|has the (?:power|authority|right)|is able to|would be able to|is empowered to)|the ${council} alone (?:can|could|may|has the (?:power|authority|right))|the ${council} is the only (?:body|organ|one)(?: that| which| who)?(?: can| could| may| is able to| with the (?:power|authority))?)\b(?=[^.;]{0,90}${doing})[^.;]{0,110}?${court}`,
  'g',
);
/** "The Court can act only if the Security Council refers the case", "has no jurisdiction unless the Council refers it" */
const courtOnlyIf = new RegExp(
  String.raw`\b(?:icc|international criminal court|court) (?:(?:can|could|may|would) only (?:act|investigate|intervene|step in|prosecute|open|take up|have jurisdiction)|(?:can|could) (?:act|investigate|intervene|step in|prosecute|open|take up)[^.;]{0,40}? only|(?:cannot|can't|could not|has no jurisdiction|does not have jurisdiction|lacks jurisdiction)[^.;]{0,60}? (?:unless|without))\b[^.;]{0,60}?${council}(?:'s)? (?:referral|refers?|mandate|referred|decides|authori[sz]\w+)`,
  'g',
);
/** "The General Assembly cannot itself refer the case to the ICC" */
const assemblyCannot = new RegExp(
  String.raw`\b(?:general assembly|assembly|third committee|human rights council)(?:,? (?:itself|however|by contrast))?,? (?:itself )?(?:cannot|can't|can not|could not|couldn't|may not|has no (?:power|authority|right|mandate)|lacks the (?:power|authority)|does not have the (?:power|authority)|is not (?:able|empowered|entitled))\b[^.;]{0,70}\b(?:refer|send|bring|take)\w*\b[^.;]{0,70}?${court}`,
  'g',
);

/** Who can give the Court a case. */
export const mayRefer: Reader = {
  gate: /(?:council|unsc)[^.;]{0,150}(?:\bicc\b|criminal court|the court\b|hague)|(?:\bicc\b|criminal court|the court\b)[^.;]{0,150}(?:council|unsc)|(?:assembly|committee|rights council)[^.;]{0,150}(?:\bicc\b|criminal court|the court\b|hague)/,
  plays: 'un',
  read: (place) => [
    ...matchesIn(place, onlyCouncil).map((span) => onlyTheCouncil(place, span)),
    ...matchesIn(place, courtOnlyIf).map((span) => onlyTheCouncil(place, span)),
    ...matchesIn(place, assemblyCannot).map(noneButCouncil),
  ],
};

const noneButCouncil = ({ start, end }: Span): Statement => ({
  start,
  end,
  says: 'Neither the Assembly nor a body under it can refer a situation to the International Criminal Court',
  verdict: 'supported',
  rule: 'power-as-ruled',
  because:
    'A situation comes before the Court by referral of a State Party or of the Security Council, or by the Prosecutor’s own motion; the Assembly and its bodies are not among them.',
  grounds: waysToCourt(),
  negated: true,
});

/** True of a state that has not accepted the Court; of a party there are other ways. */
function onlyTheCouncil(place: Place, { start, end }: Span): Statement {
  const states = statesMeant(place, { start, end });
  const says = `Only the Security Council can refer ${states.length > 0 ? states.map((code) => nameOn(code)).join(' and ') : 'a situation'} to the International Criminal Court`;
  return { start, end, says, members: states, ...judge(states, dayMeant(place, start)) };
}

function judge(states: readonly MemberCode[], day: string | undefined): Answer {
  const grounds = [
    ...states.map((code) => standingGround(code, day)),
    ...[...waysToCourt(), provisionGround(article('rome-12-3'))],
  ];
  const standing = states.map((code) => `${standingSentence(code, day)}.`).join(' ');
  const parties = states.map((code) => partyOn(code, day));
  const accepted = states.some((code) => romeStatuteOn(code, day ?? endOfTime).declarations.length > 0);
  if (states.length > 0 && parties.every((party) => party === false) && !accepted)
    return {
      verdict: 'supported',
      rule: 'power-as-ruled',
      because: `${standing} What is done there by its own nationals then reaches the Court by a referral of the Security Council; strictly, the state itself could still accept the Court by a declaration.`,
      grounds,
    };
  if (states.length > 0 && parties.every((party) => party === true) && states.every(isChecked))
    return {
      verdict: 'contradicted',
      rule: 'other-ways-to-court',
      because: `${standing} A State Party can refer the situation too, and the Prosecutor can act of his or her own motion.`,
      corrections: [
        {
          field: 'who can refer',
          said: 'only the Security Council',
          record: 'also a State Party, or the Prosecutor',
        },
      ],
      grounds,
    };
  return {
    verdict: 'imprecise',
    rule: 'other-ways-to-court',
    because:
      `${standing} The Council alone can refer what happened in a state that has not accepted the Court; otherwise a State Party can, or the Prosecutor acts of his or her own motion.`.trim(),
    grounds,
  };
}

const aim = /^,? (?:to|and) (?:prosecute|try|investigate|charge|indict|look into)\b[^.;,]{0,40}/;

/** Whom it is about: the members that the statement names, else its sentence, else the title of the decision meant. */
function statesMeant(place: Place, { start, end }: Span): readonly MemberCode[] {
  const { names } = place.sentence;
  const date = place.material.text.date;
  // "… to prosecute North Korean leadership" goes on with it; else "as North Korea is no party, only …" led to it.
  const on = aim.exec(place.words.slice(end - place.sentence.start))?.[0].length ?? 0;
  const inside = names.filter((name) => name.start >= start && name.start < end + on);
  const ahead = names.filter((name) => name.end <= start);
  const told = (inside.length > 0 ? inside : ahead).flatMap((name) => memberMeant(name, date) ?? []);
  if (told.length > 0) return [...new Set(told)];
  const title = decisionMeant(place, start)?.entry.summary.title ?? '';
  return [...new Set(findNames(title).flatMap((name) => memberMeant(name, date) ?? []))];
}

const dayMeant = (place: Place, start: number): string | undefined =>
  place.material.text.date ?? decisionMeant(place, start)?.entry.summary.heldOn;
