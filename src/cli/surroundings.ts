import { homedir } from 'node:os';
import { setTimeout } from 'node:timers/promises';
import pc from 'picocolors';

/** Colours that do nothing where there is no terminal, or `NO_COLOR` is set. */
export type Colours = ReturnType<typeof pc.createColors>;

/** Where a command writes, and what it may assume of it. */
export interface Terminal {
  /** Writes a line, or lines, to standard output. */
  readonly print: (text: string) => void;
  /** Writes a line, or lines, to standard error. */
  readonly note: (text: string) => void;
  /** Overwrites the last line of standard error; does nothing in a pipe. An empty text clears it. */
  readonly progress: (text: string) => void;
  /** Columns; 80 where unknown. */
  readonly width: number;
  /** Of standard output. */
  readonly colours: Colours;
}

/** All that a command takes from outside: terminal, clock, chance, environment, network, input. */
export interface Surroundings {
  readonly terminal: Terminal;
  readonly environment: { readonly [name: string]: string | undefined };
  readonly platform: string;
  readonly userFolder: string;
  readonly now: () => Date;
  /** 0 to 1. */
  readonly random: () => number;
  /** Resolves after so many milliseconds. */
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly fetch: typeof fetch;
  /** All of standard input, up to a little more than any document may be long. */
  readonly readInput: () => Promise<Uint8Array>;
  /**
   * Why a network address may not be connected to for a page that the user named; undefined where it may. Left out,
   * which it always is but in tests with a server of their own: all that are not of the public web.
   */
  readonly forbidsAddress?: ((address: string) => string | undefined) | undefined;
}

/** The surroundings of a real process. */
export function surroundingsOf(running: NodeJS.Process): Surroundings {
  return {
    terminal: terminalOf(running),
    environment: running.env,
    platform: running.platform,
    userFolder: homedir(),
    now: () => new Date(),
    random: Math.random,
    wait: (milliseconds) => setTimeout(milliseconds),
    fetch: globalThis.fetch,
    readInput: () => readAll(running.stdin),
  };
}

/** The day in UTC, as the record writes dates. */
export const today = ({ now }: Surroundings): string => now().toISOString().slice(0, 10);

function terminalOf({ stdout, stderr, env }: NodeJS.Process): Terminal {
  const coloured = Boolean(stdout.isTTY) && !env.NO_COLOR && env.TERM !== 'dumb';
  return {
    print: (text) => stdout.write(`${text}\n`),
    note: (text) => stderr.write(`${text}\n`),
    progress: (text) => {
      if (stderr.isTTY) stderr.write(`\r\u001b[K${text.slice(0, (stderr.columns || 80) - 1)}`);
    },
    width: widthOf(stdout.columns ?? Number(env.COLUMNS)),
    colours: pc.createColors(coloured),
  };
}

/** Between 40 and 120 columns: narrower breaks tables, wider is hard to read. */
const widthOf = (columns: number): number =>
  Number.isFinite(columns) && columns > 0 ? Math.min(120, Math.max(40, columns)) : 80;

/** `yes | rapporteur check -` ends. */
const mostInput = 100_000_000;

async function readAll(input: NodeJS.ReadableStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input) {
    chunks.push(Buffer.from(chunk));
    size += chunk.length;
    if (size > mostInput) break;
  }
  return Buffer.concat(chunks);
}
