import { describeSymbol } from '../symbols/index.ts';
import { councilProcedural, councilSubstantive } from './majority.ts';
import { type Question, symbolsOf, wordsOf } from './question.ts';
import { type Ruling, ruling } from './ruling.ts';
import { proceduralBySymbol } from './shipped-rulings.ts';

/**
 * The votes that the Security Council needs, and whether a permanent member can veto. What the Council or its President
 * held to be procedural is known by symbol; votes on the agenda are; whether a matter is procedural is not.
 */
export function councilRule(question: Question): Ruling {
  const day = dayOf(question);
  const [procedural, substantive] = [councilProcedural(day), councilSubstantive(day)];
  const known = symbolsOf(question).flatMap((symbol) => proceduralBySymbol().get(symbol) ?? [])[0];
  if (known)
    return ruling(procedural, {
      certainty: known.certainty,
      because: `${known.why}: procedural.`,
      basis: [known.basis],
    });
  if (question.kind !== 'procedural' && question.kind !== 'motion')
    return ruling(substantive, {
      certainty: 'certain',
      because: 'A matter of substance: a permanent member that votes no vetoes it.',
      basis: [],
    });
  if (isPreliminary(question))
    return ruling(substantive, {
      certainty: 'certain',
      because:
        'Whether a matter is one of procedure is itself no matter of procedure: a permanent member can veto the answer ' +
        'and then the text, the double veto.',
      basis: ['double-veto'],
    });
  if (isAgenda(question))
    return ruling(procedural, {
      certainty: 'certain',
      because: 'The adoption of the agenda is procedural: no member can veto it.',
      basis: ['charter-27-2', 'sc-9'],
    });
  return ruling(
    procedural,
    {
      certainty: 'presumed',
      because: 'The record has it as a procedural vote, which no member can veto.',
      basis: [],
    },
    substantive,
  );
}

const isPreliminary = (question: Question): boolean => /preliminary question/i.test(wordsOf(question));
const isAgenda = (question: Question): boolean => /\bagenda\b/i.test(wordsOf(question));

/** The day of the vote; else a day in the year that a symbol or a note tells, which is enough to know the Council's size. */
function dayOf(question: Question): string {
  if (question.heldOn) return question.heldOn;
  const years = [question.symbol, question.draft].flatMap((each) => {
    const year = each && describeSymbol(each).year;
    return year ? [year] : [];
  });
  const [, noted] = /^Voted on in (\d{4})\./.exec(question.note ?? '') ?? [];
  return `${years[0] ?? noted ?? '9999'}-07-01`;
}
