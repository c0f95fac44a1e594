import { type ExitCode, exit } from '../exit.ts';
import { exampleFile, shippedRecord } from '../home.ts';
import { usualPort } from '../serving/listen.ts';
import type { Surroundings } from '../surroundings.ts';
import { check } from './check.ts';

/** `npm start`: the main job on what ships with the program, and what to try next. */
export async function start(
  options: { readonly serve?: boolean | undefined },
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const example = exampleFile('2014-11-vote-on-north-korea.md');
  const ended = await check([example], { record: shippedRecord() }, surroundings);
  terminal.print(next);
  // The example is wrong on purpose; that it was found out is what `start` is for.
  if (ended !== exit.no && ended !== exit.done) return ended;
  if (!options.serve) return exit.done;
  terminal.print('\nThe same in a browser, until you press Ctrl-C:');
  const { serve } = await import('./serve.ts');
  return serve({ record: shippedRecord(), port: [usualPort, 0], host: '127.0.0.1' }, surroundings);
}

const next = `
Try next:
  npx rapporteur vote A/RES/69/188                the vote that the article is about, with all ballots
  npx rapporteur search "north korea" --member CHN=no
  npx rapporteur member Zaire --date 1980-01-01
  npx rapporteur check YOUR-ARTICLE.html          your own text; --json for programs`;
