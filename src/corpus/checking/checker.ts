import { openCheckPool } from '../../claims/index.ts';
import { type OpenRecord, openRecord, type RecordProblem } from '../../record/index.ts';
import { type CorpusText, nameToRead } from '../texts/text.ts';
import { answerOf, type TextAnswer } from './answer.ts';
import { fingerprintsOf } from './fingerprint.ts';
import { rulesVersion, type Versions } from './versions.ts';

export interface CheckerOptions {
  /** Path of the record. */
  readonly record: string;
  readonly threads: number;
  /** A text that takes longer has failed. */
  readonly seconds: number;
  /** How often a text that fails is tried before its failure is its answer. */
  readonly tries: number;
}

/** Answers texts with the threads of one process. */
export interface Checker {
  readonly versions: Versions;
  readonly record: OpenRecord;
  /** Tries as often as it may; the same text gives the same answer, unless it fails by being slow. */
  readonly answer: (text: CorpusText) => Promise<TextAnswer>;
  /** With the text as it was read, for those who compare two answers. */
  readonly answerWithText: (
    text: CorpusText,
  ) => Promise<{ readonly answer: TextAnswer; readonly text: string }>;
  readonly close: () => Promise<void>;
}

/** The file of the record was replaced, by an import or a sync, while texts were checked against the former one. */
export class RecordReplaced extends Error {
  constructor(path: string) {
    super(
      `${path}: the record was replaced while texts were checked. What is kept is of the former one; start again.`,
    );
  }
}

export type CheckerOpened =
  | { readonly ok: true; readonly checker: Checker }
  | { readonly ok: false; readonly problem: RecordProblem };

/** Opens the record and the threads, which start with the first texts. */
export function openChecker({ record: path, threads, seconds, tries }: CheckerOptions): CheckerOpened {
  const opened = openRecord(path);
  if (!opened.ok) return opened;
  const { record } = opened;
  const pool = openCheckPool({ record: path, threads, seconds });
  const fingerprint = fingerprintsOf(record);
  const { version } = record.about();
  const answerWithText = async (text: CorpusText) => {
    const { bytes, place, date, mediaType, encoding } = text;
    for (let tried = 1; ; tried++) {
      const said = await pool.check({ bytes, name: nameToRead(place), date, mediaType, encoding });
      // A thread that starts later opens what then lies at the path.
      if (said.ok ? said.checked.record.version !== version : said.problem.file === path)
        throw new RecordReplaced(path);
      const answer = answerOf(said, fingerprint);
      if (answer.kind !== 'failed' || tried >= tries) return { answer, text: said.ok ? said.text : '' };
    }
  };
  return {
    ok: true,
    checker: {
      versions: { record: version, rules: rulesVersion() },
      record,
      answer: async (text) => (await answerWithText(text)).answer,
      answerWithText,
      close: async () => {
        await pool.close();
        record.close();
      },
    },
  };
}
