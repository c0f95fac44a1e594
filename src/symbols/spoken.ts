import { adopted } from './adopted.ts';
import type { Body } from './body.ts';
import type { FormReading } from './reading.ts';

/** How people name the bodies that adopt resolutions. */
export const bodyWords: readonly (readonly [Body, string])[] = [
  ['GA', '(?:U\\.?N\\.? |United Nations )?General Assembly|UNGA|GA'],
  ['SC', '(?:U\\.?N\\.? |United Nations )?Security Council|UNSC|SC'],
  ['HRC', '(?:U\\.?N\\.? |United Nations )?Human Rights Council|UNHRC|HRC'],
  ['CHR', '(?:U\\.?N\\.? |United Nations )?(?:Commission on Human Rights|Human Rights Commission)|UNCHR|CHR'],
  ['ECOSOC', 'Economic and Social Council|ECOSOC'],
];

const heads: { readonly [body in Body]?: string } = {
  GA: 'A/RES/',
  SC: 'S/RES/',
  HRC: 'A/HRC/RES/',
  CHR: 'E/CN.4/RES/',
  ECOSOC: 'E/RES/',
};

const anyBody = bodyWords.map(([, words]) => `(${words})`).join('|');
const word = '(?:resolutions?|res\\.?|R)(?: ?(?:no\\.?|number|nr\\.?|#) ?)?';
const opening = new RegExp(
  `^(?:the |U\\.?N\\.? |United Nations )?(?:(?:${anyBody})(?:['’]s)?[ -]*)?(?:${word})?[ -]*(?=\\d|E?S-)`,
  'i',
);
const closing = new RegExp(`,? (?:of|by) the (?:${anyBody})$`, 'i');

/** "resolution 69/188" · "UNGA Res. 69/188" · "UNSCR 1593" · "resolution S-17/1 of the Human Rights Council" */
export function spoken(text: string): FormReading {
  const open = opening.exec(text);
  if (!open) return undefined;
  const close = closing.exec(text);
  const number = text.slice(open[0].length, close?.index);
  return readNumbered(number, bodyOf(open) ?? bodyOf(close));
}

const bodyOf = (match: RegExpExecArray | null): Body | undefined =>
  match ? bodyWords.find((_, at) => match[at + 1] !== undefined)?.[0] : undefined;

/**
 * The number of a resolution as it is said, and who is said to have adopted it, if anybody. Without a body
 * "1973 (2011)" is the Council's, "69/188", "ES-11/1" and "3379 (XXX)" are the Assembly's; of "1593" and "2003/10"
 * nothing can be said.
 */
export function readNumbered(number: string, body: Body | undefined): FormReading {
  const own = body ?? bodyByForm(number);
  const head = own && heads[own];
  return head === undefined ? undefined : adopted(head + number);
}

function bodyByForm(number: string): Body | undefined {
  if (/^\d{1,4} ?\(\d{4}\)$/.test(number)) return 'SC';
  if (/^(?:\d{1,2}|E?S-\d{1,2})\/\d{1,3}(?!\d)/i.test(number)) return 'GA';
  return /^\d{1,4}(?: ?[A-Z](?:-[A-Z])?)? ?\((?:E?S-)?[IVXL]+\)/i.test(number) ? 'GA' : undefined;
}
