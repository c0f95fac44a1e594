import { figures, formatDay, type LatestVote, latestVotes } from '../../cases/index.ts';
import { citation, legalForce, outcomeSentence } from '../../procedure/index.ts';
import { type Decision, membersWho } from '../../record/index.ts';
import { bodyName, symbolAddress } from '../../symbols/index.ts';
import { type Block, heading, type Inline, type Line, paragraph, strong, text } from '../document.ts';
import { moveBlocks } from './moves.ts';
import { namesOf } from './names.ts';
import type { BriefSetting } from './setting.ts';

/**
 * The latest recorded vote with who moved since the one before, and the rule it was taken under; then the latest votes of
 * the other bodies. Says so where the record has no vote with all ballots.
 */
export function voteBlocks(setting: BriefSetting): readonly Block[] {
  const votes = latestVotes(setting.case, setting.record, setting.today);
  const [first] = votes;
  if (!first) return [heading('The latest vote'), paragraph(text(noVote))];
  return [
    heading('The latest recorded vote, and who moved'),
    paragraph(...voteLine(first, setting)),
    paragraph(text(sinceSentence(first))),
    ...moveBlocks(first),
    heading('The rule'),
    paragraph(...ruleLine(first, setting)),
    ...otherVotes(votes, setting),
  ];
}

const noVote =
  'The record has no recorded vote with all ballots on the questions of this case. "rapporteur import" brings more votes.';

function voteLine({ decision }: LatestVote, { cite, record }: BriefSetting): Line {
  const { body, heldOn = '', tally, roll } = decision;
  const absent = tally?.absent ? `, ${tally.absent} absent` : '';
  const against = membersWho(roll, 'no');
  return [
    text(`The ${bodyName(body)} voted last on ${formatDay(heldOn)}, on `),
    decisionLink(decision),
    text(`: ${figures(decision)} (yes, no, abstain${absent}).`),
    ...cite(sourcesOf(decision.id, record)),
    text(against.length > 0 ? ` Against: ${namesOf(against, heldOn)}.` : ' Nobody voted against.'),
  ];
}

function sinceSentence({ sinceWithoutVote, decision }: LatestVote): string {
  const [next] = sinceWithoutVote;
  if (!next) return `Since then the record has no decision of the ${bodyName(decision.body)} without a vote.`;
  const times = sinceWithoutVote.length;
  const last = sinceWithoutVote.at(-1);
  const when = last?.heldOn ? `, the last time on ${formatDay(last.heldOn)} (${last.symbol ?? last.id})` : '';
  return `Since then it has decided ${times === 1 ? 'once' : `${times} times`} without a vote${when}. Where there is no vote there are no ballots, which is not the same as unanimity.`;
}

function ruleLine({ reckoning, decision }: LatestVote, { cite }: BriefSetting): Line {
  const { ruling, outcome } = reckoning;
  const [first, ...others] = ruling.provisions;
  const sources = [first, ...others].flatMap((each) =>
    each ? [{ name: citation(each), address: each.source }] : [],
  );
  return [
    text(`${ruling.because} Needed: ${ruling.majority.name}`),
    text(first ? ` (${[first, ...others].map((each) => each && citation(each)).join('; ')}).` : '.'),
    ...cite(sources),
    text(outcome ? ` ${outcomeSentence(outcome, decision.heldOn)}` : ''),
    text(ruling.certainty === 'certain' ? '' : ` That this majority applied is ${ruling.certainty}.`),
    ...forceLine(decision, cite),
  ];
}

/** What the decision does in law, and what it does not. */
function forceLine(decision: Decision, cite: BriefSetting['cite']): Line {
  const { kind, does, doesNot, provisions } = legalForce(decision);
  const sources = provisions.map((each) => ({ name: citation(each), address: each.source }));
  return [text(' '), strong(`In law: ${kind}.`), text(` ${does} ${doesNot}`), ...cite(sources)];
}

function otherVotes([, ...votes]: readonly LatestVote[], setting: BriefSetting): readonly Block[] {
  if (votes.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'The latest recorded votes of other bodies and on other questions',
      columns: [
        { heading: 'Date', share: 15 },
        { heading: 'Vote', share: 27 },
        { heading: 'Tally', share: 11, align: 'right' },
        { heading: 'Result', share: 11 },
        { heading: 'Against and abstaining', share: 36 },
      ],
      rows: votes.map(({ decision, reckoning }) => [
        [text(formatDay(decision.heldOn ?? ''))],
        [text(`${bodyName(decision.body)}: `), decisionLink(decision)],
        [text(figures(decision)), ...setting.cite(sourcesOf(decision.id, setting.record))],
        [text(decision.outcome ?? reckoning.outcome?.result ?? 'not stated')],
        [text(sides(decision))],
      ]),
    },
  ];
}

function sides({ roll, heldOn }: Decision): string {
  const [no, abstain] = [membersWho(roll, 'no'), membersWho(roll, 'abstain')];
  const told = [
    no.length > 0 ? `Against: ${namesOf(no, heldOn)}` : '',
    abstain.length > 0
      ? `abstaining: ${abstain.length > 12 ? `${abstain.length} members` : namesOf(abstain, heldOn)}`
      : '',
  ].filter(Boolean);
  return told.length > 0 ? told.join('; ') : 'Nobody';
}

function decisionLink({ symbol, draft, meeting, id }: Decision): Inline {
  const named = symbol ?? draft ?? meeting;
  return named ? { kind: 'link', text: named, address: symbolAddress(named) } : text(id);
}

const sourcesOf = (id: string, record: BriefSetting['record']) =>
  (record.decision(id)?.sources ?? []).map(({ address }) => ({ name: `Record of ${id}`, address }));
