import { type MemberCode, permanentMembers } from '../../members/index.ts';
import { fitSoftmax, logOdds, probabilities, type Softmax } from '../regression/softmax.ts';
import type { CouncilVote } from './drafts.ts';
import { type CouncilPast, councilPast, councilWidth, type NearVote } from './evidence.ts';

/** How forecasts of one thing did, beside its share so far. */
export interface CouncilFigures {
  /** Whether it is vetoed, or vetoed by this member (`RUS` stands for `SUN` too). */
  readonly what: 'vetoed' | MemberCode;
  readonly drafts: number;
  readonly vetoes: number;
  readonly logLoss: number;
  readonly brier: number;
  /** The same for a forecaster who says each time what share was vetoed in the ten years before. */
  readonly baseLogLoss: number;
  readonly baseBrier: number;
  /** Chance that a vetoed draft was given more than one that was not, 0.5 for a guess (area under the ROC curve). */
  readonly ranked: number;
  /** Mean forecast; near vetoes / drafts is best. */
  readonly mean: number;
}

export interface CouncilScorecard {
  readonly from: number;
  readonly to: number;
  readonly figures: readonly CouncilFigures[];
}

/** What a draft's veto rests on as it is learnt. */
interface Told {
  readonly vote: CouncilVote;
  readonly rows: readonly { readonly member: MemberCode; readonly row: Float32Array }[];
}

/** How likely each permanent member's no, and a veto by anybody, is. */
export interface VetoModel {
  readonly no: Softmax;
  /** From the members' chances to that of a veto: members' noes come together. */
  readonly veto: Softmax;
}

const learntFrom = '1970-01-01';
const tenYears = 10;

/**
 * Forecasts, for each adopted resolution and vetoed draft from 1990 on, whether it was vetoed and by whom, from what was
 * known on the day before; learnt anew each year. Empty for a record without vetoes.
 */
export function councilScorecard(votes: readonly CouncilVote[], from = 1990): CouncilScorecard {
  const told: (Told & {
    readonly chances: ReadonlyMap<'vetoed' | MemberCode, number>;
    readonly bases: ReadonlyMap<'vetoed' | MemberCode, number>;
  })[] = [];
  const all = tellAll(votes);
  const years = [...new Set(all.map(({ vote }) => Number(vote.day.slice(0, 4))))].filter(
    (year) => year >= from,
  );
  for (const year of years) {
    const drafts = all.filter(({ vote }) => vote.day.startsWith(`${year}-`));
    const earlier = all.filter(({ vote }) => vote.day < `${year}-01-01`);
    if (earlier.every(({ vote }) => vote.vetoedBy.length === 0)) continue;
    const model = learnVetoes(earlier);
    const lately = earlier.filter(({ vote }) => vote.day >= `${year - tenYears}-01-01`);
    for (const draft of drafts)
      told.push({ ...draft, chances: chancesOf(draft.rows, model), bases: basesOf(lately, draft) });
  }
  const whats: ('vetoed' | MemberCode)[] = ['vetoed', ...permanentMembers('2000-01-01')];
  return {
    from: years[0] ?? from,
    to: years.at(-1) ?? from,
    figures: told.length === 0 ? [] : whats.map((what) => figuresFor(what, told)),
  };
}

/** Rows of every scored draft since 1970 from the days before its own. */
function tellAll(votes: readonly CouncilVote[]): readonly Told[] {
  const past = councilPast();
  let waiting: CouncilVote[] = [];
  return votes.flatMap((vote) => {
    if (waiting[0] && waiting[0].day < vote.day) {
      waiting.forEach(past.add);
      waiting = [];
    }
    waiting.push(vote);
    if (!vote.isScored || vote.day < learntFrom) return [];
    return [{ vote, rows: rowsOf(past, past.near(vote.tokens, vote.time), vote) }];
  });
}

export function rowsOf(
  past: CouncilPast,
  near: readonly NearVote[],
  { day, time }: Pick<CouncilVote, 'day' | 'time'>,
) {
  return permanentMembers(day).map((member) => ({ member, row: past.row(near, member, time) }));
}

/** Learns from all drafts told before. */
export function learnVetoes(earlier: readonly Told[]): VetoModel {
  const rows = earlier.flatMap(({ vote, rows: each }) =>
    each.map(({ member, row }) => ({ row, no: vote.vetoedBy.includes(member) })),
  );
  const no = learnChance(
    rows.map(({ row }) => row),
    rows.map((each) => each.no),
    councilWidth,
  );
  const joint = earlier.map(({ vote, rows: each }) => ({
    row: jointRow(each, no),
    vetoed: vote.vetoedBy.length > 0,
  }));
  return {
    no,
    veto: learnChance(
      joint.map(({ row }) => row),
      joint.map(({ vetoed }) => vetoed),
      3,
    ),
  };
}

export const learnAll = (votes: readonly CouncilVote[], day: string): VetoModel =>
  learnVetoes(tellAll(votes.filter((vote) => vote.day < day)));

function learnChance(rows: readonly Float32Array[], came: readonly boolean[], width: number): Softmax {
  const features = new Float32Array(rows.length * width);
  for (const [at, row] of rows.entries()) features.set(row, at * width);
  return fitSoftmax({ features, width, classes: 2, outcome: Uint8Array.from(came, Number) }, 3);
}

function jointRow(rows: Told['rows'], no: Softmax): Float32Array {
  const chances = rows.map(({ row }) => chance(no, row));
  const any = 1 - chances.reduce((product, each) => product * (1 - each), 1);
  return Float32Array.from([logit(any), logit(Math.max(...chances)), 1]);
}

const logit = (share: number): number => Math.log(share / (1 - share));
const chance = (model: Softmax, row: Float32Array): number => probabilities(logOdds(model, row))[1] ?? 0;

/** Chances of each permanent member's no and of a veto, which is never less likely than the likeliest no. */
export function chancesOf(
  rows: Told['rows'],
  { no, veto }: VetoModel,
): ReadonlyMap<'vetoed' | MemberCode, number> {
  const members = rows.map(({ member, row }): [MemberCode, number] => [today(member), chance(no, row)]);
  const any = Math.max(chance(veto, jointRow(rows, no)), ...members.map(([, each]) => each));
  return new Map<'vetoed' | MemberCode, number>([['vetoed', any], ...members]);
}

/** The Soviet Union's seat is the Russian Federation's. */
const today = (member: MemberCode): MemberCode =>
  permanentMembers('2000-01-01').find(
    (code) => code === member || (member.startsWith('SU') && code === 'RUS'),
  ) ?? member;

function basesOf(lately: readonly Told[], { rows }: Told): ReadonlyMap<'vetoed' | MemberCode, number> {
  const share = (count: number): number => (count + 0.5) / (lately.length + 1);
  const vetoes = (member: MemberCode): number =>
    lately.filter(({ vote }) => vote.vetoedBy.map(today).includes(member)).length;
  return new Map<'vetoed' | MemberCode, number>([
    ['vetoed', share(lately.filter(({ vote }) => vote.vetoedBy.length > 0).length)],
    ...rows.map(({ member }): [MemberCode, number] => [today(member), share(vetoes(today(member)))]),
  ]);
}

type Scored = {
  readonly vote: CouncilVote;
  readonly chances: ReadonlyMap<'vetoed' | MemberCode, number>;
  readonly bases: ReadonlyMap<'vetoed' | MemberCode, number>;
};

function figuresFor(what: 'vetoed' | MemberCode, told: readonly Scored[]): CouncilFigures {
  const pairs = told.map(({ vote, chances, bases }) => ({
    came: what === 'vetoed' ? vote.vetoedBy.length > 0 : vote.vetoedBy.map(today).includes(what),
    forecast: chances.get(what) ?? 0,
    base: bases.get(what) ?? 0,
  }));
  const mean = (of: (pair: (typeof pairs)[number]) => number): number =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  const loss = (share: number, came: boolean): number => -Math.log(came ? share : 1 - share);
  const square = (share: number, came: boolean): number => (share - Number(came)) ** 2;
  return {
    what,
    drafts: pairs.length,
    vetoes: pairs.filter(({ came }) => came).length,
    logLoss: mean(({ forecast, came }) => loss(forecast, came)),
    brier: mean(({ forecast, came }) => square(forecast, came)),
    baseLogLoss: mean(({ base, came }) => loss(base, came)),
    baseBrier: mean(({ base, came }) => square(base, came)),
    ranked: areaUnderCurve(pairs),
    mean: mean(({ forecast }) => forecast),
  };
}

/** 0.5 where there are no vetoes, or nothing else. */
function areaUnderCurve(pairs: readonly { readonly came: boolean; readonly forecast: number }[]): number {
  const [yes, no] = [pairs.filter(({ came }) => came), pairs.filter(({ came }) => !came)];
  if (yes.length === 0 || no.length === 0) return 0.5;
  const wins = yes.reduce(
    (sum, { forecast }) =>
      sum +
      no.reduce(
        (won, other) => won + (other.forecast < forecast ? 1 : other.forecast === forecast ? 0.5 : 0),
        0,
      ),
    0,
  );
  return wins / (yes.length * no.length);
}
