import type { Layout } from './layout.ts';
import { placeQuestions } from './place-questions.ts';
import { blank, type Standing } from './standing.ts';

const rounds = 30;
const firstSteps = 6;
/** Scores further out than this many standard deviations begin here. */
const outermost = 4;

/**
 * Where the fit begins: each member stands still at its score on the main direction in which ballots differ (on a plane,
 * the two main ones), and the questions where that puts them. Nothing is drawn at random.
 */
export function begin(on: Layout, axes: 1 | 2): Standing {
  const standing = blank(on, axes);
  const values = centred(on);
  for (let axis = 0; axis < axes; axis++) {
    const scores = mainDirection(on, values);
    for (let cell = 0; cell < on.members.length * on.periods.length; cell++)
      standing.mean[2 * cell + axis] = scores[memberOf(on, cell)] ?? 0;
  }
  for (let step = 0; step < firstSteps; step++) placeQuestions(on, standing);
  return standing;
}

const memberOf = ({ periods }: Layout, cell: number): number => Math.floor(cell / periods.length);

/** Ballots as −1, 0 and 1 less their question's average, in the order of `byQuestion`. */
function centred({ byQuestion: { start, entries }, questions }: Layout): Float64Array {
  const values = Float64Array.from(entries, (entry) => (entry & 3) - 1);
  for (let question = 0; question < questions; question++) {
    const own = values.subarray(start[question], start[question + 1]);
    let sum = 0;
    for (const value of own) sum += value;
    for (const [at, value] of own.entries()) own[at] = value - sum / own.length;
  }
  return values;
}

/**
 * Members' scores on the direction that explains most of `values`, with mean 0 and variance 1, by alternating least
 * squares from the most evenly divided question. What it explains is taken out of `values`.
 */
function mainDirection(on: Layout, values: Float64Array): Float64Array {
  const scores = new Float64Array(on.members.length);
  const loadings = new Float64Array(on.questions);
  loadings[mostDivided(on, values)] = 1;
  const members = on.byQuestion.entries.map((entry) => memberOf(on, entry >> 2));
  for (let round = 0; round < rounds; round++) {
    scoreMembers(on, { values, members, loadings, scores });
    standardise(scores);
    loadQuestions(on, { values, members, loadings, scores });
  }
  eachBallot(on, (at, question) => {
    values[at] = (values[at] ?? 0) - (loadings[question] ?? 0) * (scores[members[at] ?? 0] ?? 0);
  });
  return scores;
}

interface Direction {
  readonly values: Float64Array;
  /** Place of each ballot's member. */
  readonly members: Int32Array;
  readonly loadings: Float64Array;
  readonly scores: Float64Array;
}

function scoreMembers(on: Layout, { values, members, loadings, scores }: Direction): void {
  const weight = new Float64Array(scores.length).fill(1e-9);
  scores.fill(0);
  eachBallot(on, (at, question) => {
    const member = members[at] ?? 0;
    const loading = loadings[question] ?? 0;
    scores[member] = (scores[member] ?? 0) + loading * (values[at] ?? 0);
    weight[member] = (weight[member] ?? 0) + loading * loading;
  });
  for (const [member, sum] of scores.entries()) scores[member] = sum / (weight[member] ?? 1);
}

function loadQuestions(on: Layout, { values, members, loadings, scores }: Direction): void {
  const weight = new Float64Array(loadings.length).fill(1);
  loadings.fill(0);
  eachBallot(on, (at, question) => {
    const score = scores[members[at] ?? 0] ?? 0;
    loadings[question] = (loadings[question] ?? 0) + score * (values[at] ?? 0);
    weight[question] = (weight[question] ?? 0) + score * score;
  });
  for (const [question, sum] of loadings.entries()) loadings[question] = sum / (weight[question] ?? 1);
}

function eachBallot(on: Layout, visit: (at: number, question: number) => void): void {
  const { start } = on.byQuestion;
  for (let question = 0; question < on.questions; question++)
    for (let at = start[question] ?? 0; at < (start[question + 1] ?? 0); at++) visit(at, question);
}

/** The question with the largest sum of squares: many ballots, evenly divided. The first of several. */
function mostDivided(on: Layout, values: Float64Array): number {
  const squares = new Float64Array(on.questions);
  eachBallot(on, (at, question) => {
    squares[question] = (squares[question] ?? 0) + (values[at] ?? 0) ** 2;
  });
  return squares.indexOf(squares.reduce((most, each) => Math.max(most, each), 0));
}

function standardise(scores: Float64Array): void {
  let sum = 0;
  for (const score of scores) sum += score;
  const centre = sum / scores.length;
  let squares = 0;
  for (const score of scores) squares += (score - centre) ** 2;
  const unit = Math.sqrt(squares / scores.length) || 1;
  for (const [at, score] of scores.entries())
    scores[at] = Math.max(-outermost, Math.min(outermost, (score - centre) / unit));
}
