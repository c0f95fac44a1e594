import type { Body } from '../../symbols/index.ts';
import type { Docket } from '../docket/docket.ts';
import type { Entry } from '../docket/entry.ts';
import type { OutcomeMention } from '../mentions/outcome.ts';
import type { Moment } from '../moments.ts';
import { type Scoring, silent, type Weigh } from './scoring.ts';

/** A symbol named is nearly proof; that of another text speaks against a decision. */
export function symbolBits({ evidence, docket, without }: Scoring): Weigh {
  if (evidence.moment.symbols.length === 0 || evidence.named.length === 0 || without.has('symbol'))
    return silent;
  const named = new Set(evidence.named);
  const kin = new Set(evidence.named.flatMap((entry) => docket.family(entry)));
  return (entry) => (named.has(entry) ? 18 : kin.has(entry) ? -1 : -8);
}

/** The body that the moment names, else its scene; "the General Assembly" is said of its committees too. */
export function bodyBits({ evidence, docket, without }: Scoring): Weigh {
  if (without.has('body')) return silent;
  const own = evidence.moment.bodies.flatMap(({ body }) => body ?? []);
  const said = own.length > 0 ? own : evidence.sceneBodies.flatMap(({ body }) => body ?? []);
  if (said.length === 0) return silent;
  const known = new Map<Body, number>();
  const weighed = (body: Body): number => {
    const best = Math.max(...said.map((each) => bodyFit(each, body, docket)));
    return own.length > 0 ? best : best * 0.6;
  };
  return ({ body }) => {
    const bits = known.get(body) ?? weighed(body);
    known.set(body, bits);
    return bits;
  };
}

function bodyFit(said: Body, body: Body, docket: Docket): number {
  if (said === body) return Math.max(1, Math.min(5, docket.frequencies.onBody(body)));
  if (said === 'GA' && body.startsWith('GA-')) return -1;
  if (said.startsWith('GA-') && body === 'GA') return -3;
  if ((said === 'HRC' && body === 'CHR') || (said === 'CHR' && body === 'HRC')) return -4;
  return -10;
}

/** What the moment says came of it, and whether it speaks of a veto. */
export function outcomeBits({ evidence, without }: Scoring): Weigh {
  if (without.has('outcome')) return silent;
  const veto = evidence.moment.positions.some(({ ballot, negated }) => ballot === 'veto' && !negated);
  const around = evidence.scene.moments.some(({ positions }) =>
    positions.some(({ ballot, negated }) => ballot === 'veto' && !negated),
  );
  const said = evidence.moment.outcomes.filter(({ negated }) => !negated);
  if (!veto && !around && said.length === 0) return silent;
  return (entry) => {
    const failed = entry.outcome === 'vetoed';
    const start = veto ? (failed ? 6 : -5) : around ? (failed ? 3 : -5) : 0;
    return said.reduce((sum, each) => sum + oneOutcomeBits(entry, each), start);
  };
}

function oneOutcomeBits(entry: Entry, { outcome, method, strong, act }: OutcomeMention): number {
  if (act) return entry.outcome === undefined || entry.outcome === 'adopted' ? 0 : -2;
  if (method === 'without-vote') return entry.method === 'without-vote' ? 2 : -6;
  if (method === 'unanimous') return isUnanimous(entry) ? 2 : -6;
  if (entry.outcome === undefined || outcome === entry.outcome) return outcome === 'adopted' ? 0 : 5;
  if (outcome === 'rejected' && entry.outcome === 'vetoed') return 2;
  if (outcome === 'adopted') return strong ? -3 : -1;
  return strong ? -5 : -2;
}

const isUnanimous = ({ method, tally }: Entry): boolean =>
  method === 'without-vote' || (tally !== undefined && tally.no === 0 && tally.abstain === 0);

/** A text says so when it speaks of an amendment, a paragraph or a procedural vote. */
export function proposalBits({ evidence }: Scoring): Weigh {
  const said = evidence.moment.proposal;
  return ({ kind }) => kindBits(kind, said);
}

function kindBits(kind: Entry['kind'], said: Moment['proposal']): number {
  if (said === 'amendment') return kind === 'amendment' ? 6 : -4;
  if (said === 'paragraph') return kind === 'paragraph' ? 3 : 0;
  if (said === 'procedural') return kind === 'procedural' || kind === 'motion' ? 4 : 0;
  switch (kind) {
    case 'amendment':
      return -5;
    case 'paragraph':
      return -6;
    case 'motion':
      return -4;
    case 'procedural':
      return -2;
    default:
      return 0;
  }
}

/** A title quoted says as much as few decisions bear it; that of another speaks against a decision. */
export function titleBits({ evidence: { titled }, docket }: Scoring): Weigh {
  if (titled.size === 0) return silent;
  const bits = Math.max(3, Math.min(mostOfTitle, docket.frequencies.bits(titled.size) - 2));
  return (entry) => (titled.has(entry) ? bits : -2);
}

const mostOfTitle = 10;

/** So many bits at most. */
export const mostOfTopic = 14;

/** Words that the title shares with the sentence, and for less with what stands around it. */
export function topicBits({ evidence, docket }: Scoring): Weigh {
  const { stems } = docket.topics();
  return ({ at }) => {
    const weights = evidence.stemBits();
    const title = stems[at];
    if (!title) return -2;
    let sum = 0;
    for (let i = 0; i < title.length; i++) sum += weights[title[i] ?? 0] ?? 0;
    return sum === 0 ? -2 : Math.min(mostOfTopic, sum * 0.55);
  };
}
