import type { Assertion } from '../assertions.ts';
import type { Candidate, Claim, Evidence } from '../checked.ts';
import type { Docket } from '../docket/docket.ts';
import type { Entry } from '../docket/entry.ts';
import type { Finding } from '../matching/findings.ts';
import { isAside } from './aside.ts';
import { type Judgement, uncheckable } from './judgement.ts';
import { saidIn } from './said.ts';
import { type Making, settle } from './settle.ts';

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

function unanswered(assertion: Assertion, finding: Finding, making: Making): Claim | undefined {
  if (assertion.kind === 'date' || assertion.kind === 'body') return undefined;
  const { tally, symbols } = finding.evidence.moment;
  // A score, or a poll, told in a text about a vote.
  if (assertion.kind === 'tally' && assertion.said.bare) return undefined;
  // "when the UN passed the resolution": said in passing, in a text that tells elsewhere which vote it means.
  const inPassing = symbols.length === 0 && finding.context.others.size > 0;
  if (assertion.kind === 'outcome' && tally === undefined && (!assertion.said.strong || inPassing))
    return undefined;
  if (assertion.kind === 'position' && assertion.said.weak) return undefined;
  const { scene } = finding.evidence;
  const spoken = scene.moments.some(
    ({ bodies, symbols, proposal }) => bodies.length > 0 || symbols.length > 0 || proposal,
  );
  // Ballots and figures in a text that tells of votes are of some vote, if not which.
  const counted = (tally?.parts.length ?? 0) > 1;
  if (!spoken && !((assertion.kind === 'position' || counted) && finding.context.others.size > 0))
    return undefined;
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

/** A decision as evidence, with its sources. */
export function evidenceFor(entry: Entry, docket: Docket): Evidence {
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
