import { findFigures } from '../../mentions/figure.ts';
import type { Span } from '../../source-text.ts';
import { capital, voteName } from '../../verdicts/judgement.ts';
import { isAsserted, isDenied } from '../asserted.ts';
import { type DecisionMeant, decisionMeant } from '../decision-meant.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import type { Answer, Statement } from '../statement.ts';
import { sponsorsKnown, whereSponsorsStand } from './known-sponsors.ts';

const about = `(?:(?:more than|at least|over|about|around|nearly|almost|some|roughly|close to|up to|a record(?: of)?|a total of|as many as|well over|no fewer than|the) )*`;
const count = String.raw`(\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|(?:one|a) hundred(?: and [a-z-]+)?|(?:five |four |three |two )?dozen)`;
const whom = String.raw`(?: (?:other|fellow|un|u\.n\.|more|different|additional|member))* (?:countries|states|nations|governments|delegations|powers|members?)\b`;

/** "co-sponsored by 60 countries", "put forward by 58 countries", "sponsored and supported by a record 60 other UN members" */
const by = new RegExp(
  String.raw`\b(?:(?:co-?)?sponsored|put forward|tabled|introduced|submitted|proposed)(?: (?:and|or) [a-z]+)?(?: [a-z]+ly)? by (${about})${count}${whom}`,
  'g',
);
/** "60 countries co-sponsored the text" */
const active = new RegExp(
  String.raw`\b(${about})${count}${whom}(?: (?:had|have|has|that|which|who))* (?:co-?)?sponsored\b`,
  'g',
);
/** "58 co-sponsors", "one of 58 sponsors" */
const noun = new RegExp(String.raw`\b(${about})${count} (?:co-?)?sponsors\b`, 'g');

/** How many sponsors a text had. */
export const sponsorCount: Reader = {
  gate: /sponsor|\b(?:put forward|tabled|introduced|submitted|proposed)\b[^.;]{0,20} by /,
  plays: 'un',
  read: (place) =>
    [by, active, noun]
      .flatMap((pattern) => matchesIn(place, pattern))
      .flatMap((found) => counted(place, found)),
};

function counted(
  place: Place,
  { start, end, match }: Span & { readonly match: RegExpExecArray },
): readonly Statement[] {
  const [, said = '', number = ''] = match;
  const [figure] = findFigures(`${number} `);
  const meant = decisionMeant(place, start);
  const ofAText = aText.test(place.words) || meant?.told === 'in the sentence';
  if (!figure || !ofAText || !isAsserted(place, start) || isDenied(place, start)) return [];
  const bound = /more than|at least|over|no fewer than/.test(said)
    ? 'at-least'
    : /about|around|nearly|almost|some|roughly|close to|up to/.test(said)
      ? 'about'
      : 'exact';
  const others = /\b(?:other|more|fellow|additional)\b/.test(match[0]) && !/more than/.test(match[0]) ? 1 : 0;
  const says = `The text had ${figure.value} sponsors`;
  return [
    { start, end, says, ...judge(place, meant, { value: figure.value + others, said: figure.value, bound }) },
  ];
}

const aText =
  /\b(?:resolutions?|drafts?|texts?|amendments?|bill|measure|document|proposal|motion|initiative|declaration|it|which)\b/;

interface SaidCount {
  /** With the one that "other" leaves out. */
  readonly value: number;
  readonly said: number;
  readonly bound: 'exact' | 'at-least' | 'about';
}

/** Members join until the vote, so that counts of one text differ by the day: a count is never called false, only put right. */
function judge(place: Place, meant: DecisionMeant | undefined, { value, said, bound }: SaidCount): Answer {
  const known = meant && sponsorsKnown(place.material.docket, meant.entry);
  if (!meant || !known) return notHeld(meant);
  const total = known.sponsors.length;
  const basis = {
    decision: known.entry,
    confidence: meant.confidence,
    grounds: [
      {
        label: `The record names ${total} sponsors`,
        source: 'record',
        address: whereSponsorsStand(known.entry),
        decisions: [known.entry.id],
      },
    ],
  };
  const because = `${capital(voteName(known.entry))}: the record names ${total} sponsors. Members can join until the vote.`;
  const fits =
    bound === 'at-least'
      ? total >= said && total <= said * 2
      : Math.abs(total - said) <= (bound === 'about' ? Math.max(2, said / 10) : 0) || total === value;
  if (fits) return { ...basis, because, verdict: 'supported', rule: 'sponsors-as-recorded' };
  if (bound !== 'at-least' && Math.abs(total - said) <= Math.max(3, said / 5))
    return {
      ...basis,
      because,
      verdict: 'imprecise',
      rule: 'sponsors-counted-otherwise',
      corrections: [{ field: 'sponsors', said: String(said), record: String(total) }],
    };
  return {
    ...basis,
    because: `${because} A list that was complete on the day meant would answer it.`,
    verdict: 'uncheckable',
    rule: 'sponsors-not-held',
  };
}

/** What would answer it: the first page of the draft, and the summary record of the meeting. */
export function notHeld(meant: DecisionMeant | undefined): Answer {
  const address = meant && whereSponsorsStand(meant.entry);
  return {
    verdict: 'uncheckable',
    rule: 'sponsors-not-held',
    because: meant
      ? `The record does not hold the sponsors of ${voteName(meant.entry).replace(/^the .*? on /, '')}; the first page of the draft${address ? ` (${address})` : ''} would answer it.`
      : 'Which text is meant is not certain; the first page of its draft would tell its sponsors.',
    decision: meant?.entry,
    confidence: meant?.confidence,
    grounds: [],
  };
}
