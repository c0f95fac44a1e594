import type { Decision, DecisionSummary, OpenRecord } from '../../record/index.ts';
import { isMainCommittee } from '../../symbols/index.ts';
import { textOf } from '../effect-in-record.ts';
import { kindOf } from '../question.ts';
import { placeInLineage } from './lineage-place.ts';
import { decidedStage, draftStages, reportStage, sponsorStage } from './parts-of-the-way.ts';
import type { Stage, StageKind, Stages } from './stage.ts';

/**
 * The way of a proposal: draft, revisions, sponsors, amendments and votes on parts, committee, report, plenary; and its
 * neighbours in its lineage. Each step is known or said to be unknown. Of an amendment, a part or a motion the way is
 * that of its text. Undefined for an id that the record does not have.
 */
export function stagesOf(record: OpenRecord, id: string): Stages | undefined {
  const asked = record.decision(id);
  if (!asked) return undefined;
  const text = textAsked(record, asked);
  const committee = isMainCommittee(text.body) ? text : first(record, text.before);
  const final = isMainCommittee(text.body) ? first(record, text.after) : text;
  const leading = committee ?? text;
  const parts = partsOf(record, [...leading.parts, ...(final?.parts ?? [])], asked);
  return {
    stages: [
      ...(text.kind === 'procedural' ? [] : proposalStages(leading, text)),
      ...parts.map((part) => decidedStage(stageKindOf(part), part)),
      ...committeeStage(committee, text),
      ...reportStage(final ?? text),
      ...finalStage(final, text),
    ],
    lineage: placeInLineage(record, text),
  };
}

const proposalStages = (leading: Decision, text: Decision): readonly Stage[] => [
  ...draftStages(leading),
  sponsorStage(leading.sponsors.length > 0 ? leading : text),
];

const textAsked = (record: OpenRecord, asked: Decision): Decision =>
  isText(asked) ? asked : (textOf(record, asked) ?? asked);

const isText = (decision: Decision): boolean =>
  ['resolution', 'decision', 'procedural'].includes(kindOf(decision));

const first = (record: OpenRecord, ids: readonly string[]): Decision | undefined =>
  ids.flatMap((id) => record.decision(id) ?? [])[0];

/** Votes on amendments and parts by day; the one that was asked for is among them though nothing else points to it. */
function partsOf(record: OpenRecord, ids: readonly string[], asked: Decision): readonly Decision[] {
  const all = [...new Set([...ids, ...(isText(asked) ? [] : [asked.id])])];
  return all
    .flatMap((id) => record.decision(id) ?? [])
    .toSorted((a, b) => (a.heldOn ?? '').localeCompare(b.heldOn ?? '') || a.id.localeCompare(b.id, 'en'));
}

function stageKindOf(part: DecisionSummary): StageKind {
  const kind = kindOf(part);
  return kind === 'amendment' || kind === 'motion' ? kind : 'paragraph';
}

/** A draft of a Main Committee had its vote there, known or not; one put straight to the plenary had none. */
function committeeStage(committee: Decision | undefined, text: Decision): readonly Stage[] {
  if (committee) return [decidedStage('committee', committee)];
  const fromCommittee =
    /^A\/C\.\d\//.test(text.draft ?? '') || (text.body === 'GA' && text.reports.length > 0);
  return fromCommittee
    ? [
        {
          kind: 'committee',
          known: false,
          said: 'It came through a committee, whose decision the record does not have.',
        },
      ]
    : [];
}

function finalStage(final: Decision | undefined, text: Decision): readonly Stage[] {
  if (final) return [decidedStage('decision', final)];
  const said = text.becomes
    ? `The plenary made ${text.becomes} of it; the record does not have that decision.`
    : 'What the plenary did with it, the record does not say.';
  return [{ kind: 'decision', known: false, said, symbol: text.becomes }];
}
