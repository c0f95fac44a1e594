export { brief } from './brief/brief.ts';
export { annotations } from './checked/annotations.ts';
export { claimReviews, type Reviewer } from './checked/claim-review.ts';
export { type Difference, differences, type SavedClaim, type SavedReport } from './checked/differences.ts';
export { correctionNote } from './checked/note.ts';
export { CheckedArticle, ClaimEntry, checkedPage } from './checked/page.tsx';
export type { CheckedReport } from './checked/report.ts';
export {
  gravest,
  type MarkedParagraph,
  markedParagraphs,
  type Segment,
  verdictCounts,
} from './checked/segments.ts';
export { claimsCsv, claimTable } from './checked/table.ts';
export type * from './document.ts';
export { toDocx } from './docx/docx.ts';
export { toHtml } from './html.ts';
export { toMarkdown } from './markdown.ts';
