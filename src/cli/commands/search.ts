import { memberMeant, outcomeWord, summaryJson } from '../../answers/index.ts';
import type { SearchJson } from '../../json/index.ts';
import type { MemberCode } from '../../members/index.ts';
import {
  type Ballot,
  ballotOrder,
  type DecisionFilter,
  formatTally,
  type OpenRecord,
  type Outcome,
  type ProposalKind,
  type SearchHit,
} from '../../record/index.ts';
import type { Body } from '../../symbols/index.ts';
import { firstDay, lastDay } from '../arguments.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type ReadingOptions, withRecord } from '../reading.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Column, titledTable } from '../text/table.ts';
import { wrap } from '../text/wrap.ts';

export interface SearchOptions extends ReadingOptions {
  readonly body?: readonly Body[];
  readonly from?: string;
  readonly to?: string;
  readonly years?: { readonly from: string; readonly to: string };
  readonly kind?: readonly ProposalKind[];
  readonly outcome?: readonly Outcome[];
  readonly member?: string;
  readonly limit: number;
}

/** `rapporteur search WORDS`: decisions by words and filters, best first. */
export async function search(
  typed: readonly string[],
  options: SearchOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const words = typed.join(' ');
  const wanted = options.member === undefined ? undefined : ballotWanted(options.member);
  if (wanted && 'message' in wanted) {
    terminal.note(wanted.message);
    return exit.wrongUse;
  }
  return withRecord(options, surroundings, (record) => {
    const hits = record.search(words, filterOf(options, wanted), options.limit);
    if (options.json) terminal.print(JSON.stringify(searchJson(record, words, hits), undefined, 2));
    else if (hits.length === 0) terminal.note(wrap(nothingFound(words, options), { width: terminal.width }));
    else terminal.print(hitTable(hits, terminal.width));
    return hits.length === 0 ? exit.no : exit.done;
  });
}

interface BallotWanted {
  readonly code: MemberCode;
  readonly ballot: Ballot;
}

/** "CHN=no", "North Korea=abstain" */
function ballotWanted(text: string): BallotWanted | { readonly message: string } {
  const [name = '', word = ''] = text.split('=').map((part) => part.trim());
  const ballot = ballotOrder.find((each) => each === word.toLowerCase());
  if (!name || !ballot) {
    return {
      message: `--member: found "${text}", expected a member and ${ballotOrder.join(', ')}, such as CHN=no.`,
    };
  }
  const meant = memberMeant(name);
  return meant.kind === 'member' ? { code: meant.code, ballot } : { message: meant.message };
}

function filterOf(options: SearchOptions, member: BallotWanted | undefined): DecisionFilter {
  const { body, kind, outcome, from, to, years } = options;
  return {
    bodies: body,
    kinds: kind,
    outcomes: outcome,
    from: from ? firstDay(from) : years?.from,
    to: to ? lastDay(to) : years?.to,
    member,
  };
}

function nothingFound(
  words: string,
  { body, from, to, years, kind, outcome, member }: SearchOptions,
): string {
  const filtered = [body, from, to, years, kind, outcome, member].some((each) => each !== undefined);
  const first = filtered
    ? `No decision with "${words}" passes these filters. Try without them`
    : `No decision with "${words}". Try fewer or other words of its title, or a symbol with "vote"`;
  return `${first}. "rapporteur record" tells what the record covers.`;
}

const columns: readonly Column[] = [
  { heading: 'Date' },
  { heading: 'Body' },
  { heading: 'Decision' },
  { heading: 'Outcome' },
  { heading: 'Tally', align: 'right' },
];

function hitTable(hits: readonly SearchHit[], width: number): string {
  const rows = hits.map(({ decision }) => {
    const { heldOn = 'no date', body, id, tally, method, title } = decision;
    const figures = tally ? formatTally(tally) : method === 'without-vote' ? 'no vote' : '';
    return { title, cells: [heldOn, body, id, outcomeWord(decision) ?? 'not stated', figures] };
  });
  return titledTable(columns, rows, width);
}

function searchJson(record: OpenRecord, words: string, hits: readonly SearchHit[]): SearchJson {
  const { version, decisions } = record.about();
  return {
    record: { version, decisions },
    words,
    hits: hits.map(({ decision, score }) => ({ score, decision: summaryJson(decision) })),
  };
}
