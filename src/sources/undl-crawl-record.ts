import type { Account, Problem } from '../record/index.ts';
import { isBlank, printedTally, severalIn, votingFacts } from './undl-facts.ts';

/** Columns of the table of records, in the order in which `recordOf` wants them. */
export const recordColumns = [
  'undl_id',
  'body',
  'date',
  'session',
  'resolution',
  'meeting',
  'title',
  'agenda',
  'committee_report',
  'recorded',
  'total_yes',
  'total_no',
  'total_abstentions',
  'total_non_voting',
  'undl_link',
] as const;
/** The account of a record page, so far without its roll; a problem where the record has no number. */
export function recordOf(
  file: string,
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
): Account | Problem {
  const [id = '', body = '', date = '', session = '', resolution = '', meeting = '', title = ''] = cells;
  const [agenda = '', report = '', recorded = '', yes = '', no = ''] = cells.slice(7);
  const [abstain = '', absent = '', address = ''] = cells.slice(12);
  if (!/^\d+$/.test(id)) {
    return { file, line, column: 'undl_id', found: `"${id}"`, expected: 'the number of a record' };
  }
  const tally = printedTally(yes, no, [abstain, absent]);
  const blank = isBlank(tally);
  const items = severalIn(agenda).map(agendaItem);
  const facts = votingFacts(
    {
      id,
      date,
      session,
      resolution,
      draft: '',
      meeting,
      reports: severalIn(report),
      title,
      agenda: items.flatMap(({ title: item }) => item ?? []),
      subjects: items.flatMap(({ subject }) => subject ?? []),
      note: '',
      tally: blank ? undefined : tally,
      address,
    },
    recorded !== '1' ? 'unrecorded' : blank ? (body === 'SC' ? 'without-vote' : 'unknown') : 'recorded',
  );
  return { ...facts, body: body === 'SC' ? 'SC' : facts.body, line };
}

/**
 * "A/38/251 23 Situation in Kampuchea. KAMPUCHEA SITUATION" is the agenda's symbol and item, the item's title and a
 * subject in capitals; the Council's "S/46 [23] UN--MEMBERS" has a subject only.
 */
export function agendaItem(text: string): { readonly title?: string; readonly subject?: string } {
  const words = text
    .replace(/^[A-Z]\/?\S*(?:\s+and\s+\S+)?\s*/, '')
    .replace(/^\[?\d+[a-z]?\]?(?:\[\d+\])?\.?\s*/i, '');
  const subject = /(?:^|[.?!)"]\s+)([^a-z]{3,}(?:\(\d{4}[^a-z]*\))?)$/.exec(words)?.[1];
  const title = (subject ? words.slice(0, words.length - subject.length) : words).trim();
  return { ...(title === '' ? {} : { title }), ...(subject ? { subject: subject.trim() } : {}) };
}
