import {
  type Account,
  ballotOrder,
  emptyRoll,
  enter,
  type Flag,
  type Roll,
  type Sponsor,
} from '../record/index.ts';
import type { DecisionFile } from './shipped-schema.ts';

/**
 * A file's facts in the record's terms. What is from memory or in conflict, and a roll with gaps, become flags; the
 * first source with an address is where a person can look it up.
 */
export function accountOf(file: DecisionFile, ref: string): Account {
  const { date, session, symbol, draft, meeting, reports = [], agenda = [], subjects = [], amends } = file;
  const { body, title, kind, method, outcome, tally, lineage, becomes, note, mark, sources } = file;
  return {
    ref,
    address: sources.find(({ address }) => address)?.address,
    mark,
    line: 1,
    body,
    heldOn: date,
    session,
    symbol,
    draft,
    meeting,
    reports,
    title,
    kind,
    method,
    outcome,
    tally,
    agenda,
    subjects,
    sponsors: sponsorsOf(file),
    belongsTo: amends && { relation: 'amends', to: amends },
    becomes,
    lineage,
    note: [note, sponsorNote(file)].filter((part) => part !== undefined).join(' ') || undefined,
    roll: rollOf(file),
    flags: flagsOf(file),
  };
}

const sponsorNote = ({ sponsors }: DecisionFile): string | undefined =>
  sponsors?.note && `Sponsors: ${sponsors.note}`;

const sponsorsOf = ({ sponsors: { main = [], co = [] } = {} }: DecisionFile): readonly Sponsor[] => [
  ...main.map((member) => ({ member, role: 'main' as const })),
  ...co.map((member) => ({ member, role: 'co' as const })),
];

/** The roll; undefined where no ballot is listed. */
function rollOf({ ballots }: DecisionFile): Roll | undefined {
  const roll = emptyRoll();
  let listed = false;
  for (const ballot of ballotOrder)
    for (const member of ballots?.[ballot] ?? []) listed = enter(roll, member, ballot) || listed;
  return listed ? roll : undefined;
}

/** What a reader must know before quoting it: memory, conflict, a roll with gaps. */
function flagsOf({ mark, method, sources, ballots, note }: DecisionFile): readonly Flag[] {
  const from = (wanted: 'M' | 'C') => sources.filter((source) => source.mark === wanted);
  const memory = from('M').map(({ name, says }) => says ?? name);
  const conflict = from('C').map(({ name, says }) => (says ? `${name}: ${says}` : name));
  if (mark === 'M' && memory.length === 0) memory.push(note ?? 'the whole of it');
  if (mark === 'C' && conflict.length === 0) conflict.push(note ?? 'its sources');
  return [
    ...memory.map((what): Flag => ({ kind: 'from-memory', detail: `From memory, not checked: ${what}.` })),
    ...conflict.map((what): Flag => ({ kind: 'sources-conflict', detail: `${what}.` })),
    ...(ballots && !ballots.complete
      ? [{ kind: 'roll-incomplete', detail: ballots.why ?? '' } as const]
      : []),
    ...(method === 'recorded' && !ballots
      ? [
          {
            kind: 'roll-incomplete',
            detail: 'The roll does not ship with Rapporteur; the source has it.',
          } as const,
        ]
      : []),
  ];
}
