import { type Blocs, blocsOf, matrixOf, select, usualBlocRule } from '../../analysis/index.ts';
import {
  type Archive,
  type AssemblyForecast,
  archiveOf,
  type CouncilAnswer,
  type CouncilDraft,
  councilVotes,
  forecastAssembly,
  forecastCouncil,
  type TooFew,
} from '../../forecast/index.ts';
import type { IsoDate, OpenRecord } from '../../record/index.ts';
import type { Body } from '../../symbols/index.ts';
import { type Positions, positionsIn } from './positions.ts';

/** What takes long enough that nobody who asks for another page should wait for it. */
export type Job =
  | { readonly kind: 'positions' }
  /** Of one body, from the first day of a year to the last of another. */
  | { readonly kind: 'blocs'; readonly body: Body; readonly from: number; readonly to: number }
  | { readonly kind: 'council'; readonly draft: CouncilDraft }
  /** The next vote of the Assembly on a recurring question, should it be held on a day. */
  | { readonly kind: 'next-vote'; readonly lineage: string; readonly heldOn: IsoDate };

/** A forecast as a thread can hand it on: of the majority its name, since a rule is a function. */
export interface NextVote extends Omit<AssemblyForecast, 'ruling'> {
  readonly majority: string;
}

/** What comes of each kind. */
export interface Results {
  readonly positions: Positions;
  readonly blocs: Blocs;
  readonly council: CouncilAnswer;
  readonly 'next-vote': NextVote | TooFew;
}

/** A result with the job that it came of. */
export type Told = {
  readonly [Kind in Job['kind']]: {
    readonly kind: Kind;
    readonly key: string;
    readonly value: Results[Kind];
  };
}[Job['kind']];

/** The same for the same question: objects are made in one place each, with their fields in one order. */
export const keyOf = (job: Job): string => JSON.stringify(job);

/** Answers jobs over one record; what several need is read once. */
export function jobsOver(record: OpenRecord): (job: Job) => Told {
  let archive: Archive | undefined;
  return (job) => {
    const key = keyOf(job);
    switch (job.kind) {
      case 'positions':
        return { kind: 'positions', key, value: positionsIn(record) };
      case 'blocs':
        return { kind: 'blocs', key, value: blocsIn(record, job) };
      case 'council':
        return { kind: 'council', key, value: forecastCouncil(councilVotes(record), job.draft) };
      case 'next-vote': {
        archive ??= archiveOf(record);
        return { kind: 'next-vote', key, value: nextVoteIn(archive, job) };
      }
    }
  };
}

function blocsIn(record: OpenRecord, { body, from, to }: Extract<Job, { kind: 'blocs' }>): Blocs {
  const selected = select(record, { bodies: [body], from: `${from}-01-01`, to: `${to}-12-31` });
  if (!selected.ok) throw new Error(selected.problem);
  return blocsOf(matrixOf(record, selected.selection), usualBlocRule);
}

function nextVoteIn(
  archive: Archive,
  { lineage, heldOn }: Extract<Job, { kind: 'next-vote' }>,
): NextVote | TooFew {
  const bare = { title: '', kind: 'resolution', agenda: [], subjects: [], sponsors: [] } as const;
  const forecast = forecastAssembly(archive, { ...bare, lineage, heldOn });
  if (forecast.kind === 'too-few') return forecast;
  const { ruling, ...rest } = forecast;
  return { ...rest, majority: ruling.majority.name };
}
