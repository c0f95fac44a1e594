import type { TextFormat } from '../source-text.ts';

/**
 * Whether a text is a page, Markdown or plain text: by its first tag, else by what the server or the name says.
 *
 * @param mediaType as a server gives it: `text/html`
 */
export function formatOf(text: string, name: string, mediaType: string | undefined): TextFormat {
  const head = text.slice(0, 2000).replace(/^(?:\s|<\?xml[^>]{0,200}>|<!--[^>]{0,500}-->){1,10}/, '');
  if (/^<(?:!doctype html|html|head|body)/i.test(head)) return 'html';
  if (mediaType === 'text/html' || mediaType === 'application/xhtml+xml') return 'html';
  if (/\.html?$/i.test(name) && /<(?:p|div|article|h1)\b/i.test(text.slice(0, 20_000))) return 'html';
  return /\.(?:md|markdown)$/i.test(name) || mediaType?.endsWith('markdown') ? 'markdown' : 'text';
}
