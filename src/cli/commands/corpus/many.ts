import {
  type Environment,
  holdsPassword,
  isOutOfReach,
  type Ledger,
  ledgerAccess,
  openLedger,
  openQueue,
  type Queue,
  queueAccess,
} from '../../../corpus/index.ts';
import { type ExitCode, exit } from '../../exit.ts';
import type { Surroundings } from '../../surroundings.ts';

export interface ManyOptions {
  readonly queue?: string | undefined;
  readonly ledger?: string | undefined;
  readonly replicas?: number | undefined;
}

/** Queue and ledger, open. */
export interface Many {
  readonly ledger: Ledger;
  readonly queue: Queue;
}

/** Opens queue and ledger, does the work, and closes them. What stands in the way is told. */
export function withMany(
  options: ManyOptions,
  surroundings: Surroundings,
  { stop, work }: { readonly stop: AbortSignal; readonly work: (many: Many) => Promise<ExitCode> },
): Promise<ExitCode> {
  return withLedger(options, surroundings, {
    stop,
    work: async (ledger) => {
      const { terminal, environment } = surroundings;
      const address = options.queue ?? environment.RAPPORTEUR_QUEUE;
      if (address === undefined) {
        terminal.note('Expected --queue, or RAPPORTEUR_QUEUE, with the address of NATS: nats://host:4222.');
        return exit.wrongUse;
      }
      const queue = await opened('--queue', address, surroundings, () =>
        queueOf(address, options, environment),
      );
      if (!queue) return exit.cannot;
      try {
        return await work({ ledger, queue });
      } finally {
        await queue.close();
      }
    },
  });
}

const queueOf = async (
  address: string,
  { replicas = 1 }: ManyOptions,
  environment: Environment,
): Promise<Queue> => openQueue(await queueAccess(address, environment), replicas);

/** The same with the ledger alone. */
export async function withLedger(
  options: ManyOptions,
  surroundings: Surroundings,
  { stop, work }: { readonly stop: AbortSignal; readonly work: (ledger: Ledger) => Promise<ExitCode> },
): Promise<ExitCode> {
  const { terminal, environment, wait } = surroundings;
  const open = [options.queue, options.ledger].find((each) => each !== undefined && holdsPassword(each));
  if (open !== undefined) {
    terminal.note(
      'Found a password in an address on the command line, where everybody on the machine can read it; expected it in ' +
        'the environment or a file (docs/corpus-operator.md, "Credentials").',
    );
    return exit.wrongUse;
  }
  const address = options.ledger ?? environment.RAPPORTEUR_LEDGER;
  if (address === undefined) {
    terminal.note(
      'Expected --ledger, or RAPPORTEUR_LEDGER, with the address of PostgreSQL: postgres://user@host/database.',
    );
    return exit.wrongUse;
  }
  const ledger = await opened('--ledger', address, surroundings, () =>
    openLedger({ access: ledgerAccess(address, environment), stop, wait, tell: terminal.note }),
  );
  if (!ledger) return exit.cannot;
  try {
    return await work(ledger);
  } catch (error) {
    if (!isOutOfReach(error)) throw error;
    terminal.note('The ledger is out of reach.');
    return exit.cannot;
  } finally {
    await ledger.close();
  }
}

/** What cannot be reached is told without what the address may hold of a secret. */
async function opened<T>(
  option: string,
  address: string,
  { terminal }: Surroundings,
  open: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await open();
  } catch (error) {
    const found = error instanceof Error ? error.message || error.name : String(error);
    const where = URL.canParse(address) ? new URL(address).host : 'the address';
    terminal.note(`${option}: found ${found || 'nobody'} at ${where}, expected a server that can be used.`);
    return undefined;
  }
}
