import {
  type AgreementThen,
  agreementOf,
  type ComparedPair,
  type PairAgreement,
  usualRule,
} from '../../analysis/index.ts';
import { agreementYearsPicture, type Drawing, type Size, sourceLine } from '../../charts/index.ts';
import type { MemberCode } from '../../members/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { kept } from '../figure/kept.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { assemblyMatrix, assemblyWindows, windowYears } from '../votes/assembly-matrix.ts';

type Pair = readonly [MemberCode, MemberCode];

const pairsOf = (codes: readonly MemberCode[]): readonly Pair[] =>
  codes.flatMap((one, at) => codes.slice(at + 1).map((other): Pair => [one, other]));

/** Every pair over all votes of the Assembly. */
export const comparedPairs = ({ record }: Site, codes: readonly MemberCode[]): readonly ComparedPair[] =>
  pairsOf(codes).map((pair) => agreementOf(assemblyMatrix(record), pair, usualRule));

/** Lines of at most three members are of all pairs; of more, of the first member with each other: more would be a thicket. */
const linesOf = (codes: readonly MemberCode[]): readonly Pair[] => {
  const pairs = pairsOf(codes);
  return codes.length <= 3 ? pairs : pairs.filter(([one]) => one === codes[0]);
};

/** Agreement over the years. */
export function agreementYears({ record, about }: Site, codes: readonly MemberCode[], size: Size): Drawing {
  return kept(record, `compare ${codes.join()} ${size}`, () => {
    const lines = linesOf(codes).map((pair) => overTime(record, pair));
    if (lines.every((line) => line.every(({ agreement }) => agreement.kind !== 'estimate')))
      return {
        kind: 'nothing',
        reason: say(
          'No pair of them has {votes, plural, one {# shared vote} other {# shared votes}} in the Assembly within {years, plural, one {# year} other {# years}}.',
          { votes: usualRule.needed, years: windowYears },
        ),
      };
    const { selection } = assemblyMatrix(record);
    return agreementYearsPicture(lines, { selection, source: sourceLine(about) }, size);
  });
}

const overTime = (record: OpenRecord, pair: Pair): readonly AgreementThen[] =>
  assemblyWindows(record).map(({ years, matrix }) => ({
    ...withoutBallots(agreementOf(matrix, pair, usualRule)),
    years,
  }));

const withoutBallots = ({ table: _, opposed: __, ...pair }: ComparedPair): PairAgreement => pair;
