import { type Body, bodies } from '../../symbols/index.ts';
import type { Span } from '../source-text.ts';
import { wordList } from '../word-list.ts';
import { findPhrases, lexiconOf, type Word } from './lexicon.ts';

/**
 * A body that a text names. `body` is undefined where it says only "the UN", and `vague` is true where the name is
 * used of several ("UN human rights committee"). `strong` names cannot be mistaken for a body outside the UN.
 */
export interface BodyMention extends Span {
  readonly body?: Body | undefined;
  readonly vague: boolean;
  readonly strong: boolean;
}

const listed = wordList('bodies.csv');
const lexicon = lexiconOf(
  [...listed].map((row) => ({
    phrase: row('phrase'),
    value: {
      body: bodies.find((body) => body === row('body')),
      vague: row('vague') === 'yes',
      strong:
        /\bun|u\.n\.|united|general assembly|security council|human rights council|ecosoc|world body/.test(
          row('phrase'),
        ),
    },
  })),
);

/**
 * Bodies named in lower-case text, in order. "The Third Committee of the General Assembly" and "the General
 * Assembly's Third Committee" name the committee only.
 */
export function findBodies(lower: string, words: readonly Word[]): readonly BodyMention[] {
  const found = findPhrases(lower, words, lexicon).map(({ start, end, value }) => ({ ...value, start, end }));
  const whole = found.flatMap((mention, at): BodyMention[] => {
    const next = found[at + 1];
    const before = found[at - 1];
    const committee = mention.body?.startsWith('GA-');
    if (committee) {
      const start =
        before && isAssembly(before) && owns(lower.slice(before.end, mention.start))
          ? before.start
          : mention.start;
      const after = found.slice(at + 1, at + 3).findLast((other, i) => {
        const between = lower.slice(i === 0 ? mention.end : (found[at + 1]?.end ?? 0), other.start);
        return (isAssembly(other) || other.body === undefined) && belongs(between);
      });
      return [
        {
          ...mention,
          start,
          end: after?.end ?? mention.end,
          strong: mention.strong || start < mention.start || after !== undefined,
        },
      ];
    }
    const partOfNext =
      next?.body?.startsWith('GA-') && isAssembly(mention) && owns(lower.slice(mention.end, next.start));
    const partOfBefore = before?.body?.startsWith('GA-') && belongs(lower.slice(before.end, mention.start));
    const namesTheUnOf =
      mention.body === undefined &&
      (before?.body !== undefined || next?.body !== undefined) &&
      ((before && belongs(lower.slice(before.end, mention.start))) ||
        (next && adjoins(lower.slice(mention.end, next.start))));
    if (partOfNext || partOfBefore || namesTheUnOf) return [];
    const ofTheUn = before && before.body === undefined && adjoins(lower.slice(before.end, mention.start));
    return [ofTheUn ? { ...mention, start: before.start, strong: true } : mention];
  });
  return whole.filter((one, at) => !isWithin(one, whole[at - 1]) && !isWithin(one, whole[at + 1]));
}

const isWithin = (one: Span, other: Span | undefined): boolean =>
  other !== undefined &&
  other.start <= one.start &&
  one.end <= other.end &&
  other.end - other.start > one.end - one.start;

const isAssembly = ({ body }: { readonly body?: Body | undefined }): boolean =>
  body === 'GA' || body === undefined;
/** "General Assembly's Third Committee", "UN Third Committee" */
const owns = (between: string): boolean => /^(?:'s?)?,? ?(?:general assembly'?s? )?$/.test(between);
/** "Third Committee of the U.N. General Assembly", "General Assembly of the United Nations" */
const belongs = (between: string): boolean =>
  /^,? ?(?:\([^()]{1,60}\) ?)?(?:,? ?(?:of|in|at) (?:the )?)?(?:u\.?n\.?'?s? |united nations )?$/.test(
    between,
  ) && between.length > 0;
/** "UN General Assembly", "United Nations' Security Council" */
const adjoins = (between: string): boolean => /^(?:'s?)?\.? $/.test(between);
