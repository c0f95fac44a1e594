import type {
  Alignment,
  ChangePoint,
  ChangeRule,
  LineageShifts,
  Selection,
  Shift,
} from '../../analysis/index.ts';
import type { ShiftsJson } from '../../json/index.ts';
import type { MemberCode } from '../../members/index.ts';
import { summaryJson } from './decision.ts';
import { selectionJson } from './selection.ts';

/** Where a member stood from year to year, and when it moved. */
export interface MemberChanges {
  readonly member: MemberCode;
  /** Names of the references, in the order of the figures. */
  readonly references: readonly string[];
  readonly years: readonly Alignment[];
  readonly changes: readonly ChangePoint[];
}

/** What `shifts` answers. */
export type ShiftsAnswer =
  | { readonly kind: 'between'; readonly shift: Shift }
  | ({ readonly kind: 'lineage' } & LineageShifts)
  | {
      readonly kind: 'changes';
      readonly selection: Selection;
      readonly members: readonly MemberChanges[];
      readonly rule: ChangeRule;
    };

/** Shifts as JSON. */
export function shiftsJson(answer: ShiftsAnswer, record: ShiftsJson['record']): ShiftsJson {
  switch (answer.kind) {
    case 'between':
      return { kind: 'between', record, shift: shiftJson(answer.shift) };
    case 'lineage':
      return {
        kind: 'lineage',
        record,
        selection: selectionJson(answer.selection),
        votes: answer.votes.map(summaryJson),
        steps: answer.steps.map(shiftJson),
        whole: answer.whole && shiftJson(answer.whole),
        courses: answer.courses.map(({ member, ballots, changes }) => ({
          member,
          ballots: ballots.map((ballot) => ballot ?? null),
          changes,
        })),
        waverers: answer.waverers.map(({ member }) => member),
        firstTimes: [...answer.firstTimes],
      };
    case 'changes':
      return {
        kind: 'changes',
        record,
        selection: selectionJson(answer.selection),
        rule: answer.rule,
        members: answer.members.map(({ member, references, years, changes }) => ({
          member,
          references: [...references],
          years: years.map(({ year, towards }) => ({ year, towards: [...towards] })),
          changes: changes.map(({ year, before, after, p }) => ({
            ...{ year, p },
            before: [...before],
            after: [...after],
          })),
        })),
      };
  }
}

const shiftJson = ({ before, after, flows, both, changed, appeared, vanished }: Shift) => ({
  before: summaryJson(before),
  after: summaryJson(after),
  both,
  changed,
  flows: flows.map(({ from, to, members }) => ({ from, to, members: [...members] })),
  appeared: [...appeared],
  vanished: [...vanished],
});
