import { adopted } from './adopted.ts';
import { type FormReading, wrong } from './reading.ts';

/**
 * How the academic voting data writes resolutions of the Assembly: session first, then the number, for old ones too.
 * "R/69/188" · "R/26/2799J" · "R/33/116C/VII" · "R/61/128AB" · "ESS/10/19" · "SS/32/1"
 *
 * To the thirtieth session a number is often that of a page of the Assembly's records ("R/1/1061A"); such numbers
 * are told by lying outside the session's, and are no symbols.
 */
export function academic(text: string): FormReading {
  const match = /^(R|SS|ESS)\/(\d{1,2})\/(\d{1,4})([A-Z]*)(?:\/([A-Z]+))?$/i.exec(text);
  if (!match) return undefined;
  const [, kind = '', session, number, first = '', second] = match;
  const prefix = { R: '', SS: 'S-', ESS: 'ES-' }[kind.toUpperCase()] ?? '';
  const range = /^([A-Z])([A-Z])$/i.exec(first);
  const together = range && (range[2] ?? '').charCodeAt(0) === (range[1] ?? '').charCodeAt(0) + 1;
  const letters = [together ? `${range[1]}-${range[2]}` : first, second].filter((part) => part).join('-');
  const reading = adopted(`A/RES/${prefix}${session}/${number}${letters}`);
  return reading?.kind === 'wrong'
    ? wrong(`${reading.expected}; this may be a page of the records`)
    : reading;
}
