import type { Problem } from '../record/index.ts';
import type { InputFile } from './format.ts';

const digitalLibrary =
  'The Digital Library gives its files to browsers only: open https://digitallibrary.un.org/record/4060887 ' +
  '(General Assembly) or https://digitallibrary.un.org/record/4055387 (Security Council) in one, ' +
  'save the newest file whose name ends in voting.csv, and import that file';

/**
 * What is wrong with a file that holds no data: nothing in it, or a web page in place of it. The Digital Library
 * answers a program with a page that asks for patience (status 202), or with an empty body.
 */
export function notData({ label, head }: Pick<InputFile, 'label' | 'head'>): Problem | undefined {
  const start = head.trimStart();
  if (start === '') return { file: label, found: 'an empty file', expected: `data. ${digitalLibrary}` };
  if (!/^(?:<!doctype\s+html|<html|<head|<script|<body|<title|<meta)/i.test(start)) return undefined;
  const title = /<title[^>]*>([^<]{1,80})/i.exec(head)?.[1]?.trim();
  const page = title ? `a web page ("${title}")` : 'a web page';
  return {
    file: label,
    line: 1,
    found: `${page} saved in place of the data`,
    expected: `data. ${digitalLibrary}`,
  };
}
