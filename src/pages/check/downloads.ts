import {
  annotations,
  type CheckedReport,
  checkedPage,
  claimReviews,
  claimsCsv,
  correctionNote,
} from '../../reports/index.ts';
import { toSay } from '../language/say.ts';

export interface DownloadContext {
  /** Who answers for the reviews. */
  readonly reviewer: string;
  /** The day of the review, `2026-11-25`. */
  readonly today: string;
}

/** A form in which a checked text can be taken away. */
interface Download {
  readonly id: string;
  readonly name: string;
  /** What it is for. */
  readonly about: string;
  readonly file: string;
  readonly type: string;
  readonly write: (report: CheckedReport, context: DownloadContext) => string;
}

const asJson = (value: object): string => `${JSON.stringify(value, undefined, 2)}\n`;

export const downloads: readonly Download[] = [
  {
    id: 'html',
    name: 'HTML',
    about: toSay('text and evidence as one page that needs no other'),
    file: 'checked.html',
    type: 'text/html; charset=utf-8',
    write: (report) => checkedPage([report]),
  },
  {
    id: 'md',
    name: 'Markdown',
    about: toSay('the correction note'),
    file: 'corrections.md',
    type: 'text/markdown; charset=utf-8',
    write: correctionNote,
  },
  {
    id: 'json',
    name: 'JSON',
    about: toSay('every claim with its evidence, for programs'),
    file: 'checked.json',
    type: 'application/json; charset=utf-8',
    write: ({ checked }) => asJson(checked),
  },
  {
    id: 'csv',
    name: 'CSV',
    about: toSay('a row for each claim'),
    file: 'claims.csv',
    type: 'text/csv; charset=utf-8',
    write: (report) => claimsCsv([report]),
  },
  {
    id: 'claimreview',
    name: 'ClaimReview',
    about: toSay('as search engines and archives of fact-checks read it (schema.org)'),
    file: 'claimreview.json',
    type: 'application/ld+json; charset=utf-8',
    write: (report, { reviewer, today }) =>
      asJson(claimReviews(report, { reviewer: { name: reviewer }, reviewedOn: today })),
  },
  {
    id: 'annotations',
    name: 'Web Annotations',
    about: toSay('the claims tied to their places in the text (W3C)'),
    file: 'annotations.json',
    type: 'application/ld+json; charset=utf-8',
    write: (report) => asJson(annotations(report)),
  },
];
