import type { MemberCode } from '../../members/index.ts';
import { chanceFrom, resample } from '../chance.ts';
import type { Matrix } from '../selection/matrix.ts';
import { type AgreementNetwork, agreementNetwork } from './agreement-network.ts';
import type { BlocRule } from './bloc-rule.ts';
import { louvain, type Partition } from './louvain.ts';

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

/** The communities of one network, each as the places of its members. */
export type Communities = readonly (readonly number[])[];

/** The communities of each of so many samples of the decisions. */
export function sampled(matrix: Matrix, rule: BlocRule): readonly Communities[] {
  const chance = chanceFrom(rule.seed);
  return Array.from({ length: rule.samples }, () => {
    const columns = resample(matrix.decisions.length, chance);
    const { weights } = agreementNetwork(matrix, { ...rule, needed: 1 }, columns);
    return communities(louvain(weights, matrix.members.length, rule.resolution));
  });
}

/** Nodes of each community, in order. */
export function communities(partition: Partition): Communities {
  const found = new Map<number, number[]>();
  for (const [node, community] of partition.entries()) {
    const of = found.get(community);
    if (of) of.push(node);
    else found.set(community, [node]);
  }
  return [...found.values()];
}

/** Members found together, and the network in which they were. */
export interface Found {
  readonly nodes: readonly number[];
  readonly members: readonly MemberCode[];
  readonly network: AgreementNetwork;
}

/** A bloc with its stability over samples. */
export function blocOf(
  { nodes, members, network }: Found,
  samples: readonly Communities[],
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
  sample: Communities,
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
