import { provision } from '../../../procedure/index.ts';
import { isMainCommittee } from '../../../symbols/index.ts';
import { isAsserted } from '../asserted.ts';
import { decisionMeant } from '../decision-meant.ts';
import { provisionGround } from '../ground.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import type { Answer, Statement } from '../statement.ts';

const ofCouncil = String.raw`(?: of the (?:un |u\.n\. )?(?:security )?council)?`;
const five = `(?:five )?permanent members${ofCouncil}`;

/** "All five permanent members must vote in favour", "needs the support of all permanent members" */
const allMustAgree = new RegExp(
  String.raw`\b(?:all(?: of the| the)? ${five} (?:must|have to|need to|are required to) (?:all )?(?:vote (?:yes|in favou?r|for)|approve|agree|support|back)|(?:needs?|requires?) the (?:approval|support|backing|agreement|consent|yes votes?|positive votes?|affirmative votes?) of all(?: of the| the)? ${five})\b`,
  'g',
);
/** "An abstention by a permanent member does not block a draft" */
const abstentionBlocks = new RegExp(
  String.raw`\b(?:an )?abstentions? (?:by|of|from) (?:a|any|one of the|one) permanent members?${ofCouncil} (?:(does not|doesn't|is not|isn't|cannot|can't|never) )?(?:blocks?|veto(?:es)?|defeats?|stops?|prevents?|counts? as (?:a|no) veto|is (?:a|no) veto|a veto)\b`,
  'g',
);

/** "Abstentions did not count towards it", "abstentions are not counted" */
const notCounted =
  /\babstentions? (?:(?:do not|does not|did not|don't|didn't|never) counts?(?: (?:towards?|in|for|as (?:votes?|voting|votes? against|cast))(?: (?:it|that|this|the (?:majority|total|result)))?)?(?= *(?:[.,;:)]|$))|(?:are|were|is|was) (?:not|never) (?:counted|taken into account|included)\b)/g;

/** What an abstention does: that of a permanent member stops nothing in the Council, and none counts as a vote in the Assembly. */
export const abstention: Reader = {
  gate: /permanent members?|\babstentions? [^.;]{0,20}count/,
  plays: 'un',
  read: (place) => [
    ...matchesIn(place, allMustAgree).flatMap((found) =>
      place.words.endsWith('?')
        ? []
        : [
            statement(found, 'All permanent members must vote for a draft', {
              ...rest,
              verdict: 'imprecise',
              rule: 'power-differs',
            }),
          ],
    ),
    ...matchesIn(place, abstentionBlocks).flatMap((found) => blocks(place, found)),
    ...matchesIn(place, notCounted).flatMap((found) => uncounted(place, found)),
  ],
};

interface Found {
  readonly start: number;
  readonly end: number;
  readonly match: RegExpExecArray;
}

function blocks(place: Place, found: Found): readonly Statement[] {
  if (!isAsserted(place, found.start)) return [];
  const denied = found.match[1] !== undefined || /\bno veto/.test(found.match[0]);
  const answer: Answer = denied
    ? { ...rest, verdict: 'supported', rule: 'power-as-ruled', corrections: [] }
    : { ...rest, verdict: 'contradicted', rule: 'power-differs' };
  return [
    statement(found, `The abstention of a permanent member ${denied ? 'stops no' : 'stops a'} draft`, answer),
  ];
}

/** In the Assembly and its committees, where the majority is one of those who vote yes or no. */
function uncounted(place: Place, { start, end }: Found): readonly Statement[] {
  const meant = decisionMeant(place, start);
  if (!meant || meant.told === 'in the text' || !isAsserted(place, start)) return [];
  const { entry, confidence } = meant;
  if (entry.body !== 'GA' && !isMainCommittee(entry.body)) return [];
  return [
    {
      start,
      end,
      says: 'Abstentions do not count towards the majority',
      negated: true,
      verdict: 'supported',
      rule: 'power-as-ruled',
      because:
        'The majority is one of the members present and voting, and those are the ones who cast yes or no: to abstain is not to vote.',
      decision: entry,
      confidence,
      grounds: [provisionGround(provision(entry.body === 'GA' ? 'ga-86' : 'ga-126'))],
    },
  ];
}

const statement = ({ start, end }: Found, says: string, answer: Answer): Statement => ({
  start,
  end,
  says,
  ...answer,
  grounds: [provisionGround(provision('charter-27-3')), provisionGround(provision('abstention'))],
});

const rest = {
  because:
    'By the practice of the Security Council a permanent member that abstains, or is absent, does not stop a draft; only its no does.',
  corrections: [{ field: 'permanent members', said: 'all must vote yes', record: 'none may vote no' }],
};
