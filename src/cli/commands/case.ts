import { positionsJson, statusJson, timelineJson, wordsJson } from '../../answers/index.ts';
import { caseStatus, positionsOf, timeline, wordsAndDeeds } from '../../cases/index.ts';
import { actorMeant, withCase } from '../case-meant.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type PictureOptions, savePicture, wantsPicture } from '../pictures/save-picture.ts';
import { type ReadingOptions, withRecord } from '../reading.ts';
import { type Surroundings, today } from '../surroundings.ts';
import { statusText } from '../text/case-status.ts';
import { positionsText } from '../text/positions.ts';
import { timelineText } from '../text/timeline.ts';
import { wordsText } from '../text/words-and-deeds.ts';
import { wrap } from '../text/wrap.ts';
import { checkCommand } from './case-check.ts';
import { newCommand } from './case-new.ts';

export interface CaseOptions extends ReadingOptions, PictureOptions {
  readonly timeline?: boolean | undefined;
  readonly positions?: string | undefined;
  readonly wordsAndDeeds?: string | undefined;
}

/** `rapporteur case ID`, `case new ID`, `case check FOLDER`. */
export function caseCommand(
  { id, name }: { readonly id: string; readonly name?: string | undefined },
  options: CaseOptions,
  surroundings: Surroundings,
): Promise<ExitCode> | ExitCode {
  if (id === 'new') return newCommand(name, surroundings);
  if (id === 'check') return checkCommand(name, options, surroundings);
  return showCase(id, options, surroundings);
}

function showCase(id: string, options: CaseOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { terminal } = surroundings;
  const { width, colours } = terminal;
  return withCase(id, surroundings, (found) =>
    withRecord(options, surroundings, (record) => {
      const { version, decisions } = record.about();
      const asked = { record: { version, decisions }, case: found };
      const show = async (json: unknown, text: string): Promise<ExitCode> => {
        terminal.print(options.json ? JSON.stringify(json, undefined, 2) : text);
        if (!wantsPicture(options)) return exit.done;
        const { casePicture } = await import('../pictures/case-picture.ts');
        const picture = options.timeline ? 'timeline' : 'stages';
        return savePicture(casePicture(found, picture, record), options, terminal);
      };
      if (options.timeline) {
        const entries = timeline(found, record);
        return show(timelineJson(asked, entries), timelineText(found, entries, { width, colours }));
      }
      const actor = options.positions ?? options.wordsAndDeeds;
      if (actor === undefined) {
        const status = caseStatus(found, record, today(surroundings));
        return show(statusJson(asked, status), statusText(status, { width, colours }));
      }
      const meant = actorMeant(found, actor);
      if (meant.kind === 'none') {
        terminal.note(wrap(meant.message, { width }));
        return exit.no;
      }
      if (options.positions !== undefined) {
        const positions = positionsOf(found, record, meant.actor);
        return show(positionsJson(asked, positions), positionsText(found, positions, { width, colours }));
      }
      const rows = wordsAndDeeds(found, record, meant.actor);
      return show(
        wordsJson(asked, meant.actor, rows),
        wordsText(found, { actor: meant.actor, rows }, { width, colours }),
      );
    }),
  );
}
