import { brief as briefOn, type ReportDocument, toDocx, toHtml, toMarkdown } from '../../reports/index.ts';
import { withCase } from '../case-meant.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type ReadingOptions, withRecord } from '../reading.ts';
import { type Surroundings, today } from '../surroundings.ts';
import { wrap } from '../text/wrap.ts';
import { writeWhole } from '../write-file.ts';

export interface BriefOptions extends ReadingOptions {
  readonly to?: string | undefined;
}

/** `rapporteur brief CASE --to FILE`: what the file is called decides what it is. */
export async function brief(
  id: string,
  options: BriefOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const { to } = options;
  const render = to === undefined ? toMarkdown : rendererFor(to);
  if (!render) {
    const message = `--to: found "${to}", expected a file that ends in .md, .html or .docx.`;
    terminal.note(wrap(message, { width: terminal.width }));
    return exit.wrongUse;
  }
  return withCase(id, surroundings, (found) =>
    withRecord(options, surroundings, async (record) => {
      const written = await render(briefOn(found, record, today(surroundings)));
      if (to === undefined) terminal.print(String(written).trimEnd());
      else {
        const problem = writeWhole(to, written);
        if (problem) {
          terminal.note(problem);
          return exit.cannot;
        }
        terminal.print(to);
      }
      return exit.done;
    }),
  );
}

type Renderer = (document: ReportDocument) => string | Uint8Array | Promise<Uint8Array>;

function rendererFor(file: string): Renderer | undefined {
  const [, ending = ''] = /\.([a-z]+)$/i.exec(file) ?? [];
  switch (ending.toLowerCase()) {
    case 'md':
      return toMarkdown;
    case 'html':
      return toHtml;
    case 'docx':
      return toDocx;
    default:
      return undefined;
  }
}
