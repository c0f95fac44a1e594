import type { CheckJob } from '../../claims/index.ts';
import { fetchPage, isWebAddress } from '../../claims/index.ts';
import type { Problem } from '../../record/index.ts';

/** What a form asks to check, or why it cannot be. */
export type Asked =
  | { readonly kind: 'job'; readonly job: CheckJob }
  | { readonly kind: 'address'; readonly address: string; readonly date?: string | undefined }
  | { readonly kind: 'problem'; readonly problem: Problem };

export type Fields = { readonly [name: string]: unknown };

/** The name of a text that was pasted. */
export const pastedName = 'Your text';

/**
 * Reads the fields of the form: a file goes before an address, an address before a text. An address alone in the place of
 * a text is an address.
 */
export async function askedIn({ text, file, address, date }: Fields): Promise<Asked> {
  const day = written(date);
  if (day !== '' && !isDay(day))
    return wrong('Day of publication', `"${day}"`, 'a day such as 2014-11-20, or nothing');
  const known = { date: day || undefined, explain: true } as const;
  if (file instanceof File && file.size > 0)
    return { kind: 'job', job: { ...known, name: file.name || 'File', bytes: await bytesOf(file) } };
  const [here, pasted] = [written(address), typeof text === 'string' ? text : ''];
  const named = here || (isOneWord(pasted) && isWebAddress(pasted.trim()) ? pasted.trim() : '');
  if (named !== '') return addressAsked(named, known.date);
  if (pasted.trim() === '') return wrong('The form', 'nothing', 'a text, a file or an address');
  return { kind: 'job', job: textJob(pasted, known.date) };
}

/** A text as it stands in a form. */
export const textJob = (text: string, date?: string): CheckJob => ({
  name: pastedName,
  bytes: new TextEncoder().encode(text),
  date,
  explain: true,
});

function addressAsked(named: string, date: string | undefined): Asked {
  const address = /^[a-z][a-z+.-]*:/i.test(named) ? named : `https://${named}`;
  return isWebAddress(address)
    ? { kind: 'address', address, date }
    : wrong('Address', `"${named}"`, 'an address that begins with https:// or http://');
}

/** The page that a reader named, fetched: nothing else is ever fetched. */
export async function fetched(
  { address, date }: Extract<Asked, { kind: 'address' }>,
  version: string,
): Promise<Extract<Asked, { kind: 'job' | 'problem' }>> {
  const answer = await fetchPage(address, { version });
  if (!answer.ok) return { kind: 'problem', problem: answer.problem };
  const { bytes, mediaType, encoding } = answer;
  const job = {
    bytes,
    name: answer.address,
    address: answer.address,
    mediaType,
    encoding,
    date,
    explain: true,
  };
  return { kind: 'job', job };
}

const written = (field: unknown): string => (typeof field === 'string' ? field.trim() : '');
const isOneWord = (text: string): boolean => !/\s/.test(text.trim());
const bytesOf = async (file: File): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());

/** A day that there is: not 30 February. */
export const isDay = (text: unknown): text is string =>
  typeof text === 'string' &&
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  new Date(`${text}T00:00:00Z`).toJSON()?.slice(0, 10) === text;

const wrong = (file: string, found: string, expected: string): Asked => ({
  kind: 'problem',
  problem: { file, found, expected },
});
