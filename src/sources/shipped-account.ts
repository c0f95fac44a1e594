import {
  type Account,
  ballotOrder,
  emptyRoll,
  enter,
  type Flag,
  listedOn,
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
  for (const ballot of ballotOrder) for (const member of ballots?.[ballot] ?? []) enter(roll, member, ballot);
  return listedOn(roll) > 0 ? roll : undefined;
}

/** What a reader must know before quoting it: memory, conflict, a roll with gaps. */
function flagsOf(file: DecisionFile): readonly Flag[] {
  const flag =
    (kind: Flag['kind']) =>
    (detail: string): Flag => ({ kind, detail });
  return [
    ...doubts(file, 'M')
      .map((what) => `From memory, not checked: ${what}.`)
      .map(flag('from-memory')),
    ...doubts(file, 'C')
      .map((what) => `${what}.`)
      .map(flag('sources-conflict')),
    ...rollGap(file).map(flag('roll-incomplete')),
  ];
}

/** What the sources of that mark say; where only the whole file has it, its note. */
function doubts({ mark, sources, note = 'all of it' }: DecisionFile, wanted: 'M' | 'C'): readonly string[] {
  const doubted = sources
    .filter((source) => source.mark === wanted)
    .map(({ name, says }) => (says && wanted === 'C' ? `${name}: ${says}` : (says ?? name)));
  return doubted.length === 0 && mark === wanted ? [note] : doubted;
}

function rollGap({ method, ballots }: DecisionFile): readonly string[] {
  if (ballots?.complete || method !== 'recorded') return [];
  return [ballots?.why ?? 'The roll does not ship with Rapporteur; the source has it.'];
}
