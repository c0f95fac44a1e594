import { type Case, caseStatus, formatDay } from '../../cases/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { type Block, type Line, type ReportDocument, text } from '../document.ts';
import { citations } from '../references.ts';
import { aheadBlocks } from './ahead.ts';
import { findingBlocks, timelineBlocks } from './path.ts';
import type { BriefSetting } from './setting.ts';
import { stateOfPlayBlocks } from './state-of-play.ts';
import { voteBlocks } from './votes.ts';
import { wordsBlocks } from './words.ts';

/**
 * A brief on a case for an editor: state of play, the latest vote with who moved, the rule, routes and blockers, what may
 * come next, words and deeds, findings, timeline, and numbered sources. Every figure comes from the record or from a
 * sourced fact of the case at the moment of writing; the same case, record and day give the same brief.
 */
export function brief(found: Case, record: OpenRecord, today: string): ReportDocument {
  const numbered = citations();
  const setting: BriefSetting = { case: found, record, today, cite: numbered.cite };
  const status = caseStatus(found, record, today);
  const blocks: readonly Block[] = [
    ...stateOfPlayBlocks(status, setting),
    ...voteBlocks(setting),
    ...aheadBlocks(status, setting),
    ...wordsBlocks(setting),
    ...findingBlocks(setting),
    ...timelineBlocks(setting),
  ];
  return {
    title: found.title,
    subtitle: subtitleOf(setting),
    day: today,
    blocks,
    notes,
    references: numbered.list(),
  };
}

function subtitleOf({ case: found, record, today }: BriefSetting): string {
  const { version, decisions, from, to } = record.about();
  const span = from && to ? ` from ${formatDay(from)} to ${formatDay(to)}` : '';
  return `Brief of ${formatDay(today)}. Case file kept to ${formatDay(found.asOf.first)}. Record ${version.slice(0, 12)}: ${decisions.toLocaleString('en-GB')} decisions${span}.`;
}

const notes: readonly Line[] = [
  [
    text(
      'Tallies are yes-no-abstain, in members. How far a fact was checked: official, a record or document of the organisation was seen; a number, that many independent sources agree; from memory, nobody looked it up; sources conflict, they differ and the case file says how.',
    ),
  ],
];
