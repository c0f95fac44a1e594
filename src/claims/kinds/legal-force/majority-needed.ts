import { councilVotesNeeded, provision, ruleFor } from '../../../procedure/index.ts';
import { findFigures } from '../../mentions/figure.ts';
import type { Span } from '../../source-text.ts';
import { voteName } from '../../verdicts/judgement.ts';
import { decisionMeant } from '../decision-meant.ts';
import { provisionGround } from '../ground.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import type { Answer, Statement } from '../statement.ts';

const needs = `(?:needs?|needed|requires?|required|takes?|must (?:get|win|have|receive|gain|muster)|needing|requiring)`;
const count = String.raw`\d{1,2}|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen`;
const noVeto = String.raw`(?:,? (?:and|with|but|without|as long as|provided)(?: that)?(?: there (?:is|are|must be))? (?:no |any )?(?:vetoe?s?|negative votes?|no votes?|objections?|opposition|none)\b[^.;]{0,60}?(?:permanent members?(?: of the (?:security )?council)?|permanent five|p5|big five|five|veto powers))?`;

/** "needs nine votes in favour and no negative vote of any of the five permanent members" */
const votesInCouncil = new RegExp(
  String.raw`\b${needs} (?:at least |a minimum of |the support of |the backing of |the votes of )?(?:at least )?(${count})(?: of (?:the |its )?(?:15|fifteen))?(?: (?:yes|positive|affirmative|favou?rable|concurring|council))?(?: ["']?yes["']?)? ?(?:votes?|members|ayes|states|countries)\b(?: in favou?r| for)?${noVeto}`,
  'g',
);
/** "Nine votes would have been enough" */
const votesEnough = new RegExp(
  String.raw`\b(${count}) (?:yes |positive |affirmative )?votes (?:(?:would|will|can|might) )?(?:(?:have been|be|are|is|were|was) (?:enough|sufficient)|suffices?|sufficed|have sufficed)(?: for adoption)?\b`,
  'g',
);
/** "a two-thirds majority was needed" */
const twoThirds = new RegExp(
  String.raw`\b${needs} (?:an? |the )?(two[- ]thirds|simple)(?: majority| of (?:the |those )?(?:votes?|members|voting|states|countries))\b|\b(?:an? |the )(two[- ]thirds|simple) majority (?:is|was|of [a-z ]{2,40} (?:is|was)) (?:needed|required|necessary)\b`,
  'g',
);

/** How many votes it takes. */
export const majorityNeeded: Reader = {
  gate: /\bvotes [^.;]{0,20}(?:enough|suffic)|\b(?:need|requir|tak|must (?:get|win|have|receive|gain|muster))[^.;]{0,60}\b(?:votes?|members|ayes|states|countries|majority)\b|majority[^.;]{0,50}\b(?:needed|required|necessary)/,
  plays: 'un',
  read: (place) => [
    ...matchesIn(place, votesInCouncil).flatMap((found) =>
      inCouncil(place, found, draftAhead(place, found.start)),
    ),
    ...matchesIn(place, votesEnough).flatMap((found) => inCouncil(place, found, found.start)),
    ...matchesIn(place, twoThirds).flatMap((found) => ofTheCast(place, found)),
  ],
};

type Found = Span & { readonly match: RegExpExecArray };

/** `subject` is where the words for the draft begin. */
function inCouncil(
  place: Place,
  { start, end, match }: Found,
  subject: number | undefined,
): readonly Statement[] {
  const [value] = findFigures(match[1] ?? '').map((figure) => figure.value);
  if (
    value === undefined ||
    subject === undefined ||
    election.test(place.words) ||
    !isOfCouncil(place, start)
  )
    return [];
  const day = decisionMeant(place, start)?.entry.summary.heldOn ?? place.material.text.date;
  // "Seven votes were needed then": an article of today may speak of the Council of eleven.
  const early = day === undefined || councilVotesNeeded(day) === 7 || place.sentence.dates.length > 0;
  const needed = councilVotesNeeded(day ?? '2000-01-01');
  if (value !== needed && early && value === 7) return [];
  const says = `A draft of the Security Council needs ${value} yes votes`;
  return [{ start: subject, end, says, ...judged(value, needed, day) }];
}

function judged(value: number, needed: number, day: string | undefined): Answer {
  const grounds = [provisionGround(provision('charter-27-3'))];
  const because = `A draft on a matter of substance needs ${needed === 9 ? 'nine of the fifteen' : 'seven of the eleven'} votes of the Security Council${needed === 9 ? '' : ' of that time'}, and no permanent member voting no.`;
  if (value === needed) return { verdict: 'supported', rule: 'majority-as-ruled', because, grounds };
  return day === undefined
    ? { verdict: 'imprecise', rule: 'majority-differs', because, grounds }
    : {
        verdict: 'contradicted',
        rule: 'majority-differs',
        because,
        grounds,
        corrections: [{ field: 'votes needed', said: String(value), record: String(needed) }],
      };
}

/** Where the words for the draft begin: "a draft needs", "to be adopted, a resolution requires". */
function draftAhead({ words, sentence }: Place, start: number): number | undefined {
  const ahead = words.slice(Math.max(0, start - sentence.start - 60), start - sentence.start);
  const found =
    /\b(?:(?:an?|any|every|each|the) )?(?:draft|resolution|text|draft resolution|it|decision|proposal|motion|which|that|adoption|measure|referral)s?(?: (?:of|in|at|before|put to) the (?:un |u\.n\. )?(?:security )?council)?,? (?:[a-z]+ ){0,3}$/.exec(
      ahead,
    );
  return found ? start - found[0].length : undefined;
}

const election = /\belect(?:ion|ed)\b|\bseats?\b|\bsecretary-general\b|\bcandidate/;

const isOfCouncil = (place: Place, start: number): boolean =>
  place.sentence.bodies.some(({ body }) => body === 'SC') ||
  /\bcouncil\b|\bpermanent members?\b|\bveto/.test(place.words) ||
  (!place.sentence.bodies.some(({ body }) => body !== undefined) &&
    decisionMeant(place, start)?.entry.body === 'SC');

/** Of one decision of the Assembly, by the rule that applied to it. */
function ofTheCast(place: Place, { start, end, match }: Found): readonly Statement[] {
  const said = (match[1] ?? match[2] ?? '').startsWith('two') ? 'two-thirds' : 'simple';
  const meant = decisionMeant(place, start);
  if (!meant || meant.told === 'in the text' || meant.entry.body !== 'GA' || meant.confidence < 0.9)
    return [];
  const { entry, confidence } = meant;
  const { majority, certainty, because, provisions } = ruleFor(entry.summary);
  const ruled = majority.id === 'simple' ? 'simple' : 'two-thirds';
  const basis = {
    start,
    end,
    decision: entry,
    confidence,
    grounds: provisions.map(provisionGround),
    says: `A ${said} majority was needed`,
  };
  const sentence = `${voteName(entry)} needed a ${majority.name}. ${because}`;
  const told = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  if (certainty === 'unknown' || (ruled !== said && certainty !== 'certain')) return [];
  return ruled === said
    ? [{ ...basis, verdict: 'supported', rule: 'majority-as-ruled', because: told }]
    : [
        {
          ...basis,
          verdict: 'contradicted',
          rule: 'majority-differs',
          because: told,
          corrections: [{ field: 'majority', said, record: majority.name }],
        },
      ];
}
