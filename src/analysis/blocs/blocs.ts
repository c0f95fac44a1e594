import type { MemberCode } from '../../members/index.ts';
import type { AbsentRule } from '../agreement/rule.ts';
import { chanceFrom, resample } from '../chance.ts';
import type { Matrix } from '../selection/matrix.ts';
import { rowsOf } from '../selection/periods.ts';
import type { Selection } from '../selection/selection.ts';
import { type AgreementNetwork, agreementNetwork } from './agreement-network.ts';
import { louvain, modularity, type Partition } from './louvain.ts';

/** How blocs are found, and what it takes to call one stable. */
export interface BlocRule {
  readonly absent: AbsentRule;
  /** Decisions on which a member must have voted, and a pair together; 1 or more. */
  readonly needed: number;
  /** 1 is modularity; more gives more and smaller blocs. Over 0, up to 5. */
  readonly resolution: number;
  /** Samples of the decisions, with replacement; 20 to 2,000. */
  readonly samples: number;
  readonly seed: number;
  /** Over 0.5, up to 1: the mean overlap with the nearest bloc of a sample from which on a bloc is stable. */
  readonly threshold: number;
}

export const usualBlocRule: BlocRule = {
  absent: 'left-out',
  needed: 10,
  resolution: 1,
  samples: 200,
  seed: 1,
  threshold: 0.75,
};

/** Undefined for a rule that can be used; else what was found and the range. */
export function blocRuleProblem({ needed, resolution, samples, threshold }: BlocRule): string | undefined {
  if (!(Number.isInteger(needed) && needed >= 1))
    return `Shared votes needed: found ${needed}, expected a whole number of 1 or more.`;
  if (!(resolution > 0 && resolution <= 5))
    return `Resolution: found ${resolution}, expected over 0 and up to 5; 1 is usual.`;
  if (!(Number.isInteger(samples) && samples >= 20 && samples <= 2000))
    return `Samples: found ${samples}, expected a whole number from 20 to 2000.`;
  if (!(threshold > 0.5 && threshold <= 1))
    return `Threshold: found ${threshold}, expected over 0.5 and up to 1; 0.75 is usual.`;
  return undefined;
}

export interface BlocMember {
  readonly member: MemberCode;
  /** In how many of the samples, as a share, it is in the bloc that matches this one. */
  readonly share: number;
}

/** Members that vote more with one another than with the rest. */
export interface Bloc {
  /** `unstable`: other decisions of the same kind would have given another bloc; not to be drawn. */
  readonly state: 'stable' | 'unstable';
  /** Mean overlap (Jaccard) with the bloc of each sample that matches it best; 0 to 1. */
  readonly stability: number;
  /** The firmest first, of equals by code. Those whose share is below the threshold belong to it only for want of better. */
  readonly members: readonly BlocMember[];
  /** Mean agreement among its members, and with all others; undefined where there is no such pair. */
  readonly within?: number | undefined;
  readonly without?: number | undefined;
}

/**
 * The blocs of a selection. `too-few`: fewer than three members voted often enough. `undivided`: all are in one bloc; the
 * ballots show no sides.
 */
export type Blocs =
  | {
      readonly kind: 'blocs';
      readonly selection: Selection;
      readonly rule: BlocRule;
      readonly modularity: number;
      /** The largest first. */
      readonly blocs: readonly Bloc[];
      /** Members that are in no bloc. */
      readonly alone: readonly MemberCode[];
      /** Members with fewer ballots than needed. */
      readonly apart: readonly MemberCode[];
    }
  | {
      readonly kind: 'undivided';
      readonly selection: Selection;
      readonly members: readonly MemberCode[];
      readonly apart: readonly MemberCode[];
    }
  | {
      readonly kind: 'too-few';
      readonly selection: Selection;
      readonly found: number;
      readonly needed: number;
      readonly of: string;
    };

const neededMembers = 3;

/**
 * Communities in the network of agreement (Louvain, with nothing left to chance), each with its stability over samples of the
 * decisions: what other decisions of the kind would have shown as well is stable, what hangs on a few of them is not.
 *
 * @see Hennig (2007), Computational Statistics and Data Analysis 52: 258–271, on stability by resampling
 */
export function blocsOf(matrix: Matrix, rule: BlocRule): Blocs {
  const { selection } = matrix;
  const voted = matrix.members.map((_, m) => ballotsCast(matrix, m, rule.absent));
  const active = rowsOf(matrix, (m) => (voted[m] ?? 0) >= rule.needed);
  const { members } = active;
  const apart = matrix.members.filter((code) => !members.includes(code));
  if (members.length < neededMembers) {
    const of = `members with at least ${rule.needed} ballots`;
    return { kind: 'too-few', selection, found: members.length, needed: neededMembers, of };
  }
  const network = agreementNetwork(active, rule);
  const partition = louvain(network.weights, members.length, rule.resolution);
  const found = communities(partition);
  if (found.length < 2) return { kind: 'undivided', selection, members, apart };
  const samples = sampled(active, rule);
  return {
    kind: 'blocs',
    selection,
    rule,
    modularity: modularity(network.weights, partition, rule.resolution),
    blocs: found
      .filter((nodes) => nodes.length > 1)
      .map((nodes) => blocOf({ nodes, members, network }, samples, rule))
      .toSorted((a, b) => b.members.length - a.members.length),
    alone: found.flatMap((nodes) => (nodes.length === 1 ? (members[nodes[0] ?? -1] ?? []) : [])),
    apart,
  };
}

function ballotsCast({ decisions, cells }: Matrix, m: number, absent: AbsentRule): number {
  const last = absent === 'abstain' ? 4 : 3;
  let count = 0;
  for (let d = 0; d < decisions.length; d++) {
    const byte = cells[m * decisions.length + d] ?? 0;
    if (byte > 0 && byte <= last) count++;
  }
  return count;
}

function sampled(matrix: Matrix, rule: BlocRule): readonly (readonly (readonly number[])[])[] {
  const chance = chanceFrom(rule.seed);
  return Array.from({ length: rule.samples }, () => {
    const columns = resample(matrix.decisions.length, chance);
    const { weights } = agreementNetwork(matrix, { ...rule, needed: 1 }, columns);
    return communities(louvain(weights, matrix.members.length, rule.resolution));
  });
}

/** Nodes of each community, in order. */
function communities(partition: Partition): readonly (readonly number[])[] {
  const found = new Map<number, number[]>();
  for (const [node, community] of partition.entries()) {
    const of = found.get(community);
    if (of) of.push(node);
    else found.set(community, [node]);
  }
  return [...found.values()];
}

interface Found {
  readonly nodes: readonly number[];
  readonly members: readonly MemberCode[];
  readonly network: AgreementNetwork;
}

function blocOf(
  { nodes, members, network }: Found,
  samples: readonly (readonly (readonly number[])[])[],
  { threshold }: BlocRule,
): Bloc {
  const matches = samples.map((sample) => bestMatch(new Set(nodes), sample));
  const stability = matches.reduce((sum, { overlap }) => sum + overlap, 0) / matches.length;
  const hits = (node: number): number => matches.filter(({ community }) => community.has(node)).length;
  const inside = new Set(nodes);
  return {
    state: stability >= threshold ? 'stable' : 'unstable',
    stability,
    members: nodes
      .flatMap((node) => {
        const member = members[node];
        return member ? [{ member, share: hits(node) / samples.length }] : [];
      })
      .toSorted((a, b) => b.share - a.share || (a.member < b.member ? -1 : 1)),
    within: meanTie(network, (i, j) => inside.has(i) && inside.has(j)),
    without: meanTie(network, (i, j) => inside.has(i) !== inside.has(j)),
  };
}

/** The community of a sample that overlaps most, by the members in both as a share of those in either. */
function bestMatch(
  bloc: ReadonlySet<number>,
  sample: readonly (readonly number[])[],
): { readonly community: ReadonlySet<number>; readonly overlap: number } {
  let best: { community: readonly number[]; overlap: number } = { community: [], overlap: 0 };
  for (const community of sample) {
    const both = community.filter((node) => bloc.has(node)).length;
    const overlap = both / (bloc.size + community.length - both);
    if (overlap > best.overlap) best = { community, overlap };
  }
  return { community: new Set(best.community), overlap: best.overlap };
}

/** Mean of the ties of some pairs; undefined where none of them share enough votes. */
function meanTie(
  { size, weights, known }: AgreementNetwork,
  wanted: (i: number, j: number) => boolean,
): number | undefined {
  let [sum, pairs] = [0, 0];
  for (let i = 0; i < size; i++)
    for (let j = i + 1; j < size; j++)
      if (known[i * size + j] === 1 && wanted(i, j)) {
        sum += weights[i * size + j] ?? 0;
        pairs++;
      }
  return pairs === 0 ? undefined : sum / pairs;
}
