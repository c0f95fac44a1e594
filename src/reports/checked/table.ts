import { type Table, tableCsv } from '../../charts/index.ts';
import type { CheckedReport } from './report.ts';
import { correctionLines, oneLine, placesOf } from './words.ts';

const columns = [
  'text',
  'published',
  'start',
  'end',
  'kind',
  'verdict',
  'rule',
  'quote',
  'because',
  'corrections',
  'attributed',
  'decision',
  'date',
  'tally',
  'source',
  'confidence',
  'record',
] as const;

/** Every claim of texts, a row each, in the order of the texts. Texts without claims have no row. */
export function claimTable(reports: Iterable<CheckedReport>): Table {
  const rows = [...reports].flatMap(({ checked: { text, record, claims } }) =>
    claims.map((claim) => [
      text.address ?? text.name,
      text.published?.date,
      claim.start,
      claim.end,
      claim.kind,
      claim.verdict,
      claim.rule,
      oneLine(claim.quote),
      claim.because,
      correctionLines(claim).join('; '),
      claim.attributed && oneLine(claim.attributed.to),
      claim.decision?.id,
      claim.decision?.date,
      claim.decision?.tally && tallyText(claim.decision.tally),
      placesOf(claim)[0]?.address ?? placesOf(claim)[0]?.name,
      claim.confidence,
      record.version,
    ]),
  );
  return { columns, rows };
}

const tallyText = ({
  yes,
  no,
  abstain,
}: {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
}): string => `${yes}-${no}-${abstain}`;

/** The same as CSV (RFC 4180) with a line of titles. */
export const claimsCsv = (reports: Iterable<CheckedReport>): string => tableCsv(claimTable(reports));
