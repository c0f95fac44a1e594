import {
  type Anchor,
  type CheckedText,
  type Claim,
  type Evidence,
  findAnchor,
  type Verdict,
} from '../../claims/index.ts';
import type { CheckedReport } from './report.ts';
import { decisionLine, oneLine } from './words.ts';

/**
 * What became of a claim since a report was saved. `verdict`: it is judged otherwise. `evidence`: judged the same, of a
 * decision with other figures or another decision. `gone`: the quote no longer stands in the text. `unread`: it stands
 * there and is no longer read as a claim. `new`: it was not in the report.
 */
export interface Difference {
  readonly kind: 'verdict' | 'evidence' | 'gone' | 'unread' | 'new';
  readonly quote: string;
  readonly before?: Verdict | undefined;
  readonly after?: Verdict | undefined;
  /** Why, in a sentence: what changed in the record or the text. */
  readonly why: string;
}

/** As much of a claim as tells it again. */
export interface SavedClaim {
  readonly kind: string;
  readonly quote: string;
  readonly verdict: Verdict;
  readonly anchor?: Anchor | undefined;
  readonly decision?: Evidence | undefined;
}

/** A report as it was saved, as much as is needed of it. */
export interface SavedReport {
  readonly text: Pick<CheckedText['text'], 'name' | 'sha256' | 'address' | 'published'>;
  readonly record: CheckedText['record'];
  readonly claims: readonly SavedClaim[];
}

/** What changed from a saved report to the same text checked now; empty where nothing did. */
export function differences(saved: SavedReport, now: CheckedReport): readonly Difference[] {
  const left = new Set(now.checked.claims);
  const olds = saved.claims.flatMap((claim) => {
    const place = findAnchor(now.text, { quote: claim.quote, prefix: '', suffix: '', ...claim.anchor });
    if (!place) return gone(claim);
    const same = now.checked.claims.find(
      ({ kind, start, end }) => kind === claim.kind && start < place.end && end > place.start,
    );
    if (!same) return unread(claim);
    left.delete(same);
    return changed(claim, same, reasonOf(saved, now.checked));
  });
  return [...olds, ...[...left].map(added)];
}

const gone = ({ quote, verdict }: SavedClaim): readonly Difference[] => [
  { kind: 'gone', quote: oneLine(quote), before: verdict, why: 'The text no longer says it.' },
];

const unread = ({ quote, verdict }: SavedClaim): readonly Difference[] => [
  {
    kind: 'unread',
    quote: oneLine(quote),
    before: verdict,
    why: 'It stands in the text and is no longer taken for a claim that the record could answer.',
  },
];

const added = ({ quote, verdict, because }: Claim): Difference => ({
  kind: 'new',
  quote: oneLine(quote),
  after: verdict,
  why: because,
});

function changed(before: SavedClaim, after: Claim, reason: string): readonly Difference[] {
  const [old, now] = [before, after].map(({ decision }) => decision && decisionLine(decision));
  const evidence =
    old === now ? '' : ` It rested on ${old ?? 'no decision'}, and now rests on ${now ?? 'no decision'}.`;
  if (before.verdict === after.verdict && !evidence) return [];
  return [
    {
      kind: before.verdict === after.verdict ? 'evidence' : 'verdict',
      quote: oneLine(before.quote),
      before: before.verdict,
      after: after.verdict,
      why: `${reason}${evidence}${before.verdict === after.verdict ? '' : ` ${after.because}`}`,
    },
  ];
}

/** What may have made the difference: the record, the text, or with both the same the rules of the program. */
function reasonOf(saved: SavedReport, now: CheckedText): string {
  const record = saved.record.version !== now.record.version;
  const text = saved.text.sha256 !== now.text.sha256;
  if (record && text) return 'Both the record and the text changed.';
  if (record)
    return `The record changed (${saved.record.version.slice(0, 12)}, now ${now.record.version.slice(0, 12)}).`;
  return text ? 'The text changed.' : 'The rules by which texts are read changed.';
}
