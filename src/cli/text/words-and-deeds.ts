import { actorName, type Case, formatCaseDate, type WordsAndDeeds } from '../../cases/index.ts';
import { type Look, markText } from './case-entry.ts';
import { wrap } from './wrap.ts';

/** Each promise, offer, threat and refusal of an actor, with what came then under it. Nothing is judged. */
export function wordsText(
  found: Case,
  { actor, rows }: { readonly actor: string; readonly rows: readonly WordsAndDeeds[] },
  { width, colours }: Look,
): string {
  const name = actorName(found, actor);
  if (rows.length === 0) return `The case has no promise, offer, threat or refusal of ${name}.`;
  const parts = rows.map(({ kind, what, condition, said, grounds, deeds }) => {
    const spoken = said.speaker ? ` (${said.speaker})` : '';
    return [
      colours.bold(
        wrap(`${formatCaseDate(said.on)}, ${kind}: ${what}${condition ? `, if: ${condition}` : ''}`, {
          width,
        }),
      ),
      wrap(`Said${spoken}: ${said.said} [${markText(grounds)}]`, { width, indent: 2, hanging: 4 }),
      ...(deeds.length === 0 ? ['  Then: nothing is known.'] : []),
      ...deeds.map((deed) =>
        wrap(
          `Then ${verbs[deed.kind]} ${formatCaseDate(deed.on)}: ${deed.text} [${markText(deed.grounds)}]`,
          {
            width,
            indent: 2,
            hanging: 4,
          },
        ),
      ),
    ].join('\n');
  });
  return [
    wrap(`${name}: words, and what came then. Whether a word was kept is for the reader to say.`, { width }),
    ...parts,
  ].join('\n\n');
}

const verbs = { did: 'done,', happened: 'happened,', said: 'said,', 'not-done': 'not done by' } as const;
