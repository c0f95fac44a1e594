import type { Results } from '../../../corpus/index.ts';
import { type ExitCode, exit } from '../../exit.ts';
import type { Surroundings } from '../../surroundings.ts';

export async function bringResults(_: string, __: Results, { terminal }: Surroundings): Promise<ExitCode> {
  terminal.note('Many machines are not built in yet.');
  return exit.cannot;
}
