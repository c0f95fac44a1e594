import type { Command } from 'commander';
import type { ExitCode } from '../exit.ts';
import type { Surroundings } from '../surroundings.ts';

/** Describes one command: its name, arguments and options. What it does is loaded when it is asked for. */
export type AddCommand = (
  program: Command,
  surroundings: Surroundings,
  ended: (code: ExitCode) => void,
) => void;

/** Command lines to try, for the end of `--help`. */
export const examples = (...lines: readonly string[]): string =>
  ['', 'Examples:', ...lines.map((line) => `  rapporteur ${line}`)].join('\n');

export const json = ['--json', 'print one JSON object (docs/json.md)'] as const;

export const recordToRead = [
  '--record <file>',
  'answer from this record instead of the imported one',
] as const;

export const recordToWrite = [
  '--record <file>',
  'write this record instead of the one in the data folder',
] as const;

export const interfaceFile = [
  '--interface <file>',
  'the pages in the language of this file (docs/translating.md)',
] as const;

export const svg = ['--svg <file>', 'save the picture of the answer as SVG (docs/charts.md)'] as const;

export const png = ['--png <file>', 'save it as PNG'] as const;
