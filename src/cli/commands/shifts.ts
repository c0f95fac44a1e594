import {
  alignmentsOf,
  changePoints,
  lineageShifts,
  matrixOf,
  permanentReferences,
  type Reference,
  type Selection,
  shiftBetween,
  usualChangeRule,
} from '../../analysis/index.ts';
import { decisionMeant, type ShiftsAnswer, shiftsJson } from '../../answers/index.ts';
import { nameOn } from '../../members/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { type Body, bodies } from '../../symbols/index.ts';
import { type ExitCode, exit, exitWithout } from '../exit.ts';
import { type ReadingOptions, recordRead, withRecord } from '../reading.ts';
import { lineageMeant, type SelectionOptions, selectionMeant } from '../selection-meant.ts';
import type { Surroundings } from '../surroundings.ts';
import { type AnswerOptions, giveAnswer } from '../tables/answer.ts';
import { shiftsTable } from '../tables/shifts.ts';
import { shiftsText } from '../text/shifts.ts';
import { wrap } from '../text/wrap.ts';
import { membersMeant } from '../voters-meant.ts';

export interface ShiftsOptions extends ReadingOptions, SelectionOptions, AnswerOptions {
  readonly member?: string;
  readonly with?: string;
}

type Asked = ShiftsAnswer | { readonly message: string; readonly code: ExitCode };

/** `rapporteur shifts …`: who moved between two decisions, on a recurring question, or over the years. */
export function shifts(
  what: readonly string[],
  options: ShiftsOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  return withRecord(options, surroundings, async (record) => {
    const answer = answerOf(record, what, options);
    if ('message' in answer) {
      terminal.note(wrap(answer.message, { width: terminal.width }));
      return answer.code;
    }
    await giveAnswer(
      {
        text: () => shiftsText(answer, terminal),
        json: () => shiftsJson(answer, recordRead(record)),
        table: () => shiftsTable(answer),
        picture: async () => {
          const { shiftsDrawing } = await import('../pictures/shifts-picture.ts');
          return shiftsDrawing(answer, record.about());
        },
      },
      options,
      terminal,
    );
    return answer.kind === 'lineage' && answer.votes.length < 2 ? exit.no : exit.done;
  });
}

function answerOf(record: OpenRecord, what: readonly string[], options: ShiftsOptions): Asked {
  if (options.member !== undefined) return changesOf(record, options.member, options);
  const [first, second, ...more] = what;
  if (first !== undefined && second !== undefined && more.length === 0) return between(record, first, second);
  const lineage = first ?? options.lineage;
  if (lineage !== undefined && second === undefined) return overLineage(record, lineage, options);
  return wrong('Expected a recurring question such as dprk, two decisions, or --member VEN.');
}

const wrong = (message: string): Asked => ({ message, code: exit.wrongUse });

function between(record: OpenRecord, first: string, second: string): Asked {
  const [before, after] = [decisionMeant(record, first), decisionMeant(record, second)];
  for (const meant of [before, after])
    if (meant.kind === 'none') return { message: meant.message, code: exitWithout[meant.reason] };
  if (before.kind === 'none' || after.kind === 'none') return wrong('Expected two decisions.');
  const silent = [before, after].find(({ decision }) => decision.listed === 0);
  if (silent) {
    const { id, method } = silent.decision;
    const why = method === 'without-vote' ? 'was taken without a vote' : 'has no roll in the record';
    return { message: `${id} ${why}: nobody's ballot is known.`, code: exit.no };
  }
  const rolled = [before, after].map(({ decision }) => ({ decision, roll: decision.roll }));
  const [one, other] = rolled;
  if (!one || !other) return wrong('Expected two decisions.');
  return { kind: 'between', shift: shiftBetween(one, other) };
}

/** The votes of one body: of the one asked for, else of the plenary, else of that with most votes. */
function overLineage(record: OpenRecord, written: string, options: ShiftsOptions): Asked {
  const asked = { ...options, lineage: lineageMeant(written) };
  const everywhere = selectionMeant(record, asked);
  if (everywhere.kind === 'none') return wrong(everywhere.message);
  const body = options.body?.[0] ?? bodyOf(everywhere.selection);
  const meant = body ? selectionMeant(record, { ...asked, body: [body] }) : everywhere;
  if (meant.kind === 'none') return wrong(meant.message);
  const votes = meant.selection.decisions
    .filter(({ method }) => method === 'recorded')
    .map((decision) => ({ decision, roll: record.roll(decision.id) }));
  return { kind: 'lineage', ...lineageShifts(meant.selection, votes) };
}

function bodyOf({ decisions }: Selection): Body | undefined {
  const count = (body: Body): number => decisions.filter((decision) => decision.body === body).length;
  const [most] = bodies.toSorted((a, b) => count(b) - count(a));
  if (count('GA') >= 2) return 'GA';
  return most && count(most) > 0 ? most : undefined;
}

function changesOf(record: OpenRecord, written: string, options: ShiftsOptions): Asked {
  const members = membersMeant(written.split(',').map((each) => each.trim()));
  if (members.kind === 'none') return wrong(members.message);
  const references = referencesMeant(options.with);
  if ('message' in references) return wrong(references.message);
  const meant = selectionMeant(record, { ...options, body: options.body ?? ['GA'] });
  if (meant.kind === 'none') return wrong(meant.message);
  const alignments = alignmentsOf(matrixOf(record, meant.selection), references.references);
  return {
    kind: 'changes',
    selection: meant.selection,
    rule: usualChangeRule,
    members: members.codes.map((member) => {
      const others = references.references.filter(({ codes }) => !codes.includes(member));
      const years = alignments.get(member) ?? [];
      return {
        member,
        references: others.map(({ name }) => name),
        years,
        changes: changePoints(years, usualChangeRule),
      };
    }),
  };
}

function referencesMeant(
  written: string | undefined,
): { readonly references: readonly Reference[] } | { readonly message: string } {
  if (written === undefined) return { references: permanentReferences() };
  const meant = membersMeant(written.split(',').map((each) => each.trim()));
  if (meant.kind === 'none') return { message: meant.message };
  const permanent = permanentReferences();
  return {
    references: meant.codes.map(
      (code) => permanent.find(({ codes }) => codes.includes(code)) ?? { name: nameOn(code), codes: [code] },
    ),
  };
}
