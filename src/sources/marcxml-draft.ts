import type { Account, Belonging, Flag, Outcome, ProposalKind, Tally } from '../record/index.ts';
import { describeSymbol, parseSymbol } from '../symbols/index.ts';
import { type MarcRecord, valueIn, valuesIn } from './marcxml-records.ts';
import { committeeOf } from './undl-committee-roll.ts';
import { isoDate, symbolReader } from './undl-facts.ts';
import { recordAddress } from './undl-source.ts';
import { joinSponsors, namesInList, sponsorsOf } from './undl-sponsors.ts';

/** Whether a record is of a document that puts something to a body: 245 $b says "draft", "amendment" or "motion". */
export const isProposal = (record: MarcRecord): boolean =>
  /\b(?:draft (?:resolution|decision)|amendments?|motion)\b/i.test(valueIn(record, '245', 'b'));

/** Whether a record tells of a decision on its proposal: what the text became (993), or its fate (515). */
export const isDecided = (record: MarcRecord): boolean =>
  valuesIn(record, '993', 'a').some((symbol) => /\/(?:RES|DEC)\//.test(symbol)) ||
  fateIn(valuesIn(record, '515', 'a').join(' ')).outcome !== undefined;

/**
 * What the record of a draft says of the decision on it: 191 its symbol, 245 title and what it is, 710 its sponsors,
 * 515 those that joined and what became of an amendment, 993 what it became and the report that tells of it.
 *
 * The record has the day on which the document is dated, not the day of the decision, so the decision is without one;
 * how it was taken, and with what tally, is said only where the record says so.
 */
export function draftAccount(record: MarcRecord): Account {
  const flags: Flag[] = [];
  const read = symbolReader(flags);
  const draft = read(valueIn(record, '191', 'a'));
  const dated = isoDate(valueIn(record, '269', 'a'));
  const notes = valuesIn(record, '515', 'a');
  const related = valuesIn(record, '993', 'a').flatMap((text) => read(text) ?? []);
  const becomes = related.find((symbol) => ['resolution', 'decision'].includes(describeSymbol(symbol).kind));
  const fate = fateIn(notes.join(' '));
  const { sponsors, remarks } = sponsorsIn(record, notes, dated);
  return {
    ref: record.id,
    address: recordAddress(record.id),
    line: record.line,
    body: committeeOf(valueIn(record, '191', 'a')),
    session: valueIn(record, '191', 'c') || undefined,
    draft,
    reports: related.filter((symbol) => symbol !== becomes),
    title: valueIn(record, '245', 'a').replace(/\s*[:/]$/, ''),
    kind: kindOf(valueIn(record, '245', 'b')),
    belongsTo: amended(valueIn(record, '245', 'b')),
    method: fate.method,
    outcome: fate.outcome ?? (becomes ? 'adopted' : undefined),
    tally: fate.tally,
    becomes,
    agenda: [...new Set(valuesIn(record, '991', 'c'))],
    subjects: [...new Set([...valuesIn(record, '991', 'd'), ...valuesIn(record, '650', 'a')])],
    sponsors,
    note: remarks.length > 0 ? remarks.join('; ') : undefined,
    flags,
  };
}

const kindOf = (what: string): ProposalKind =>
  /amendment/i.test(what)
    ? 'amendment'
    : /motion/i.test(what)
      ? 'motion'
      : /draft decision/i.test(what)
        ? 'decision'
        : 'resolution';

/** "amendment to revised draft resolution A/C.3/78/L.31/Rev.1 /" */
function amended(what: string): Belonging | undefined {
  const symbol = /amendments? to .*?\b([A-Z]\/\S+)/i.exec(what)?.[1];
  const reading = symbol === undefined ? undefined : parseSymbol(symbol);
  return reading?.ok ? { relation: 'amends', to: reading.symbol } : undefined;
}

/** What a note says of the outcome: "The amendment was rejected by the Committee", "adopted by recorded vote (80-29-65)". */
export function fateIn(note: string): {
  readonly method: Account['method'];
  readonly outcome?: Outcome | undefined;
  readonly tally?: Tally | undefined;
} {
  const word = /\bwas (?:not )?(adopted|rejected|withdrawn)\b/i.exec(note)?.[0].toLowerCase() ?? '';
  const outcome = /withdrawn/.test(word)
    ? 'withdrawn'
    : /rejected|not adopted/.test(word)
      ? 'rejected'
      : undefined;
  const counts = /\b(\d{1,3})-(\d{1,3})-(\d{1,3})\b/.exec(note);
  const [, yes, no, abstain] = (counts ?? []).map(Number);
  const tally =
    yes === undefined || no === undefined || abstain === undefined ? undefined : { yes, no, abstain };
  const method =
    tally || /recorded vote/i.test(note)
      ? 'recorded'
      : /without a vote/i.test(note)
        ? 'without-vote'
        : 'unknown';
  return {
    method,
    tally,
    outcome: outcome ?? (/adopted/.test(word) || /\badopted by/i.test(note) ? 'adopted' : undefined),
  };
}

/** Those in 710 put it forward; those that 515 adds joined; one that 515 removes is no sponsor, and the note says so. */
function sponsorsIn(record: MarcRecord, notes: readonly string[], date: string | undefined) {
  const named = valuesIn(record, '710', 'a').filter((name) => !/^UN\b/.test(name));
  const listed = named.length > 0 ? named : namesInList(valueIn(record, '245', 'c').replace(/\.$/, ''), date);
  const sentences = notes.flatMap((note) => note.split(/\s+-\s+/));
  const added = sentences.flatMap(
    (sentence) => /^Additional sponsors?:\s*(.*?)\.?$/i.exec(sentence)?.[1] ?? [],
  );
  const joined = added.flatMap((text) => namesInList(text.replace(/\s*\([A-Z]\/[^)]*\)/g, ''), date));
  const main = sponsorsOf(listed, 'main', date);
  const both = joinSponsors(main, sponsorsOf(joined, 'co', date));
  const told = sentences.filter((sentence) => !/^Additional sponsors?:/i.test(sentence));
  const removed = told.flatMap(
    (sentence) => /^(.*?) (?:was|were) removed from the list/i.exec(sentence)?.[1] ?? [],
  );
  const gone = new Set(
    removed.flatMap((text) =>
      sponsorsOf(namesInList(text, date), 'co', date).sponsors.map(({ member }) => member),
    ),
  );
  return {
    sponsors: both.sponsors.filter(({ member }) => !gone.has(member)),
    remarks: [...both.remarks, ...told],
  };
}
