import { type ExitCode, exit } from '../../exit.ts';
import type { Surroundings } from '../../surroundings.ts';

export async function corpusWork(_: object, { terminal }: Surroundings): Promise<ExitCode> {
  terminal.note('Many machines are not built in yet.');
  return exit.cannot;
}
