import type { Body } from '../symbols/index.ts';
import type { MomentEvidence } from './matching/evidence.ts';
import type { When } from './matching/when.ts';
import type { BodyMention } from './mentions/body.ts';
import type { DateMention } from './mentions/date.ts';
import type { OutcomeMention } from './mentions/outcome.ts';
import type { SymbolMention } from './mentions/symbol.ts';
import type { TallyMention } from './mentions/tally-mention.ts';
import type { Moment } from './moments.ts';
import type { PositionMention } from './positions/position.ts';
import type { Span } from './source-text.ts';

/** Something that a moment asserts, before it is known of which decision. */
export type Assertion = Span &
  (
    | { readonly kind: 'tally'; readonly said: TallyMention }
    | { readonly kind: 'position'; readonly said: PositionMention }
    | { readonly kind: 'outcome'; readonly said: OutcomeMention }
    | {
        readonly kind: 'body';
        readonly said: Body;
        readonly attached: boolean;
        /** "Adopted by the Council", "the Council voted": it did the deciding, whatever other body is named. */
        readonly decides: boolean;
      }
    | { readonly kind: 'date'; readonly said: When; readonly attached: boolean }
    | { readonly kind: 'symbol'; readonly said: SymbolMention }
  );

/** What a moment asserts, in order of place. */
export function assertionsOf(evidence: MomentEvidence, lower: string): readonly Assertion[] {
  const { moment } = evidence;
  const { tally, positions } = moment;
  const { outcomes } = moment;
  const anchors: readonly Span[] = [...(tally ? [tally] : []), ...outcomes, ...positions];
  return [
    ...(tally ? [{ kind: 'tally' as const, start: tally.start, end: tally.end, said: tally }] : []),
    ...positions.map((said) => ({ kind: 'position' as const, start: said.start, end: said.end, said })),
    ...outcomes.map((said) => ({ kind: 'outcome' as const, ...withAuxiliary(said, lower), said })),
    ...bodiesOf(evidence, anchors, lower),
    ...datesOf(evidence, anchors, lower),
    ...moment.symbols.map((said) => ({ kind: 'symbol' as const, start: said.start, end: said.end, said })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

function withAuxiliary({ start, end }: Span, lower: string): Span {
  const auxiliary = /(?:\b(?:was|were|has|have|had|been|is|also|then|is being) ){1,4}$/.exec(
    lower.slice(Math.max(0, start - 24), start),
  );
  return { start: start - (auxiliary?.[0].length ?? 0), end };
}

/** A body is asserted where it does the deciding, not where it is asked, sent something or to decide yet. */
const addressed =
  /\b(?:asks?|asked|urge[sd]?|urging|calls? on|called on|calling on|encourage[sd]?|encouraging|requests?|requested|requesting|refer(?:red|s|ring)?|send|sent|to|before|recommend\w*|invite[sd]?|if|only|whether|by asking|ahead of|of every|unlike) (?:\w+ ){0,2}$/;

/** "A draft put to the Security Council", "came before the Assembly": there it is decided. */
const put =
  /\b(?:put|brought|came|comes|went|goes|taken|tabled|introduced|presented|submitted|vote) (?:up )?(?:to|before|in|at) (?:the )?(?:un |u\.n\. )?$/;

function bodiesOf({ moment }: MomentEvidence, anchors: readonly Span[], lower: string): readonly Assertion[] {
  const { tally } = moment;
  return moment.bodies.flatMap((mention): readonly Assertion[] => {
    const { start, end, body, vague } = mention;
    const ahead = lower.slice(Math.max(moment.start, start - 40), start);
    if (!body || vague || (addressed.test(ahead) && !put.test(ahead))) return [];
    const near =
      anchors.some((anchor) => between(mention, anchor) <= 90) ||
      /^[^.;]{0,40}\bvot/.test(lower.slice(end, moment.end));
    const decides =
      /\b(?:adopted|approved|passed|rejected|vetoed|carried|endorsed|voted down|defeated) (?:\w+ly )?(?:by|in) (?:the )?(?:un |u\.n\. |united nations )?$/.test(
        ahead,
      ) ||
      /^(?:,? (?:on|late|early|last|this|yesterday|today|has|had|also|again|in|the|\d{1,2}|\d{4}|[a-z]+day|january|february|march|april|may|june|july|august|september|october|november|december)){0,6} (?:adopt|approv|pass(?:ed|es)|reject|vot(?:ed|es))/.test(
        lower.slice(end, moment.end),
      );
    // The subject of a row is what the vote was about.
    if (tally && !decides && lower.slice(end, tally.start).includes('|')) return [];
    return [{ kind: 'body', start, end, said: body, attached: near || decides, decides }];
  });
}

function datesOf(
  { dates, moment }: MomentEvidence,
  anchors: readonly Span[],
  lower: string,
): readonly Assertion[] {
  return dates.flatMap((said): Assertion[] => {
    const { start, end } = said.mention;
    const own = dates.length === 1 || moment.dates.length === 1;
    const ofAnEvent = eventBehind.test(lower.slice(end, end + 40));
    const attached =
      !ofAnEvent &&
      own &&
      (votedOn(moment, lower) ||
        leads(said.mention, moment, lower) ||
        besideText(said.mention, moment.symbols) ||
        besideBody(said.mention, moment.bodies) ||
        (anchors.some(
          (anchor) => between(said.mention, anchor) <= (said.mention.kind === 'year' ? 12 : 60),
        ) &&
          !otherEvent.test(lower.slice(Math.max(moment.start, start - 60), start))));
    const tail = /^ (?:night|evening|afternoon|morning)\b/.exec(lower.slice(end, end + 11))?.[0].length ?? 0;
    return [{ kind: 'date', start: start - lead(lower, start), end: end + tail, said, attached }];
  });
}

/** "The Assembly voted on it on 18 December": the one date of the sentence is that of the vote. */
const votedOn = ({ start, end, dates }: Moment, lower: string): boolean =>
  dates.length === 1 &&
  dates[0]?.bound === false &&
  /\b(?:assembly|council|committee|commission|nations|un) (?:then |also |again )?voted on\b/.test(
    lower.slice(start, end),
  );

/** "- 2014-12-18: General Assembly, …": a date that leads an entry dates it. */
const leads = (date: DateMention, moment: Span, lower: string): boolean =>
  date.kind === 'day' &&
  /^[\s*\u2022|(-]*$/.test(lower.slice(moment.start, date.start)) &&
  /^\)?\s?[:|]/.test(lower.slice(date.end, date.end + 3));

/** "Resolution 678 of 29 November", "on 26 March resolution 2728": the day stands beside the text. */
const besideText = (date: DateMention, symbols: readonly SymbolMention[]): boolean =>
  date.kind !== 'year' && symbols.some((symbol) => symbol.decides && between(date, symbol) <= 5);

/** "The General Assembly on Tuesday demanded" */
const besideBody = (date: DateMention, bodies: readonly BodyMention[]): boolean =>
  date.kind !== 'year' &&
  bodies.some(({ body, end }) => body !== undefined && date.start >= end && date.start - end <= 10);

/** "The June 1967 and subsequent hostilities" */
const eventBehind =
  /^ (?:and subsequent |[a-z]+ )?(?:hostilities|war|wars|crisis|massacre|invasion|uprising|revolution|agreements?|accords?|attacks?|coup|elections?|referendum|borders?|lines?|earthquake|protests|summit|conference|treaty)\b/;

/** A date that belongs to something else in the sentence. */
const otherEvent =
  /\b(?:report|published|inquiry|war|invasion|referendum|founded|established|began|begun|started|born|elections?|attack(?:s|ed)?|agreement|created|killed|crisis|signed|session|dated|anniversary|issued|tabled|submitted|circulated|introduced|since|due|scheduled|expected)\b[^.;]{0,50}$/;

const lead = (lower: string, start: number): number =>
  /\b(?:(?:back in|late on|late in|early in|early on|at the end of|in the (?:spring|summer|autumn|fall|winter|middle) of|on the last day of|in the early hours of|on the evening of|on the|on|in|of|by) )?(?:(?:late|early|mid|last) |mid-)?$/.exec(
    lower.slice(Math.max(0, start - 28), start),
  )?.[0].length ?? 0;

const between = (one: Span, other: Span): number =>
  Math.max(0, Math.max(one.start, other.start) - Math.min(one.end, other.end));
