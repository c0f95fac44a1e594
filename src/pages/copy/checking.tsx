import { type CheckedText, check, type Docket, readDocument } from '../../claims/index.ts';
import type { Problem } from '../../record/index.ts';
import { decisionPath } from '../address/addresses.ts';
import { CheckedPart } from '../check/checked-part.tsx';
import { downloads } from '../check/downloads.ts';
import { ProblemNote } from '../check/problem-note.tsx';
import { say } from '../language/say.ts';
import { relinked } from '../publish/links.ts';
import { docketOf } from './carried-docket.ts';
import type { CarriedFile } from './carried-file.ts';

/** A text to check in the browser. */
export interface GivenText {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly date?: string | undefined;
}

/** What a copy of the site answers a reader who checks a text. */
export interface CopyChecker {
  /** The part of the page that shows the checked text, or why there is none, as HTML with links that lead from `/check`. */
  readonly check: (given: GivenText) => { readonly ok: boolean; readonly html: string };
  /** The text that was checked last in another form; undefined where none was, or there is no such form. */
  readonly download: (
    id: string,
    reviewer: string,
  ) => { readonly file: string; readonly type: string; readonly content: string } | undefined;
}

/** Opens the checker over a record that was carried; the same code as the server's. @param today the day of a ClaimReview */
export function openCopyChecker(file: CarriedFile, today: string): CopyChecker {
  const docket = docketOf(file.record);
  let last: { readonly text: string; readonly checked: CheckedText } | undefined;
  return {
    check: (given) => {
      const read = checked(given, docket);
      if (!read.ok) return { ok: false, html: (<ProblemNote problem={read.problem} />).toString() };
      last = read;
      const part = <CheckedPart report={read} privacy={privacy()} />;
      return { ok: true, html: relinked(part.toString(), '/check', leadsOf(file)) };
    },
    download: (id, reviewer) => {
      const form = downloads.find((each) => each.id === id);
      if (!form || !last) return undefined;
      const content = form.write(last, { reviewer: reviewer.trim() || 'Rapporteur', today });
      return { file: form.file, type: form.type, content };
    },
  };
}

type Read =
  | { readonly ok: true; readonly text: string; readonly checked: CheckedText }
  | { readonly ok: false; readonly problem: Problem };

function checked({ name, bytes, date }: GivenText, docket: Docket): Read {
  const read = readDocument(bytes, name, { date });
  if (!read.ok) return read;
  return { ok: true, text: read.text.text, checked: check(read.text, docket, { explain: true }) };
}

const privacy = (): string =>
  say('The text did not leave your machine, and is forgotten when you leave this page.');

function leadsOf({ decisions, elsewhere }: CarriedFile) {
  const paths = decisions && new Set(decisions.map(decisionPath));
  return {
    isPublished: (address: string) => address === '/check' || (paths?.has(address) ?? true),
    elsewhere,
  };
}
