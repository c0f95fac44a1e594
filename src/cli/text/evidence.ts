import { listed, markWords, outcomeWord } from '../../answers/index.ts';
import type { Claim } from '../../claims/index.ts';
import { formatTally, spellDate } from '../../record/index.ts';
import { bodies, bodyName } from '../../symbols/index.ts';
import type { Terminal } from '../surroundings.ts';
import { groundLines, speakerLine } from './grounds.ts';
import { verdictColour, verdictMark } from './verdict-marks.ts';
import { columns, padded, wrap } from './wrap.ts';

interface Layout extends Pick<Terminal, 'width' | 'colours'> {
  readonly margin: number;
  /** Ids of decisions that were told before: their title and sources are not told again. */
  readonly told: ReadonlySet<string>;
}

/** Under a paragraph: each claim with what the record says, and each decision once for the claims that speak of it. */
export function evidenceText(claims: readonly Claim[], layout: Layout): string {
  const told = new Set(layout.told);
  return runsOf(claims)
    .map((run) => {
      const entries = entriesOf(run).map((entry) => entryText(entry, layout));
      const [doubtful] = [...run].sort((one, other) => one.confidence - other.confidence);
      const lines = [...entries, ...(doubtful ? decisionLines(doubtful, { ...layout, told }) : [])];
      if (doubtful?.decision) told.add(doubtful.decision.id);
      return lines.join('\n');
    })
    .join('\n');
}

/** Claims that follow one another on the same decision. */
function runsOf(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  const runs: Claim[][] = [];
  for (const claim of claims) {
    const last = runs.at(-1);
    const same = claim.decision !== undefined && last?.[0]?.decision?.id === claim.decision.id;
    if (last && same) last.push(claim);
    else runs.push([claim]);
  }
  return runs;
}

/** What the line about the decision says by itself needs no sentence; such claims share an entry. */
const saidByTheRecord: readonly string[] = [
  'tally-as-recorded',
  'body-as-recorded',
  'date-as-recorded',
  'outcome-as-recorded',
  'symbol-as-recorded',
];

function entriesOf(run: readonly Claim[]): readonly (readonly Claim[])[] {
  const isPlain = ({ rule, sheet }: Claim) => saidByTheRecord.includes(rule) && sheet === undefined;
  const others = run.filter((claim) => !isPlain(claim)).map((claim) => [claim]);
  const speakers = new Set(run.filter(isPlain).map(speakerLine));
  const plain = [...speakers].map((speaker) =>
    run.filter((claim) => isPlain(claim) && speakerLine(claim) === speaker),
  );
  return [...plain, ...others];
}

function entryText(entry: readonly Claim[], { width, colours, margin }: Layout): string {
  const [first] = entry;
  if (!first) return '';
  const head = `${verdictMark(first.verdict, colours)} ${verdictColour(first.verdict, colours)(padded(first.verdict, 13))} `;
  const quotes = entry.map(({ quote }) => `"${quote.replace(/\s+/g, ' ')}"`).join(', ');
  const rules = [...new Set(entry.map(({ rule }) => rule))].join(', ');
  const indent = margin + columns(head);
  const quoted = wrap(`${quotes} [${rules}]`, { width, indent }).slice(indent);
  const body = { width, indent: margin + 2 };
  return [
    `${' '.repeat(margin)}${head}${quoted}`,
    ...(entry.length === 1 && !(saidByTheRecord.includes(first.rule) && !first.sheet)
      ? [wrap(first.because, body)]
      : []),
    ...first.corrections.map(({ field, said, record }) =>
      colours.bold(
        wrap(`Correct: ${field} ${inWords(record)}${said ? ` (in the text: ${inWords(said)})` : ''}`, body),
      ),
    ),
    ...[speakerLine(first)].filter(Boolean).map((line) => colours.dim(wrap(line, body))),
    ...groundLines(first).map((line) => colours.dim(wrap(line, { ...body, hanging: margin + 4 }))),
    ...(first.sheet ?? []).map(({ evidence, bits }) =>
      wrap(`${bits >= 0 ? '+' : ''}${bits.toFixed(1)} ${evidence}`, body),
    ),
  ].join('\n');
}

/** Codes of bodies and ballots in words; all else as it is. */
function inWords(value: string): string {
  const body = bodies.find((each) => each === value);
  return body ? bodyName(body) : (ballotVerbs[value] ?? value);
}

const ballotVerbs: { readonly [ballot: string]: string } = {
  yes: 'voted yes',
  no: 'voted no',
  abstain: 'abstained',
  absent: 'was absent',
};

/** "Record: Third Committee, 18 November 2014, A/C.3/69/L.28/Rev.1: approved, 111-19-55. …" and where to look it up. */
function decisionLines({ decision, confidence, candidates }: Claim, layout: Layout): readonly string[] {
  const { width, colours, margin, told } = layout;
  const body = { width, indent: margin + 2, hanging: margin + 4 };
  const again = decision !== undefined && told.has(decision.id);
  const sure = `Sure that this decision is meant: ${Math.round(100 * confidence)} %.`;
  const rivals = candidates.filter(({ id }) => id !== decision?.id).slice(0, 4);
  const others = rivals.map(({ id, date, tally }) => {
    const known = [date && spellDate(date), tally && formatTally(tally)].filter(Boolean).join(', ');
    return known ? `${id} (${known})` : id;
  });
  return [
    ...(decision
      ? [
          wrap(
            `Record: ${decisionPhrase(decision)}${again ? ' (as above)' : `, "${decision.title}"`}. ${sure}`,
            body,
          ),
        ]
      : []),
    ...(again ? [] : (decision?.sources ?? []).slice(0, 3)).map(({ source, ref, address, mark }) => {
      const sureness = markWords(mark);
      return colours.dim(
        wrap(`Source: ${address ?? `${source} ${ref}`}${sureness ? ` (${sureness})` : ''}`, body),
      );
    }),
    ...(others.length > 0
      ? [wrap(`${decision ? 'Others that fit' : 'May be meant'}: ${listed(others)}.`, body)]
      : []),
  ];
}

function decisionPhrase({ body, date, id, outcome, tally }: NonNullable<Claim['decision']>): string {
  const where = [bodyName(body), date && spellDate(date), id].filter(Boolean).join(', ');
  const absent = tally?.absent ? ` (${tally.absent} absent)` : '';
  const word = outcomeWord({ body, outcome });
  const what = [word, tally && `${formatTally(tally)}${absent}`].filter(Boolean).join(', ');
  return `${where}${what ? `: ${what}` : ''}`;
}
