export { brief } from './brief/brief.ts';
export type * from './document.ts';
export { toDocx } from './docx/docx.ts';
export { toHtml } from './html.ts';
export { toMarkdown } from './markdown.ts';
