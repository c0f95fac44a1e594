import { type CheckedText, check, type Docket, type SourceText } from '../../../claims/index.ts';
import type { Problem } from '../../../record/index.ts';
import type { Read } from './read-inputs.ts';

/** What came of one input: a checked text beside the text itself, or why there was none. */
export type Checked =
  | {
      readonly kind: 'checked';
      readonly name: string;
      readonly text: SourceText;
      readonly checked: CheckedText;
    }
  | { readonly kind: 'unread'; readonly name: string; readonly problem: Problem };

/** Checks texts one after the other, as they come. */
export async function* checkTexts(
  readings: AsyncIterable<Read>,
  docket: Docket,
  options: { readonly explain?: boolean | undefined },
): AsyncGenerator<Checked> {
  for await (const read of readings) {
    if (read.kind === 'unread') yield read;
    else {
      const { name, text } = read;
      yield { kind: 'checked', name, text, checked: check(text, docket, options) };
    }
  }
}
