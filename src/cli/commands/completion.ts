import { bashScript } from '../completion/bash.ts';
import { fishScript } from '../completion/fish.ts';
import { zshScript } from '../completion/zsh.ts';
import { type ExitCode, exit } from '../exit.ts';
import type { Surroundings } from '../surroundings.ts';

/** `rapporteur completion SHELL`: a script for the shell to evaluate. */
export function completion(shell: string, { terminal }: Surroundings): ExitCode {
  const script = { bash: bashScript, zsh: zshScript, fish: fishScript }[shell.toLowerCase()];
  if (script === undefined) {
    terminal.note(`completion: found "${shell}", expected bash, zsh or fish.`);
    return exit.wrongUse;
  }
  terminal.print(script);
  return exit.done;
}
