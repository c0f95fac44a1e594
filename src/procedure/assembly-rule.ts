import { charterAmendment, councilSuspension, type Majority, simpleMajority, twoThirds } from './majority.ts';
import { dayOf, isReconsideration, kindOf, type Question, symbolsOf, wordsOf } from './question.ts';
import { type Ruled, type Ruling, ruling } from './ruling.ts';
import { questionPatterns, rulingsBySymbol } from './shipped-rulings.ts';

/** The day from which amendments to important questions, and parts of them, need two thirds as well: A/RES/475(V). */
const partsSince = '1950-11-01';

/** The majority that a vote in the plenary needs. */
export function assemblyRule(question: Question, on?: Question): Ruling {
  switch (kindOf(question)) {
    case 'motion':
    case 'procedural':
      return motionRule(question);
    case 'amendment':
    case 'paragraph':
      return partRule(question, on);
    case 'resolution':
    case 'decision':
      return textRule(question);
  }
}

function motionRule(question: Question): Ruling {
  const words = wordsOf(question);
  if (isReconsideration(question))
    return ruling(twoThirds, {
      certainty: 'certain',
      because: 'To take up again what was decided at the same session takes two thirds.',
      basis: ['ga-81'],
    });
  const because = /two-thirds|2\/3|important question|simple[ -]majority/i.test(words)
    ? 'What majority a further question needs is itself decided by a simple majority.'
    : 'A motion on procedure is decided by a simple majority.';
  return ruling(simpleMajority, { certainty: 'certain', because, basis: ['charter-18-3'] });
}

function textRule(question: Question): Ruling {
  const listed = bySymbol(question) ?? byPattern(question);
  return listed
    ? fromTable(listed)
    : ruling(simpleMajority, {
        certainty: 'presumed',
        because:
          "By its title it is none of the important questions on the Charter's list, and the program knows of no " +
          'decision of the Assembly to treat it as one.',
        basis: [],
      });
}

/** An amendment to an important question, or a part of one, needs what the whole needs. */
function partRule(question: Question, on?: Question): Ruling {
  const of = kindOf(question) === 'amendment' ? 'An amendment' : 'A separate vote on a part';
  if ((dayOf(question) ?? partsSince) < partsSince)
    return ruling(simpleMajority, {
      certainty: 'certain',
      because: `${of} needed no more than a simple majority before 1 November 1950.`,
      basis: ['ga-84'],
    });
  const whole = textRule(on ? { ...on, heldOn: on.heldOn ?? question.heldOn } : question);
  const { majority, certainty, otherwise } = whole;
  const because = `${of} needs the majority that the whole text needs. ${whole.because}`;
  return ruling(majority, { certainty, because, basis: ['ga-84'] }, otherwise);
}

/** Under its own symbols, or that of the text it belongs to. */
const knownUnder = (question: Question): readonly string[] => [
  ...symbolsOf(question),
  ...(question.belongsTo ? [question.belongsTo.to] : []),
];

const bySymbol = (question: Question): Ruled | undefined =>
  knownUnder(question).flatMap((symbol) => rulingsBySymbol().get(symbol) ?? [])[0];

function byPattern(question: Question): Ruled | undefined {
  const day = dayOf(question);
  return questionPatterns().find(
    ({ field, pattern, from, to }) =>
      holdsOn(day, from, to) &&
      (field === 'symbol' ? knownUnder(question) : [question.title]).some((text) => pattern.test(text)),
  )?.ruling;
}

/** A row without dates holds always; one with dates holds on no unknown day. */
const holdsOn = (day: string | undefined, from: string, to: string): boolean =>
  day === undefined ? from === '0000' && to === '9999' : from <= day && day < to;

const majorities: ReadonlyMap<string, Majority> = new Map(
  [simpleMajority, twoThirds, councilSuspension, charterAmendment].map((each) => [each.id, each]),
);

/** Where the table does not know which majority it was, the simple one is the likelier, and two thirds the other. */
function fromTable(listed: Ruled): Ruling {
  if (listed.certainty === 'unknown') return ruling(simpleMajority, listed, twoThirds);
  return ruling(majorities.get(listed.majority) ?? simpleMajority, listed);
}
