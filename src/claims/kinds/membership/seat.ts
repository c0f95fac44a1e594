import { nameOn } from '../../../members/index.ts';
import type { Span } from '../../source-text.ts';
import { listed } from '../../verdicts/ballot-words.ts';
import { isAsserted, isDenied } from '../asserted.ts';
import { decisionMeant } from '../decision-meant.ts';
import { type MembersMeant, namesAhead, subjectBefore } from '../member-meant.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import type { Statement } from '../statement.ts';
import { type TimeMeant, timeMeant, timesIn } from '../time-meant.ts';
import { councilMeant } from './council-meant.ts';
import { judgeSeat } from './judge-seat.ts';
import type { Relation, Seats } from './seats.ts';

const elected = `(?:(?:elected|non-?permanent|rotating|temporary|current|sitting|serving|outgoing|incoming|founding|two-year) )*`;

/** Whether those named sat on a body: "a member of", "sits on", "was elected to", "joined", with the times said. */
export function seatReader(seats: Seats): Reader {
  const body = String.raw`(?:the )?(?:\d\d-(?:member|nation) )?(?:un |u\.n\. |un's |united nations )?${seats.named}\b`;
  const is = new RegExp(
    String.raw`\b(is|are|was|were|being|remains?|(?:has|have)(?= never been| not been))(n't| not| never| neither| no longer)?(?: (?:been|currently|then|now|also|again|itself|at the time|still|both|all|among|one of (?:the )?(?:\d+|ten|fifteen)))* ?(?:an? |the )?${elected}members? (?:of|on) ${body}`,
    'g',
  );
  const sits = new RegExp(
    String.raw`\b(sits?|sat|serves?|served|(?:holds?|held|has|had) a ${elected}seat)(?: (?:currently|then|as an? ${elected}member))* (?:on|of|in) ${body}`,
    'g',
  );
  const won = new RegExp(
    String.raw`\b(?:(?:was|were|been|is|got) (?:re-?)?elected(?: (?:on|in|last|this) [a-z]+(?: \d{1,2})?)?(?: as an? ${elected}member)?|won (?:an? |its )?${elected}(?:seat|term))(?: (?:to|for) an? ${elected}(?:seat|term))? (?:to|of|on|in) ${body}(?: (?:for|until|till|through|to) (?:the )?(?:end of |term |period |years? )*(?:20|19)\d\d(?:(?:-| ?to ?| ?and ?)(?:(?:20|19)?\d\d))?)?`,
    'g',
  );
  const joined = new RegExp(
    String.raw`\b(?:joined|took (?:up )?(?:its|a) seat (?:on|in)) ${body} (?:in|on) (?:[a-z]+ |\d{1,2} ){0,3}(?:19|20)\d\d\b`,
    'g',
  );
  const apposed = new RegExp(
    `, (?:then |now |currently |at the time |itself |both |all )*(not )?(?:an? )?${elected}members? (?:of|on) ${body}`,
    'g',
  );
  const bare = new RegExp(
    String.raw`, (?:then |itself |both )?(?:an? )?${elected.replace('*', '+')}members? (?:in (?:19|20)\d\d|that year|at the time|then)\b`,
    'g',
  );
  const forYears = /, elected for (?:19|20)\d\d(?: ?(?:-|and|to) ?(?:19|20)\d\d)?(?=[,.;)])/g;
  const without =
    /\b(?:had|held|has|holds) (no|a) (?:elected |non-permanent )?seat (?:in (?:19|20)\d\d|that year|at the time|then)\b/g;
  return {
    gate: seats.gate,
    plays: 'anywhere',
    read: (place) => {
      const date = place.material.text.date;
      const subject = (span: Span) => subjectBefore(place, span, date);
      return [
        ...matchesIn(place, is).flatMap((found) =>
          seated(
            place,
            subject(found),
            found,
            { kind: 'sat', tense: /^w/.test(found.match[1] ?? '') ? 'was' : 'is' },
            found.match[2] !== undefined,
          ),
        ),
        ...matchesIn(place, sits).flatMap((found) =>
          seated(
            place,
            subject(found),
            found,
            {
              kind: 'sat',
              tense: /^(?:sits?|serves?|holds?|has)\b/.test(found.match[1] ?? '') ? 'is' : 'was',
            },
            false,
          ),
        ),
        ...matchesIn(place, won).flatMap((found) =>
          seated(place, subject(found), found, { kind: 'elected', ...yearsIn(found.match[0]) }, false),
        ),
        ...matchesIn(place, joined).flatMap((found) =>
          seated(place, subject(found), found, { kind: 'joined' }, false),
        ),
        ...matchesIn(place, apposed).flatMap((found) =>
          seated(
            place,
            namesAhead(place, found.start, /^$/, date),
            found,
            { kind: 'sat', tense: 'was' },
            found.match[1] !== undefined,
          ),
        ),
        ...matchesIn(place, bare).flatMap((found) =>
          seated(
            place,
            namesAhead(place, found.start, /^$/, date),
            found,
            { kind: 'sat', tense: 'was' },
            false,
          ),
        ),
        ...matchesIn(place, forYears).flatMap((found) =>
          seated(
            place,
            namesAhead(place, found.start, /^$/, date),
            found,
            { kind: 'elected', ...yearsIn(found.match[0]) },
            false,
          ),
        ),
        ...matchesIn(place, without).flatMap((found) =>
          seated(place, subject(found), found, { kind: 'sat', tense: 'was' }, found.match[1] === 'no'),
        ),
      ];
    },
  };

  function seated(
    place: Place,
    who: MembersMeant | undefined,
    { start, end }: Span,
    relation: Relation,
    negated: boolean,
  ): readonly Statement[] {
    if (!who || !isAsserted(place, start) || councilMeant(place, { start, end }) !== seats.body) return [];
    const denied = negated || isDenied(place, start);
    const date = place.material.text.date;
    const says = `${listed(who.members.map((code) => nameOn(code, date)))} ${denied ? 'not ' : ''}a member of the ${seats.name}`;
    const answer = judgeSeat(seats, who.members, {
      relation,
      denied,
      time: timeOf(place, { start: Math.min(start, who.start), end }, relation),
    });
    return answer
      ? [{ start: Math.min(start, who.start), end, says, members: who.members, negated: denied, ...answer }]
      : [];
  }
}

/** "until 2025", "for the term 2024-2025", "for 2024-25" */
function yearsIn(words: string): {
  readonly first?: number | undefined;
  readonly until?: number | undefined;
} {
  const years =
    /(?<kind>for|until|till|through|to) (?:the )?(?:end of |term |period |years? )*(?<one>(?:20|19)\d\d)(?:(?:-| ?to ?| ?and ?)(?<two>(?:20|19)?\d\d))?$/.exec(
      words,
    )?.groups;
  if (!years) return {};
  const one = Number(years.one);
  const two =
    years.two === undefined
      ? undefined
      : years.two.length === 2
        ? 100 * Math.floor(one / 100) + Number(years.two)
        : Number(years.two);
  return years.kind === 'for' && two !== undefined
    ? { first: one, until: two }
    : years.kind === 'for'
      ? {}
      : { until: two ?? one };
}

/** "a member of the Council that year": the year of the vote that the paragraph tells. */
function thatYear(place: Place, { start, end }: Span): TimeMeant | undefined {
  const { words, sentence } = place;
  if (!/\bthat year\b/.test(words.slice(start - sentence.start, end - sentence.start + 10))) return undefined;
  const meant = decisionMeant(place, start);
  const year = meant?.told === 'in the text' ? undefined : meant?.entry.summary.heldOn?.slice(0, 4);
  return year ? { first: `${year}-01-01`, last: `${year}-12-31`, isTold: true } : undefined;
}

function timeOf(place: Place, { start, end }: Span, relation: Relation): TimeMeant | undefined {
  if (relation.kind === 'sat')
    return thatYear(place, { start, end }) ?? timeMeant(place, { start, end }, relation.tense);
  const inside = timesIn(place, { start, end });
  const [told, ...others] = inside.length > 0 ? inside : timesIn(place);
  if (told) return others.length === 0 ? told : undefined;
  const { date } = place.material.text;
  return relation.kind === 'elected' && date ? { first: date, last: date, isTold: false } : undefined;
}
