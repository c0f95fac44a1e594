import { counted } from '../../answers/index.ts';
import type { RecheckJson } from '../../json/index.ts';
import type { Terminal } from '../surroundings.ts';
import { wrap } from './wrap.ts';

/** What changed since a report was saved: each claim with what it was and is, and why. */
export function recheckedText(
  { text, before, after, textChanged, changes }: RecheckJson,
  { width, colours }: Pick<Terminal, 'width' | 'colours'>,
): string {
  const sameRecord = before.version === after.version;
  const against = sameRecord
    ? `the same record, ${after.version.slice(0, 12)}`
    : `record ${after.version.slice(0, 12)} instead of ${before.version.slice(0, 12)}`;
  const head = `${text}, against ${against}${textChanged ? '; the text has changed' : ''}: ${changes.length === 0 ? 'nothing changed.' : `${counted(changes.length, 'change')}.`}`;
  return [
    colours.bold(wrap(head, { width })),
    ...changes.map(({ kind, quote, before: was, after: is, why }) =>
      [
        wrap(`${verdictsText(kind, was, is)} "${quote}"`, { width, indent: 2, hanging: 4 }),
        wrap(why, { width, indent: 4, hanging: 4 }),
      ].join('\n'),
    ),
  ].join('\n');
}

function verdictsText(kind: string, was: string | undefined, is: string | undefined): string {
  if (was && is) return was === is ? `${is}, on other evidence:` : `${was} → ${is}:`;
  return `${kind === 'new' ? `new, ${is}` : `${kind}, was ${was}`}:`;
}
