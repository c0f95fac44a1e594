import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { counted } from '../../answers/index.ts';
import { readInterface, speak } from '../../pages/index.ts';
import type { Terminal } from '../surroundings.ts';

/** The texts of the pages in English, as the build gathered them. Throws where the program was not built. */
export function interfaceTexts(): readonly string[] {
  const beside = fileURLToPath(new URL('../pages/texts.json', import.meta.url));
  const built = fileURLToPath(new URL('../../../dist/pages/texts.json', import.meta.url));
  const content: unknown = JSON.parse(readFileSync(existsSync(beside) ? beside : built, 'utf8'));
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
    for (const { column, found, expected } of read.problems.slice(0, 20))
      terminal.note(`${file}${column ? `, ${column}` : ''}: found ${found}, expected ${expected}.`);
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
