import { decisionJson, decisionMeant, meaningJson, summaryJson } from '../../answers/index.ts';
import type { VoteJson } from '../../json/index.ts';
import { meaningOf } from '../../procedure/index.ts';
import type { Decision, DecisionSummary, OpenRecord } from '../../record/index.ts';
import { type ExitCode, exit, exitWithout } from '../exit.ts';
import type { DecisionPicture } from '../pictures/decision-pictures.ts';
import { type PictureOptions, savePicture, wantsPicture } from '../pictures/save-picture.ts';
import { type ReadingOptions, withRecord } from '../reading.ts';
import type { Surroundings, Terminal } from '../surroundings.ts';
import { decisionText, neighbourText } from '../text/decision.ts';
import { wrap } from '../text/wrap.ts';

export interface VoteOptions extends ReadingOptions, PictureOptions {
  readonly text?: boolean | undefined;
  readonly picture?: DecisionPicture | undefined;
}

/** `rapporteur vote SYMBOL`: one decision, with all that the record knows of it. */
export function vote(
  words: readonly string[],
  options: VoteOptions,
  { terminal, ...surroundings }: Surroundings,
): Promise<ExitCode> {
  const written = words.join(' ').trim();
  return withRecord(options, { terminal, ...surroundings }, (record) => {
    const meant = decisionMeant(record, written);
    if (meant.kind === 'none') {
      terminal.note(wrap(meant.message, { width: terminal.width }));
      return exitWithout[meant.reason];
    }
    const { symbol, decision, others } = meant;
    const meaning = meaningOf(record, decision);
    const text = options.text ? record.text(decision.id) : undefined;
    if (options.json) {
      const { version, decisions } = record.about();
      const answer: VoteJson = {
        record: { version, decisions },
        query: written,
        symbol,
        decision: decisionJson(decision),
        ...(text === undefined ? {} : { text }),
        meaning: meaningJson(meaning, decision.heldOn),
        others: others.map(summaryJson),
      };
      terminal.print(JSON.stringify(answer, undefined, 2));
      return pictureOf(decision, options, { record, terminal });
    }
    const neighbour = (id: string) => record.decision(id);
    terminal.print(decisionText(decision, { neighbour, meaning }, terminal));
    if (options.text) terminal.print(fullText(text, terminal.width));
    const told = new Set([...decision.before, ...decision.after, ...decision.parts]);
    const untold = others.filter(({ id }) => !told.has(id));
    if (untold.length > 0) terminal.print(othersText(symbol, untold, terminal.width));
    return pictureOf(decision, options, { record, terminal });
  });
}

/** Draws what is asked for; what draws is loaded only then. */
async function pictureOf(
  decision: Decision,
  options: VoteOptions,
  { record, terminal }: { readonly record: OpenRecord; readonly terminal: Terminal },
): Promise<ExitCode> {
  if (!wantsPicture(options)) {
    if (options.picture === undefined) return exit.done;
    terminal.note(`--picture ${options.picture}: found no file for it, expected --svg FILE or --png FILE.`);
    return exit.wrongUse;
  }
  const { decisionPicture } = await import('../pictures/decision-picture.ts');
  return savePicture(
    decisionPicture(decision, options.picture ?? 'tiles', record.about()),
    options,
    terminal,
  );
}

function fullText(text: string | undefined, width: number): string {
  const paragraphs = text?.split('\n') ?? [
    'The record does not have the text; the address above leads to it.',
  ];
  return ['', ...paragraphs.map((paragraph) => wrap(paragraph, { width, hanging: 2 }))].join('\n');
}

function othersText(symbol: string, others: readonly DecisionSummary[], width: number): string {
  const shown = others
    .slice(0, 12)
    .map((other) => wrap(`${neighbourText(other)} ${other.title}`, { width, indent: 2, hanging: 4 }));
  const more = others.length > 12 ? [`  and ${others.length - 12} more`] : [];
  return ['', `Also recorded under ${symbol}:`, ...shown, ...more].join('\n');
}
