import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { check as checkText, openDocket, readDocument } from '../../claims/index.ts';
import { lastDay } from '../arguments.ts';
import { type ExitCode, exit } from '../exit.ts';
import { type ReadingOptions, withRecord } from '../reading.ts';
import type { Surroundings } from '../surroundings.ts';
import { checkedText } from '../text/checked.ts';
import { problemText } from '../text/problem.ts';

export interface CheckOptions extends ReadingOptions {
  readonly date?: string;
  readonly explain?: boolean;
}

/** `rapporteur check FILE`: the claims of a text, each with its verdict and the evidence. */
export async function check(
  file: string,
  options: CheckOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  const bytes = await bytesOf(file, surroundings);
  if ('problem' in bytes) {
    terminal.note(bytes.problem);
    return exit.cannot;
  }
  const name = file === '-' ? 'standard input' : basename(file);
  const read = readDocument(bytes.bytes, name, { date: options.date && lastDay(options.date) });
  if (!read.ok) {
    terminal.note(problemText(read.problem));
    return exit.cannot;
  }
  return withRecord(options, surroundings, (record) => {
    const checked = checkText(read.text, openDocket(record), { explain: options.explain });
    terminal.print(
      options.json ? JSON.stringify(checked, undefined, 2) : checkedText(read.text.text, checked, terminal),
    );
    return checked.claims.some(({ verdict }) => verdict === 'contradicted') ? exit.no : exit.done;
  });
}

type Bytes = { readonly bytes: Uint8Array } | { readonly problem: string };

async function bytesOf(file: string, { readInput }: Surroundings): Promise<Bytes> {
  if (file === '-') return { bytes: await readInput() };
  try {
    return { bytes: await readFile(file) };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    const found = refusals[code];
    if (found)
      return {
        problem: `${file}: found ${found}, expected a text, Markdown or HTML file, or "-" for standard input.`,
      };
    throw error;
  }
}

const refusals: { readonly [code: string]: string } = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'a folder',
  EACCES: 'a file that may not be read',
  EPERM: 'a file that may not be read',
};
