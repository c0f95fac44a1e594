import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { counted } from '../../answers/index.ts';
import { readInterface, speak } from '../../pages/index.ts';
import type { Terminal } from '../surroundings.ts';
import { problemText } from '../text/problem.ts';
import { builtPages } from './built-pages.ts';

/** The texts of the pages in English, as the build gathered them. Throws where the program was not built. */
export function interfaceTexts(): readonly string[] {
  const content: unknown = JSON.parse(readFileSync(join(builtPages(), 'texts.json'), 'utf8'));
  return z.array(z.string()).parse(content);
}

/** Has the pages speak the language of a file; says what of it is not translated, or what is wrong with it. */
export function speakFile(file: string, terminal: Pick<Terminal, 'note'>): 'spoken' | 'refused' {
  if (!existsSync(file)) {
    terminal.note(`${file}: found no such file, expected one that "rapporteur translate" wrote.`);
    return 'refused';
  }
  const read = readInterface(file, readFileSync(file, 'utf8'), interfaceTexts());
  if (!read.ok) {
    for (const problem of read.problems.slice(0, 20)) terminal.note(problemText(problem));
    return 'refused';
  }
  const { missing, unknown } = read;
  if (missing.length > 0)
    terminal.note(`${file}: ${counted(missing.length, 'text')} not translated, English there.`);
  if (unknown.length > 0)
    terminal.note(
      `${file}: ${counted(unknown.length, 'text')} that the pages do not have; "rapporteur translate" drops them.`,
    );
  speak(read.interface);
  return 'spoken';
}
