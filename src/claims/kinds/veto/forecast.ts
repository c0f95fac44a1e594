import { nameOn, permanentMembers } from '../../../members/index.ts';
import { provision } from '../../../procedure/index.ts';
import { listed } from '../../verdicts/ballot-words.ts';
import { provisionGround } from '../ground.ts';
import { namesAhead } from '../member-meant.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import type { Statement } from '../statement.ts';

const cast = String.raw`(?:veto|(?:use|cast|exercise|wield) (?:its|their|a|the) (?:right of )?veto(?:es)?)\b(?: (?:the|any|a|such|this|that) (?:draft|resolution|text|bill|referral|measure|motion|proposal|move)\b| it\b)?`;
/** "will likely veto the draft", "is expected to veto", "threatened to use its veto" */
const yetToCome = new RegExp(
  String.raw`\b(?:(?:will|would|may|might|shall) (?:very |most )?(?:likely |probably |almost |certainly |surely |also |both |then |again |all |presumably )*${cast}|(?:is|are|was|were) (?:all |both )?(?:almost |very |virtually )?(?:likely|expected|certain|sure|bound|set|poised|ready|prepared) to ${cast}|(?:threaten(?:s|ed)?|vow(?:s|ed)?|promis(?:es|ed)|pledg(?:es|ed)) to ${cast})`,
  'g',
);

/** A veto that somebody is expected to cast: nothing that a record can answer, but who could cast one it can say. */
export const vetoForecast: Reader = {
  gate: /\b(?:will|would|may|might|shall|to)\b[^.;]{0,50}\bveto/,
  plays: 'un',
  read: (place) => matchesIn(place, yetToCome).flatMap(({ start, end }) => forecast(place, start, end)),
};

const maybe =
  /^(?:,? (?:and|or) (?:possibly|probably|perhaps|maybe|likely|most likely|potentially|even))(?: also)? $/;

function forecast(place: Place, start: number, end: number): readonly Statement[] {
  const date = place.material.text.date;
  if (place.words.endsWith('?')) return [];
  const last = namesAhead(place, start, /^(?: (?:both|also|then|alone|who|which|that))* $/, date);
  if (!last) return [];
  const other = namesAhead(place, last.start, maybe, date);
  const members = [...(other?.members ?? []), ...last.members];
  const permanent =
    date === undefined
      ? [...permanentMembers('1946-01-01'), ...permanentMembers('2000-01-01')]
      : permanentMembers(date);
  // One without a veto in the Council may have one elsewhere.
  if (!members.every((code) => permanent.includes(code))) return [];
  const names = listed(members.map((code) => nameOn(code, date)));
  return [
    {
      start: other?.start ?? last.start,
      end,
      says: `${names} will veto`,
      members,
      verdict: 'uncheckable',
      rule: 'forecast',
      because: `What is expected is no matter of record. ${names} ${members.length > 1 ? 'are permanent members' : 'is a permanent member'} of the Security Council, where the no of one of them is enough to reject a draft on a matter of substance.`,
      grounds: [provisionGround(provision('charter-27-3'))],
    },
  ];
}
