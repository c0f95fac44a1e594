import type { ClaimKind } from '../checked.ts';
import type { ReadSentence } from '../reading.ts';
import type { Span } from '../source-text.ts';
import type { Kind, Material } from './kind.ts';
import { claimOf, type Statement } from './statement.ts';

/** A sentence as a reader of statements sees it. */
export interface Place {
  readonly material: Material;
  readonly sentence: ReadSentence;
  /** Its number in the text. */
  readonly at: number;
  /** Its words in lower case; a place in them is `sentence.start` before that in the text. */
  readonly words: string;
}

/** Reads statements of one shape. Sentences that do not pass the gate, a cheap test on lower-case text, are not shown to it. */
export interface Reader {
  readonly gate: RegExp;
  /** Where a sentence must play: at the United Nations, or also where a text votes or elects elsewhere. */
  readonly plays: 'un' | 'anywhere';
  readonly read: (place: Place) => readonly Statement[];
}

/** A kind of claim out of readers. Of two statements that overlap the one of the reader named first counts. */
export function kindOf(kind: ClaimKind, readers: readonly Reader[]): Kind {
  const gate = new RegExp(readers.map((reader) => reader.gate.source).join('|'));
  return {
    kind,
    claims: (material) => {
      const { reading, settings } = material;
      if (!gate.test(reading.lower) || isModel(material)) return [];
      return reading.sentences.flatMap((sentence, at) => {
        const words = reading.lower.slice(sentence.start, sentence.end);
        if (!gate.test(words)) return [];
        const place: Place = { material, sentence, at, words };
        const statements = readers
          .filter(
            (reader) => (reader.plays === 'anywhere' || settings[at] === 'un') && reader.gate.test(words),
          )
          .flatMap((reader) => reader.read(place));
        return withoutOverlaps(statements).map((statement) => claimOf(kind, statement, material));
      });
    },
  };
}

/** Every match of a pattern (with the flag `g`) in a sentence, with its span in the text. */
export function matchesIn(
  { words, sentence }: Place,
  pattern: RegExp,
): readonly (Span & { readonly match: RegExpExecArray })[] {
  return [...words.matchAll(pattern)].map((match) => ({
    match,
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
}

/** A text about a Model UN tells of no United Nations, whatever it says of seats and vetoes. */
const isModel = ({ reading: { sentences } }: Material): boolean =>
  sentences.some(({ elsewhere }) => elsewhere.some(({ what }) => what === 'model'));

function withoutOverlaps(statements: readonly Statement[]): readonly Statement[] {
  const kept: Statement[] = [];
  for (const statement of statements)
    if (!kept.some(({ start, end }) => statement.start < end && start < statement.end)) kept.push(statement);
  return kept;
}
