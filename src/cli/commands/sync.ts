import { type ExitCode, exit } from '../exit.ts';
import type { Surroundings } from '../surroundings.ts';

export interface SyncOptions {
  readonly record?: string;
  readonly json?: boolean;
}

/** `rapporteur sync`: fetches what may be fetched by a program. */
export async function sync(_options: SyncOptions, { terminal }: Surroundings): Promise<ExitCode> {
  terminal.note('sync is not built in yet; "rapporteur import FILE…" reads files that you saved.');
  return exit.cannot;
}
