import type { MemberCode } from '../../members/index.ts';
import type { AbsentRule } from '../agreement/rule.ts';
import type { Matrix } from '../selection/matrix.ts';
import { rowsOf } from '../selection/periods.ts';
import type { Selection } from '../selection/selection.ts';
import { agreementNetwork } from './agreement-network.ts';
import type { BlocRule } from './bloc-rule.ts';
import { louvain, modularity } from './louvain.ts';
import { type Bloc, blocOf, communities, sampled } from './stability.ts';

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
