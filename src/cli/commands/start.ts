import { type ExitCode, exit } from '../exit.ts';
import { exampleFile, shippedRecord } from '../home.ts';
import type { Surroundings } from '../surroundings.ts';
import { check } from './check.ts';

/** `npm start`: the main job on what ships with the program, and what to try next. */
export async function start(surroundings: Surroundings): Promise<ExitCode> {
  const { terminal } = surroundings;
  const example = exampleFile('2014-11-vote-on-north-korea.md');
  const ended = await check([example], { record: shippedRecord() }, surroundings);
  terminal.print(next);
  // The example is wrong on purpose; that it was found out is what `start` is for.
  return ended === exit.no ? exit.done : ended;
}

const next = `
Try next:
  npx rapporteur vote A/RES/69/188                the vote that the article is about, with all ballots
  npx rapporteur search "north korea" --member CHN=no
  npx rapporteur member Zaire --date 1980-01-01
  npx rapporteur check YOUR-ARTICLE.html          your own text; --json for programs`;
