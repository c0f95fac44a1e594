import { allMembers, councilOn, isMemberOn, type MemberCode, memberOrder } from '../../members/index.ts';
import {
  ballotByte,
  type DecisionSummary,
  emptyRoll,
  enter,
  type OpenRecord,
  type Roll,
  rollOf,
} from '../../record/index.ts';
import { isMainCommittee } from '../../symbols/index.ts';
import type { Selection } from './selection.ts';

/**
 * The ballots of a selection as columns of numbers, built once and shared by all measures: `cells[m * decisions + d]` is
 * the byte of member m on decision d (0 not listed, 1 yes, 2 no, 3 abstain, 4 absent; see `Roll`).
 */
export interface Matrix {
  readonly selection: Selection;
  /** Those with a ballot on at least one of the decisions, by code. */
  readonly members: readonly MemberCode[];
  /** In order of date, then id. */
  readonly decisions: readonly DecisionSummary[];
  readonly cells: Uint8Array;
}

/** The matrix of a selection, read from the record that it was made of. */
export function matrixOf(record: OpenRecord, selection: Selection): Matrix {
  const recorded = rollsOf(record, selection);
  return matrixOfRolls(
    selection,
    selection.decisions.map((decision, at) =>
      decision.method === 'without-vote'
        ? assent(decision, () => nearestRoll(selection, recorded, at))
        : (recorded[at] ?? emptyRoll()),
    ),
  );
}

/** A matrix of rolls, one for each decision of the selection and in its order. */
export function matrixOfRolls(selection: Selection, rolls: readonly Roll[]): Matrix {
  const places = memberOrder
    .map((code, place) => ({ code, place }))
    .filter(({ place }) => rolls.some((roll) => roll[place] !== 0))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  const width = rolls.length;
  const cells = new Uint8Array(places.length * width);
  for (const [m, { place }] of places.entries())
    for (let d = 0; d < width; d++) cells[m * width + d] = rolls[d]?.[place] ?? 0;
  return { selection, members: places.map(({ code }) => code), decisions: selection.decisions, cells };
}

/** The ballots of one member, a byte for each decision; undefined for one without a ballot in the matrix. */
export function ballotsOf({ members, decisions, cells }: Matrix, member: MemberCode): Uint8Array | undefined {
  const at = members.indexOf(member);
  return at < 0 ? undefined : cells.subarray(at * decisions.length, (at + 1) * decisions.length);
}

/** Reading all rolls at once is quicker than one by one from so many on. */
const manyDecisions = 300;

function rollsOf(record: OpenRecord, { decisions }: Selection): readonly Roll[] {
  if (decisions.length < manyDecisions) return decisions.map(({ id }) => record.roll(id));
  const all = record.matrix();
  const width = all.members.length;
  const place = new Map(all.decisions.map((id, at) => [id, at]));
  return decisions.map(({ id }) => {
    const at = place.get(id);
    return at === undefined ? emptyRoll() : rollOf(all.cells.subarray(at * width, (at + 1) * width));
  });
}

/**
 * Everybody who could vote, voting yes: all members of the United Nations, or of the Security Council on that day; in
 * other bodies, of which no list is kept, those on the roll of the same body that is nearest in time.
 */
function assent({ body, heldOn }: DecisionSummary, nearest: () => Roll): Roll {
  if (body === 'SC') return allYes(heldOn ? councilOn(heldOn) : []);
  if (body === 'GA' || isMainCommittee(body))
    return allYes(
      heldOn ? allMembers.map(({ code }) => code).filter((code) => isMemberOn(code, heldOn)) : [],
    );
  return rollOf(nearest().map((byte) => (byte === 0 ? 0 : ballotByte.yes)));
}

function allYes(members: readonly MemberCode[]): Roll {
  const roll = emptyRoll();
  for (const member of members) enter(roll, member, 'yes');
  return roll;
}

function nearestRoll({ decisions }: Selection, rolls: readonly Roll[], at: number): Roll {
  const fits = (other: number): boolean =>
    decisions[other]?.body === decisions[at]?.body && decisions[other]?.method === 'recorded';
  for (let step = 1; step < decisions.length; step++)
    for (const other of [at - step, at + step]) if (fits(other)) return rolls[other] ?? emptyRoll();
  return emptyRoll();
}
