import { createHash } from 'node:crypto';
import type { IsoDate, Problem } from '../../record/index.ts';
import type { SourceText, TextFormat } from '../source-text.ts';
import { readDateline } from './dateline.ts';
import { decode } from './decode.ts';
import { readPage } from './page.ts';

/** A text that can be checked, or why the file is none. */
export type DocumentReading =
  | { readonly ok: true; readonly text: SourceText }
  | { readonly ok: false; readonly problem: Problem };

export interface DocumentOptions {
  /** Day of publication, `2014-11-19`; goes before what the document itself says. */
  readonly date?: IsoDate | undefined;
}

/** Longer texts are refused: nobody reads an article of ten million characters. */
const longest = 10_000_000;

/**
 * Reads plain text, Markdown or an HTML page (its main content). The format is taken from the content, and from the
 * name only to tell Markdown from plain text. An empty, binary or far too long file is a problem.
 */
export function readDocument(
  bytes: Uint8Array,
  name: string,
  options: DocumentOptions = {},
): DocumentReading {
  const decoding = decode(bytes);
  if (!decoding.ok) return refused(name, decoding.found, decoding.expected);
  const raw = decoding.text.replace(/\r\n?/g, '\n');
  if (raw.length > longest)
    return refused(name, `${raw.length} characters`, `at most ${longest}. Cut it into parts and check each`);
  const format = formatOf(raw, name);
  const page = format === 'html' ? readPage(raw) : { text: raw };
  if (page.text.trim() === '')
    return refused(
      name,
      'no text in it',
      'at least one sentence. Save the page from a browser, or copy its text into a file',
    );
  const date = options.date ?? page.date ?? readDateline(page.text);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ok: true, text: { name, text: page.text, format, title: page.title, date, sha256 } };
}

const refused = (file: string, found: string, expected: string): DocumentReading => ({
  ok: false,
  problem: { file, found, expected },
});

function formatOf(text: string, name: string): TextFormat {
  if (/^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!doctype html|<html|<head|<body)/i.test(text.slice(0, 2000)))
    return 'html';
  if (/\.html?$/i.test(name) && /<(?:p|div|article|h1)\b/i.test(text.slice(0, 20_000))) return 'html';
  return /\.(?:md|markdown)$/i.test(name) ? 'markdown' : 'text';
}
