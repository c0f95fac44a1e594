import type { Command } from 'commander';
import { type OpenRecord, openRecord } from '../../record/index.ts';
import { candidatesFor } from '../completion/candidates.ts';
import { type ExitCode, exit } from '../exit.ts';
import { recordMeant } from '../reading.ts';
import type { Surroundings } from '../surroundings.ts';

/** `rapporteur __complete -- WORDS…`: what the shell scripts ask; one candidate a line, what it is behind a tab. */
export async function complete(
  words: readonly string[],
  program: Command,
  surroundings: Surroundings,
): Promise<ExitCode> {
  let record: OpenRecord | undefined;
  const named = words[words.indexOf('--record') + 1];
  const path = recordMeant({ record: words.includes('--record') ? named : undefined }, surroundings).path;
  const open = () => {
    const opened = openRecord(path);
    record = opened.ok ? opened.record : undefined;
    return record;
  };
  // The line as the shell has it may still hold the quotes that protect brackets and spaces.
  const plain = words.map((word) => word.replace(/\\(.)|["']/g, '$1'));
  const candidates = candidatesFor(plain, program, open);
  const lines = candidates.map(({ word, about }) =>
    about ? `${word}\t${about.replace(/\s+/g, ' ')}` : word,
  );
  if (lines.length > 0) surroundings.terminal.print(lines.join('\n'));
  record?.close();
  return exit.done;
}
