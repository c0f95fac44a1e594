import {
  type CorpusStatus,
  openQueue,
  queueAccess,
  corpusStatus as statusOf,
} from '../../../corpus/index.ts';
import type { CorpusStatusJson } from '../../../json/index.ts';
import { type ExitCode, exit } from '../../exit.ts';
import type { Surroundings } from '../../surroundings.ts';
import { corpusStatusText } from '../../text/corpus-status.ts';
import { type ManyOptions, withLedger } from './many.ts';

export interface CorpusStatusOptions extends ManyOptions {
  readonly json?: boolean | undefined;
}

/** `rapporteur corpus status`: how far many machines are. The ledger answers even where the queue is out of reach. */
export function corpusStatus(options: CorpusStatusOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { terminal, environment } = surroundings;
  const address = options.queue ?? environment.RAPPORTEUR_QUEUE;
  return withLedger(options, surroundings, {
    stop: new AbortController().signal,
    work: async (ledger) => {
      const queue =
        address === undefined
          ? undefined
          : await queueAccess(address, environment)
              .then((access) => openQueue({ ...access, timeout: 3000, maxReconnectAttempts: 1 }, 1))
              .catch(() => undefined);
      try {
        const status = statusJson(await statusOf(ledger, queue));
        if (address !== undefined && !status.queue)
          terminal.note('The queue is out of reach, or was never filled.');
        terminal.print(
          options.json ? JSON.stringify(status, undefined, 2) : corpusStatusText(status, terminal),
        );
        return exit.done;
      } finally {
        await queue?.close();
      }
    },
  });
}

function statusJson({ queue, workers, failures, ...status }: CorpusStatus): CorpusStatusJson {
  const { stream: _, ...told } = queue ?? { stream: '' };
  return {
    ...status,
    queue: queue && { messages: 0, bytes: 0, inHand: 0, replicas: 1, ...told },
    workers: workers.map((each) => ({ ...each })),
    failures: failures.map((each) => ({ ...each })),
  };
}
