import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { newCase } from '../../cases/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type Surroundings, today } from '../surroundings.ts';
import { wrap } from '../text/wrap.ts';

/** `rapporteur case new FOLDER`: a folder with commented templates. Touches nothing that is there. */
export function newCommand(folder: string | undefined, surroundings: Surroundings): ExitCode {
  const { terminal } = surroundings;
  const say = (message: string) => terminal.note(wrap(message, { width: terminal.width }));
  const id = basename(folder ?? '');
  if (folder === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
    say(
      `case new: found ${folder === undefined ? 'nothing' : `"${folder}"`}, expected the folder to make, named with small letters, figures and hyphens, such as burundi-2015.`,
    );
    return exit.wrongUse;
  }
  if (existsSync(folder)) {
    say(`case new: ${folder} is there already; nothing was changed. Name another folder.`);
    return exit.cannot;
  }
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of newCase(id, today(surroundings))) {
    writeFileSync(join(folder, name), text);
    terminal.print(join(folder, name));
  }
  say(`Replace the words in capitals, then run "rapporteur case check ${folder}".`);
  return exit.done;
}
