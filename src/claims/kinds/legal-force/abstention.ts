import { provision } from '../../../procedure/index.ts';
import { isAsserted } from '../asserted.ts';
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

/** What it means that a permanent member abstains in the Security Council: it stops nothing. */
export const abstention: Reader = {
  gate: /permanent members?/,
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
