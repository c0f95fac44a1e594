import type { Assertion } from '../assertions.ts';
import type { Candidate, Claim, Evidence, Said } from '../checked.ts';
import { dateOfDay } from '../docket/days.ts';
import type { Docket, Entry } from '../docket/docket.ts';
import type { Finding } from '../matching/findings.ts';
import { votersOf } from '../matching/position-bits.ts';
import type { When } from '../matching/when.ts';
import type { Moment } from '../moments.ts';
import { isAside } from './aside.ts';
import { judgeBody } from './body.ts';
import { distance, judgeDate } from './date.ts';
import { isFirm } from './firm.ts';
import { type Bench, type Judgement, uncheckable } from './judgement.ts';
import { judgeOutcome } from './outcome.ts';
import { judgePosition } from './position.ts';
import { judgeSymbol } from './symbol.ts';
import { judgeTally } from './tally.ts';

/** What a claim is made from besides the assertion and the decision found. */
export interface Making {
  readonly text: string;
  readonly lower: string;
  readonly docket: Docket;
  readonly explain: boolean;
}

/** The answer of the record to one assertion; undefined for one that turns out to assert nothing of the vote. */
export function claimOf(assertion: Assertion, finding: Finding, making: Making): Claim | undefined {
  const { decision } = finding;
  if (!decision) return unanswered(assertion, finding, making);
  const settled = settle(assertion, finding, making, decision);
  if (
    !settled ||
    isAside(assertion, settled.judgement, { ...making, evidence: finding.evidence, entry: settled.entry })
  )
    return undefined;
  return claim(assertion, finding, making, settled);
}

interface Settled {
  readonly judgement: Judgement;
  readonly entry: Entry;
}

/** Other decisions within so many bits of the first are as good as it. */
const close = 6;

/**
 * Judges by the decision found. Before anything is called contradicted, the other decisions that may be meant are asked:
 * where one of them says what the text says, the text means that one. What remains must be certain without the evidence
 * in dispute.
 */
function settle(
  assertion: Assertion,
  finding: Finding,
  making: Making,
  decision: Entry,
): Settled | undefined {
  if (finding.tied.length > 0) return settleTied(assertion, finding, making, decision);
  const judgement = judge(assertion, finding, making, decision);
  if (judgement.verdict !== 'contradicted') return { judgement, entry: decision };
  const first = finding.match.ranked[0]?.bits ?? 0;
  const whole = making.docket.frequencies.whole;
  for (const { entry, bits } of finding.match.ranked) {
    if (entry === decision || bits < whole - 3 || bits < first - 3 * close) continue;
    const other = judge(assertion, finding, making, entry);
    if (other.verdict === 'supported' || (other.verdict === 'imprecise' && bits >= first - close))
      return { judgement: other, entry };
  }
  const spokenOf = [...finding.context.others, ...finding.context.kin];
  const saysSoElsewhere =
    assertion.kind !== 'date' &&
    assertion.kind !== 'body' &&
    spokenOf.some((entry) => judge(assertion, finding, making, entry).verdict === 'supported');
  return !saysSoElsewhere && isFirm({ assertion, judgement, entry: decision, finding, docket: making.docket })
    ? { judgement, entry: decision }
    : { judgement: uncheckable('decision-in-doubt', doubt(judgement)), entry: decision };
}

/** Several decisions fit equally well: only what is true of all of them is said. */
function settleTied(assertion: Assertion, finding: Finding, making: Making, decision: Entry): Settled {
  const judgement = judge(assertion, finding, making, decision);
  const others = finding.tied.map((entry) => judge(assertion, finding, making, entry));
  const alike = others.every(({ verdict }) => verdict === judgement.verdict);
  return alike && judgement.verdict !== 'contradicted'
    ? { judgement, entry: decision }
    : {
        judgement: uncheckable(
          'decision-in-doubt',
          `${finding.tied.length + 1} decisions fit equally well and do not agree.`,
        ),
        entry: decision,
      };
}

const doubt = ({ because }: Judgement): string =>
  `It is not certain enough which decision the text means. If it is this one: ${because}`;

function judge(
  assertion: Assertion,
  finding: Finding,
  { docket, lower, text }: Making,
  entry: Entry,
): Judgement {
  const { moment } = finding.evidence;
  const bench: Bench = { docket, entry, moment, stage: stageOf(finding, lower) };
  switch (assertion.kind) {
    case 'tally':
      return judgeTally(assertion.said, bench);
    case 'position':
      return judgePosition(assertion.said, bench);
    case 'outcome':
      return judgeOutcome(assertion.said, bench);
    case 'body':
      return judgeBody(assertion.said, bench);
    case 'date':
      return judgeDate(assertion.said, bench);
    case 'symbol':
      return judgeSymbol(assertion.said, text.slice(assertion.start, assertion.end), bench);
  }
}

/** The body as the moment names it, else as its scene does. */
function stageOf({ evidence: { moment, scene } }: Finding, lower: string): Bench['stage'] {
  return (
    stageIn(moment, lower) ??
    scene.moments.map((one) => stageIn(one, lower)).find((stage) => stage === 'committee') ??
    'unsaid'
  );
}

function stageIn({ bodies, start, end }: Moment, lower: string): 'committee' | 'plenary' | undefined {
  if (bodies.some(({ body }) => body?.startsWith('GA-'))) return 'committee';
  if (bodies.some(({ body }) => body === 'GA')) return 'plenary';
  return aCommittee.test(lower.slice(start, end)) ? 'committee' : undefined;
}

/** "a U.N. committee", "the committee"; not "the Special Committee against Apartheid" */
const aCommittee =
  /\b(?:a|the|this|un|u\.n\.|nations|assembly|rights|key|main) committee\b(?! (?:on|of|to|against|for)\b)/;

function unanswered(assertion: Assertion, finding: Finding, making: Making): Claim | undefined {
  if (assertion.kind === 'date' || assertion.kind === 'body') return undefined;
  if (assertion.kind === 'outcome' && finding.evidence.moment.tally === undefined && !assertion.said.strong)
    return undefined;
  if (assertion.kind === 'position' && assertion.said.weak) return undefined;
  const { scene } = finding.evidence;
  const spoken = scene.moments.some(
    ({ bodies, symbols, proposal }) => bodies.length > 0 || symbols.length > 0 || proposal,
  );
  if (!spoken) return undefined;
  const candidates = candidatesOf(finding, undefined);
  const judgement =
    candidates.length > 0
      ? uncheckable('decision-in-doubt', 'Several decisions may be meant, or one that is not certain enough.')
      : uncheckable('no-decision-found', 'Nothing in the record fits what the text says of this vote.');
  return claim(assertion, finding, making, { judgement });
}

function claim(
  assertion: Assertion,
  finding: Finding,
  { text, docket, explain }: Making,
  { judgement, entry }: { readonly judgement: Judgement; readonly entry?: Entry | undefined },
): Claim {
  const { start, end, kind } = assertion;
  const { verdict, rule, because, corrections } = judgement;
  const inDoubt = rule === 'decision-in-doubt' || finding.match.confidence < 0.9;
  return {
    quote: text.slice(start, end),
    start,
    end,
    kind,
    verdict,
    rule,
    because,
    said: saidIn(assertion, entry),
    ...(entry && { decision: evidenceFor(entry, docket) }),
    corrections,
    confidence: entry ? finding.match.confidence : 0,
    candidates: inDoubt ? candidatesOf(finding, rule === 'decision-in-doubt' ? undefined : entry) : [],
    ...(explain && {
      sheet: finding.sheet(entry ?? finding.match.ranked[0]?.entry ?? docket.entries[0] ?? never()),
    }),
  };
}

function never(): never {
  throw new Error('A claim was made from an empty docket.');
}

const candidatesOf = ({ match: { ranked } }: Finding, chosen: Entry | undefined): readonly Candidate[] =>
  ranked
    .filter(({ entry, bits }) => entry !== chosen && bits > Math.max(6, (ranked[0]?.bits ?? 0) - 8))
    .slice(0, 5)
    .map(({ entry: { id, body, summary }, bits }) => ({
      id,
      symbol: summary.symbol ?? summary.draft,
      body,
      date: summary.heldOn,
      tally: summary.tally,
      score: Math.round(bits * 10) / 10,
    }));

function evidenceFor(entry: Entry, docket: Docket): Evidence {
  const { id, body, summary } = entry;
  const { symbol, draft, heldOn: date, title, outcome, tally } = summary;
  const sources = (docket.decision(entry)?.sources ?? []).map(({ source, ref, address, mark }) => ({
    source,
    ref,
    address,
    mark,
  }));
  return { id, symbol, draft, body, date, title, outcome, tally, sources };
}

function saidIn(assertion: Assertion, entry: Entry | undefined): Said {
  switch (assertion.kind) {
    case 'tally': {
      const { parts, total } = assertion.said;
      return { tally: Object.fromEntries(parts.map(({ field, value }) => [field, value])), total };
    }
    case 'position': {
      const { ballot, negated, closed, members } = assertion.said;
      const codes = entry
        ? votersOf(assertion.said, entry)
        : members.flatMap(({ options }) => options[0]?.code ?? []);
      return { ballot, members: codes, negated, closed };
    }
    case 'outcome':
      return {
        outcome: assertion.said.outcome,
        method: assertion.said.method,
        negated: assertion.said.negated,
      };
    case 'body':
      return { body: assertion.said };
    case 'date':
      return { date: dateIn(assertion.said, entry) };
    case 'symbol':
      return { symbol: assertion.said.symbols[0] ?? assertion.said.number };
  }
}

function dateIn(when: When, entry: Entry | undefined): Said['date'] {
  if (when.kind === 'days') return { from: dateOfDay(when.first), to: dateOfDay(when.last) };
  const day = entry?.day;
  return day !== undefined && distance(day, when) === 0
    ? { from: dateOfDay(day), to: dateOfDay(day) }
    : undefined;
}
