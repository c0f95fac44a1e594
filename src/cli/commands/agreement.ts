import {
  type AgreementRule,
  agreementOf,
  agreementOverTime,
  agreementWithGroup,
  allAgreements,
  type ComparedPair,
  type GroupAgreement,
  type Matrix,
  matrixOf,
  type PairAgreement,
  valueIn,
  windowProblem,
} from '../../analysis/index.ts';
import { agreementJson } from '../../answers/index.ts';
import { groups, type MemberCode } from '../../members/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type ReadingOptions, recordRead, withRecord } from '../reading.ts';
import { ruleMeant } from '../rule-meant.ts';
import { type SelectionOptions, selectionMeant } from '../selection-meant.ts';
import type { Surroundings } from '../surroundings.ts';
import { type AgreementAnswer, agreementTable } from '../tables/agreement.ts';
import { type AnswerOptions, giveAnswer } from '../tables/answer.ts';
import { agreementText } from '../text/agreement.ts';
import { wrap } from '../text/wrap.ts';
import { groupMeant, membersMeant } from '../voters-meant.ts';

export interface AgreementOptions extends ReadingOptions, SelectionOptions, AnswerOptions {
  readonly all?: boolean;
  readonly group?: string;
  readonly window?: number;
  readonly index: string;
  readonly absent: string;
  readonly needed: number;
}

/** `rapporteur agreement MEMBER…`: how far members vote alike. */
export function agreement(
  written: readonly string[],
  options: AgreementOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  return withRecord(options, surroundings, async (record) => {
    const answer = answerOf(record, written, options);
    if ('message' in answer) {
      terminal.note(wrap(answer.message, { width: terminal.width }));
      return exit.wrongUse;
    }
    await giveAnswer(
      {
        text: () => agreementText(answer, terminal),
        json: () => ({ record: recordRead(record), ...agreementJson(answer) }),
        table: () => agreementTable(answer),
        picture: async () => {
          const { agreementDrawing } = await import('../pictures/agreement-picture.ts');
          return agreementDrawing(answer, record.about());
        },
      },
      options,
      terminal,
    );
    return answer.selection.decisions.length === 0 ? exit.no : exit.done;
  });
}

function answerOf(
  record: OpenRecord,
  written: readonly string[],
  options: AgreementOptions,
): AgreementAnswer | { readonly message: string } {
  const { all = false, group, window, needed } = options;
  const words = ruleMeant(options);
  if ('message' in words) return words;
  const rule = { ...words, needed };
  const named = membersMeant(written);
  if (named.kind === 'none') return named;
  const problem = askedProblem(named.codes, options);
  if (problem) return { message: problem };
  const of =
    group === undefined
      ? undefined
      : groupMeant(
          group,
          groups().map(({ id }) => id),
        );
  if (of && 'message' in of) return of;
  const meant = selectionMeant(record, options);
  if (meant.kind === 'none') return meant;
  const matrix = matrixOf(record, meant.selection);
  const none = { pairs: [], compared: [], withGroups: [], overTime: [] };
  const answer = { selection: meant.selection, rule, ...none };
  if (of) return { ...answer, withGroups: withGroup(matrix, { codes: named.codes, group: of.id }, rule) };
  if (all) return { ...answer, pairs: mostFirst(allAgreements(matrix, rule)) };
  const [first] = named.codes;
  if (named.codes.length === 1 && first) {
    const pairs = matrix.members
      .filter((code) => code !== first)
      .map((code) => withoutBallots(agreementOf(matrix, [first, code], rule)));
    return { ...answer, pairs: mostFirst(pairs) };
  }
  const asked = pairsOf(named.codes);
  const compared = asked.map((pair) => agreementOf(matrix, pair, rule));
  const overTime =
    window === undefined ? [] : asked.map((pair) => agreementOverTime(matrix, pair, rule, window));
  return { ...answer, pairs: compared.map(withoutBallots), compared, overTime };
}

function askedProblem(
  codes: readonly MemberCode[],
  { all, group, window, index }: AgreementOptions,
): string | undefined {
  if (codes.length === 0 && !all && group === undefined)
    return 'Expected members to compare, such as PRK CHN, or --all, or --group EU.';
  if (group !== undefined && (index === 'kappa' || index === 'pi'))
    return `--index ${index} is of two members: with a group, expected same, half or yes-no.`;
  if (window !== undefined && (all || group !== undefined || codes.length < 2))
    return '--window is of pairs: expected two members or more.';
  return window === undefined ? undefined : windowProblem(window);
}

/** Those named, or everybody with a ballot, who agree most first. */
const withGroup = (
  matrix: Matrix,
  { codes, group }: { readonly codes: readonly MemberCode[]; readonly group: string },
  rule: AgreementRule,
): readonly GroupAgreement[] =>
  mostFirst(
    (codes.length > 0 ? codes : matrix.members).map((member) =>
      agreementWithGroup(matrix, { member, group }, rule),
    ),
  );

const withoutBallots = ({ table: _, opposed: __, ...pair }: ComparedPair): PairAgreement => pair;

const pairsOf = (codes: readonly MemberCode[]): readonly (readonly [MemberCode, MemberCode])[] =>
  codes.flatMap((one, at) => codes.slice(at + 1).map((other) => [one, other] as const));

/** Those without a figure last. */
const mostFirst = <T extends Pick<PairAgreement, 'agreement'>>(items: readonly T[]): readonly T[] =>
  items.toSorted((a, b) => (valueIn(b.agreement) ?? -2) - (valueIn(a.agreement) ?? -2));
