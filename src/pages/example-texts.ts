import { readFileSync } from 'node:fs';
import { toSay } from './language/say.ts';

/** A text that ships to be checked. */
export interface ExampleText {
  readonly id: string;
  /** Above its text when it is checked. */
  readonly name: string;
  /** In a sentence that leads to it. */
  readonly title: string;
}

export const exampleTexts: readonly ExampleText[] = [
  {
    id: '2014-11-vote-on-north-korea',
    name: 'Example: UN vote on North Korea, November 2014',
    title: toSay(
      'an article of November 2014 about the votes on North Korea, with three mistakes that real ones make',
    ),
  },
];

/** The bytes of a shipped text and its name; undefined for what does not ship. */
export function exampleText(id: string): { readonly name: string; readonly bytes: Uint8Array } | undefined {
  const known = exampleTexts.find((each) => each.id === id);
  if (!known) return undefined;
  const file = new URL(`../../examples/${known.id}.md`, import.meta.url);
  return { name: known.name, bytes: new Uint8Array(readFileSync(file)) };
}
