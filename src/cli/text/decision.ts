import {
  conflictLine,
  counted,
  meaningLines,
  namesOn,
  outcomeWord,
  resultSentence,
  sourceLine,
} from '../../answers/index.ts';
import { nameOn } from '../../members/index.ts';
import type { Meaning } from '../../procedure/index.ts';
import { type Decision, type DecisionSummary, formatTally, spellDate } from '../../record/index.ts';
import { symbolAddress } from '../../symbols/index.ts';
import type { Terminal } from '../surroundings.ts';
import { ballotLists, groupTable } from './ballots.ts';
import { labelled, wrap } from './wrap.ts';

/** What a decision is shown with: the decisions around it, and what it means. */
export interface Beside {
  readonly neighbour: (id: string) => DecisionSummary | undefined;
  readonly meaning: Meaning;
}

/** A decision for a reader: the result in a sentence, then all that the record knows of it. */
export function decisionText(
  decision: Decision,
  { neighbour, meaning }: Beside,
  { width, colours }: Pick<Terminal, 'width' | 'colours'>,
): string {
  const layout = { width, column: column };
  const line = (label: string, text: string | undefined): readonly string[] =>
    text ? [labelled(colours.dim(label), text, layout)] : [];
  const lines = (facts: readonly Fact[]) => facts.flatMap(([label, text]) => line(label, text)).join('\n');
  return [
    colours.bold(wrap(resultSentence(decision, decision.roll), { width })),
    lines(factLines(decision, neighbour)),
    `${colours.bold('What it means')}\n${lines(meaningLines(meaning, decision))}`,
    ...rollParts(decision, width, colours),
    lines(evidenceLines(decision)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

const column = 13;

type Fact = readonly [label: string, text: string | undefined];

function factLines(
  decision: Decision,
  neighbour: (id: string) => DecisionSummary | undefined,
): readonly Fact[] {
  const { title, note, draft, symbol, meeting, reports, agenda, subjects, lineage, belongsTo } = decision;
  const named = (id: string) => {
    const other = neighbour(id);
    return other ? neighbourText(other) : id;
  };
  return [
    ['Title', title],
    ['Note', note],
    ['Put to vote', putToVote(decision)],
    ['Draft', draft && draft !== decision.id ? draft : undefined],
    ['Before', decision.before.map(named).join('; ')],
    ['After', decision.after.map(named).join('; ')],
    ['Belongs to', belongsTo && `${belonging[belongsTo.relation]} ${belongsTo.to}`],
    ['Parts', decision.parts.map(named).join('; ')],
    ['Sponsors', sponsorText(decision)],
    ['Meeting', meeting],
    ['Reports', reports.join(', ')],
    ['Agenda', agenda.join(' | ')],
    ['Subjects', subjects.join(', ')],
    ['Lineage', lineage],
    ['Text', symbol && symbolAddress(symbol)],
  ];
}

const belonging = { amends: 'amends', 'part-of': 'part of', 'motion-on': 'motion on' };

function putToVote({ kind, tally, method }: Decision): string {
  const how = {
    recorded: 'recorded vote',
    unrecorded: 'vote without a roll',
    'without-vote': 'without a vote',
    unknown: '',
  };
  return [kind === 'resolution' ? '' : kind, how[method], tally && formatTally(tally)]
    .filter(Boolean)
    .join(', ');
}

/** "A/C.3/69/L.28/Rev.1 (18 November 2014, approved, 111-19-55)" */
export function neighbourText({ id, heldOn, tally, body, outcome }: DecisionSummary): string {
  const inside = [heldOn && spellDate(heldOn), outcomeWord({ body, outcome }), tally && formatTally(tally)];
  const said = inside.filter(Boolean).join(', ');
  return said ? `${id} (${said})` : id;
}

function sponsorText({ sponsors, heldOn }: Decision): string {
  const names = (role: 'main' | 'co') =>
    namesOn(
      sponsors.filter((sponsor) => sponsor.role === role).map(({ member }) => member),
      heldOn,
    );
  const [main, co] = [names('main'), names('co')];
  const joined = sponsors
    .filter(({ joined }) => joined)
    .map((each) => `${nameOn(each.member, heldOn)} on ${spellDate(each.joined ?? '')}`);
  return [
    main.length > 0 && `${main.join(', ')} (main)`,
    co.length > 0 && `${main.length > 0 ? 'with ' : ''}${co.length}: ${co.join(', ')}`,
    joined.length > 0 && joined.length <= 12 && `joined: ${joined.join(', ')}`,
  ]
    .filter(Boolean)
    .join('; ');
}

function rollParts(
  { roll, listed, complete, heldOn, tally, method }: Decision,
  width: number,
  colours: Terminal['colours'],
) {
  if (listed === 0) {
    return method === 'recorded' || (tally && method !== 'without-vote')
      ? ['The record has no ballots of this vote, only what is said above.']
      : [];
  }
  const partial = wrap(
    `The roll is not complete: it lists ${counted(listed, 'member')}. A member that it leaves out may have voted.`,
    { width },
  );
  return [
    ...(complete ? [groupTable(roll, heldOn, width)] : [partial]),
    ballotLists(roll, heldOn, width, colours),
  ];
}

function evidenceLines({ sources, conflicts, flags }: Decision): readonly Fact[] {
  return [
    ...sources.map((source, at): Fact => [at === 0 ? 'Sources' : '', sourceLine(source)]),
    ...conflicts
      .slice(0, 12)
      .map((conflict, at): Fact => [at === 0 ? 'Conflicts' : '', conflictLine(conflict)]),
    [
      '',
      conflicts.length > 12
        ? `and ${conflicts.length - 12} more: "rapporteur record conflicts" lists them`
        : undefined,
    ],
    ...flags.map(({ kind, detail }, at): Fact => [at === 0 ? 'Flags' : '', `${kind}: ${detail}`]),
  ];
}
