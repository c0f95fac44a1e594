import type { Reading } from '../../reading.ts';
import { caseOf, type KnownCase } from '../known-cases.ts';

/** So many sentences on, a text still speaks of the case that it named last. */
const reach = 4;

/**
 * The case that each sentence is about: of the state that it names, else of the one that its text was about just before,
 * where the text is about no other. None is read for that.
 */
export function casesIn({ sentences }: Reading): readonly (KnownCase | undefined)[] {
  let last: { readonly found: KnownCase; readonly at: number; readonly paragraph: number } | undefined;
  return sentences.map((sentence, at) => {
    const named = sentence.names
      .flatMap(({ options }) => (options.length === 1 ? options : []))
      .flatMap(({ code }) => caseOf(code) ?? []);
    const [found] = named;
    const several = new Set(named).size > 1;
    if (several) {
      last = undefined;
      return undefined;
    }
    if (found) last = { found, at, paragraph: sentence.paragraph };
    else if (last && at - last.at > reach && sentence.paragraph !== last.paragraph) last = undefined;
    return found ?? last?.found;
  });
}
