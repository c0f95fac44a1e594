import type { Reading } from '../record/index.ts';
import { type Format, type InputFile, unreadable } from './format.ts';
import { draftAccount, isDecided, isProposal } from './marcxml-draft.ts';
import { Malformed, marcRecords } from './marcxml-records.ts';
import { isVote, unreadBallots, voteAccount } from './marcxml-vote.ts';
import { undl } from './undl-source.ts';

/**
 * Records exported from the Library as MARCXML: those of votes, and those of drafts and amendments, which tell what a
 * committee did. Records of other documents are read over, and so are drafts of which nothing came under their symbol:
 * a revised text took their place, and nothing was decided on them.
 *
 * @see https://www.loc.gov/standards/marcxml/
 */
export const undlMarcxml: Format = {
  id: 'undl-marcxml',
  title: 'UN Digital Library, exported records (MARCXML)',
  source: undl,
  parts: ['records'],
  recognise: ({ head }) =>
    /<(?:\w+:)?(?:collection|record)\b/.test(head) && head.includes('http://www.loc.gov/MARC21/slim')
      ? { kind: 'part', part: 'records' }
      : undefined,
  async *read(files) {
    for (const file of files.values()) yield* readRecords(file);
  },
};

async function* readRecords(file: InputFile): AsyncGenerator<Reading> {
  let rows = 0;
  try {
    for await (const record of marcRecords(file)) {
      rows += 1;
      for (const found of unreadBallots(record)) {
        const problem = {
          file: file.label,
          line: record.line,
          column: '967 d',
          found,
          expected: 'Y, N, A or X',
        };
        yield { kind: 'problem', rows: 0, problem };
      }
      if (record.id === '') {
        const problem = {
          file: file.label,
          line: record.line,
          column: '001',
          found: 'nothing',
          expected: 'a number',
        };
        yield { kind: 'problem', rows, problem };
      } else if (isVote(record)) yield { kind: 'account', rows, account: voteAccount(record) };
      else if (isProposal(record) && isDecided(record))
        yield { kind: 'account', rows, account: draftAccount(record) };
      else continue;
      rows = 0;
    }
  } catch (error) {
    yield { kind: 'stop', problem: brokenXml(file, error) };
  }
}

/** The problem with a file that is no whole XML, or that cannot be unpacked to its end. */
export function brokenXml(file: InputFile, error: unknown) {
  if (!(error instanceof Malformed)) return unreadable(file, error);
  const expected = 'XML that is whole; if it seems cut short, fetch it again';
  return { file: file.label, line: error.line, found: error.message, expected };
}
