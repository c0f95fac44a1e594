import type {
  AssemblyForecast,
  CouncilAnswer,
  CouncilScorecard,
  Scorecard,
  TooFew,
} from '../../forecast/index.ts';
import type { CouncilForecastJson, ForecastJson, ScorecardJson } from '../../json/index.ts';
import type { About } from '../../record/index.ts';
import { summaryJson } from './decision.ts';

type Of = Pick<About, 'version' | 'decisions'>;
const recordOf = ({ version, decisions }: Of) => ({ version, decisions });

const votes = ([yes, no, abstain]: readonly [number, number, number]) => ({ yes, no, abstain });

/** A forecast of the Assembly, or why there is none. */
export function forecastJson(answer: AssemblyForecast | TooFew, about: Of): ForecastJson {
  const record = recordOf(about);
  if (answer.kind === 'too-few') return { ...answer, record };
  const { draft, members, ruling, basis, ...rest } = answer;
  const { title, kind, heldOn, lineage, agenda, subjects, sponsors } = draft;
  const { sameTitle, nearest, withoutVote, learntFrom, ...known } = basis;
  return {
    ...rest,
    record,
    draft: {
      ...{ title, kind, date: heldOn, lineage },
      ...{ agenda: [...agenda], subjects: [...subjects], sponsors: [...sponsors] },
    },
    majority: {
      ...{ id: ruling.majority.id, name: ruling.majority.name },
      ...{ certainty: ruling.certainty, because: ruling.because },
    },
    members: members.map(({ last, underTitle, nearest: near, ...member }) => ({
      ...member,
      last: last && { ballot: last.ballot, decision: last.decision.id, date: last.decision.heldOn },
      underTitle: votes(underTitle),
      nearest: votes(near),
    })),
    basis: {
      ...known,
      sameTitle: sameTitle.map(summaryJson),
      nearest: nearest.map(({ decision, likeness }) => ({ likeness, decision: summaryJson(decision) })),
      withoutVote: withoutVote.map(summaryJson),
      ballots: learntFrom.ballots,
      sessions: [...learntFrom.sessions],
    },
  };
}

/** A forecast of the Council, or why there is none. */
export function councilForecastJson(answer: CouncilAnswer, about: Of): CouncilForecastJson {
  const record = recordOf(about);
  if (answer.kind === 'too-few') return { ...answer, record };
  const { draft, seats, basis, asBefore, ...rest } = answer;
  return {
    ...rest,
    record,
    draft: {
      ...{ title: draft.title, date: draft.heldOn },
      ...{ agenda: [...draft.agenda], lineages: [...draft.lineages] },
    },
    asBefore: { ...asBefore, by: [...asBefore.by] },
    seats: seats.map(({ ballots, ...seat }) => ({ ...seat, ballots: [...ballots] })),
    basis: {
      ...basis,
      nearest: basis.nearest.map(({ decision, likeness, against }) => ({
        likeness,
        decision: summaryJson(decision),
        against: [...against],
      })),
    },
  };
}

/** A scorecard with the record that it was made on; figures to five places. */
export function scorecardJson(card: Scorecard, council: CouncilScorecard, about: Of): ScorecardJson {
  const { rows, curves, intervals, attendance } = card;
  return rounded({
    record: recordOf(about),
    rows: [...rows],
    curves: curves.map(({ points, ...span }) => ({ ...span, points: [...points] })),
    intervals: [...intervals],
    attendance: [...attendance],
    council: { ...council, figures: [...council.figures] },
  });
}

const rounded = (card: ScorecardJson): ScorecardJson =>
  JSON.parse(JSON.stringify(card), (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toFixed(5)) : value,
  );
