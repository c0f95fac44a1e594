import { counted, memberJson, memberMeant, summaryJson } from '../../answers/index.ts';
import { type MemberCode, nameOn } from '../../members/index.ts';
import {
  type Ballot,
  ballotOf,
  ballotOrder,
  type DecisionSummary,
  formatTally,
  type OpenRecord,
} from '../../record/index.ts';
import { lastDay } from '../arguments.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type ReadingOptions, withRecord } from '../reading.ts';
import { type Surroundings, today } from '../surroundings.ts';
import { memberText } from '../text/member.ts';
import { titledTable } from '../text/table.ts';
import { wrap } from '../text/wrap.ts';

export interface MemberOptions extends ReadingOptions {
  readonly date?: string;
  readonly topic?: string;
  readonly lineage?: string;
  readonly limit: number;
}

/** `rapporteur member NAME`: who it is, and how it voted on a topic or lineage. */
export async function member(
  typed: readonly string[],
  options: MemberOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const date = options.date && lastDay(options.date);
  const meant = memberMeant(typed.join(' '), date);
  if (meant.kind !== 'member') {
    terminal.note(meant.message);
    return exit.no;
  }
  const on = date ?? today(surroundings);
  const asked = options.topic !== undefined || options.lineage !== undefined;
  if (!asked) {
    if (options.json) terminal.print(JSON.stringify(memberJson(meant.code, on), undefined, 2));
    else terminal.print(memberText(meant.code, on, terminal.width, terminal.colours));
    return exit.done;
  }
  return withRecord(options, surroundings, (record) => {
    const votes = votesOf(meant.code, record, options);
    if (options.json) {
      const { version, decisions } = record.about();
      const answer = {
        ...memberJson(meant.code, on),
        record: { version, decisions },
        votes: votes.map(voteJson),
      };
      terminal.print(JSON.stringify(answer, undefined, 2));
    } else {
      terminal.print(memberText(meant.code, on, terminal.width, terminal.colours));
      if (votes.length > 0) terminal.print(`\n${votesText(meant.code, votes, terminal.width)}`);
      else terminal.note(wrap(noVotes(meant.code, options), { width: terminal.width }));
    }
    return votes.length === 0 ? exit.no : exit.done;
  });
}

interface MemberVote {
  readonly decision: DecisionSummary;
  readonly ballot: Ballot;
}

/** In order of date; of a topic, the best matches that list the member. */
function votesOf(
  code: MemberCode,
  record: OpenRecord,
  { topic, lineage, limit }: MemberOptions,
): readonly MemberVote[] {
  const found =
    topic === undefined
      ? record.decisions({ lineage })
      : record.search(topic, { lineage, methods: ['recorded'] }, 10 * limit).map(({ decision }) => decision);
  const votes = found.flatMap((decision) => {
    const ballot = ballotOf(record.roll(decision.id), code);
    return ballot ? [{ decision, ballot }] : [];
  });
  const chosen = topic === undefined ? votes.slice(-limit) : votes.slice(0, limit);
  return [...chosen].sort((one, other) =>
    (one.decision.heldOn ?? '').localeCompare(other.decision.heldOn ?? ''),
  );
}

function votesText(code: MemberCode, votes: readonly MemberVote[], width: number): string {
  const counts = ballotOrder.flatMap((ballot) => {
    const count = votes.filter((vote) => vote.ballot === ballot).length;
    return count === 0 ? [] : [`${ballot} ${count}`];
  });
  const rows = votes.map(({ decision: { heldOn = 'no date', id, tally, title }, ballot }) => ({
    title,
    cells: [heldOn, ballot, id, tally ? formatTally(tally) : ''],
  }));
  const columns = [
    { heading: 'Date' },
    { heading: 'Ballot' },
    { heading: 'Decision' },
    { heading: 'Tally', align: 'right' as const },
  ];
  const said = `${nameOn(code)} in ${counted(votes.length, 'recorded vote')}: ${counts.join(', ')}.`;
  return `${said}\n${titledTable(columns, rows, width)}`;
}

function noVotes(code: MemberCode, { topic, lineage }: MemberOptions): string {
  const about = [topic && `with "${topic}"`, lineage && `of the lineage ${lineage}`]
    .filter(Boolean)
    .join(' ');
  return `No recorded vote ${about} lists ${nameOn(code)}. "rapporteur search" finds decisions by words and shows their ids; other words or a larger record may find more.`;
}

const voteJson = ({ decision, ballot }: MemberVote) => ({ ballot, decision: summaryJson(decision) });
