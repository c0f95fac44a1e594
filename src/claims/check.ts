import { assertionsOf } from './assertions.ts';
import type { CheckedText, Claim } from './checked.ts';
import type { Docket } from './docket/docket.ts';
import { evidenceOf } from './matching/evidence.ts';
import { findingsOf } from './matching/findings.ts';
import { momentsOf } from './moments.ts';
import { readText } from './reading.ts';
import { type Setting, settingsOf } from './setting.ts';
import type { SourceText } from './source-text.ts';
import { claimOf } from './verdicts/claim.ts';

export interface CheckOptions {
  /** Adds to each claim the sheet of what spoke for its decision. */
  readonly explain?: boolean | undefined;
}

/**
 * Checks a text against the record: reads its sentences, finds the votes it speaks of, searches the decision that each
 * means, and answers what it says of it. Deterministic, without clock or network; time grows with the text's length.
 * A text that speaks of no vote at the UN has no claims.
 */
export function check(text: SourceText, docket: Docket, { explain = false }: CheckOptions = {}): CheckedText {
  return {
    text: { name: text.name, sha256: text.sha256, length: text.text.length },
    record: { version: docket.version, decisions: docket.entries.length },
    claims: claimsOf(text, docket, explain),
  };
}

function claimsOf(text: SourceText, docket: Docket, explain: boolean): readonly Claim[] {
  const reading = readText(text);
  const settings = settingsOf(reading);
  const moments = momentsOf(reading).filter(({ sentence }) => settings[sentence] !== 'elsewhere');
  if (moments.length === 0) return [];
  const evidence = evidenceOf(text, reading, moments, docket);
  return findingsOf(evidence, docket)
    .filter(({ evidence: { moment }, decision, match }) =>
      isPlaced(settings[moment.sentence], decision && match.confidence),
    )
    .flatMap((finding) =>
      assertionsOf(finding.evidence, reading.lower).flatMap(
        (assertion) =>
          claimOf(assertion, finding, { text: text.text, lower: reading.lower, docket, explain }) ?? [],
      ),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Where nothing says that the text is about the United Nations, only what can hardly be another vote is linked. */
const isPlaced = (setting: Setting | undefined, confidence: number | undefined): boolean =>
  setting === 'un' || (confidence !== undefined && confidence >= sureUntold);

const sureUntold = 0.97;
