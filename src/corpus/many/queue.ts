import type { Consumer, JetStreamClient, JetStreamManager, StreamInfo } from '@nats-io/jetstream';
import type { NatsConnection, NodeConnectionOptions } from '@nats-io/transport-node';

/** The stream that carries texts, and the consumer that all workers share. */
const streamName = 'RAPPORTEUR_TEXTS';
const subject = 'rapporteur.texts';
const consumerName = 'workers';

/** So many texts lie in the queue at most; the rest waits in the ledger, and the broker's disk and memory stay flat. */
export const mostMessages = 8_000;
const mostStreamBytes = 1_000_000_000;

/** A worker that says nothing for so long has lost what it had in hand: others get it. */
const silenceSeconds = 15;
export const sayEvery = (silenceSeconds * 1000) / 3;

/** A text put into the queue within so many seconds of its like is the same. */
const sameSeconds = 20;

export interface QueueState {
  /** Of the stream itself: another one after the broker was wiped. */
  readonly stream: string;
  readonly messages: number;
  readonly bytes: number;
  /** With workers. */
  readonly inHand: number;
  readonly replicas: number;
  readonly leader?: string | undefined;
}

/** The queue in NATS JetStream. It may be lost at any time without loss of a text: the ledger knows what is open. */
export interface Queue {
  /** Makes the stream and the consumer where there are none. Throws where there is no JetStream or no quorum. */
  readonly ensure: () => Promise<QueueState>;
  readonly state: () => Promise<QueueState | undefined>;
  readonly put: (id: string, message: Uint8Array) => Promise<void>;
  readonly consumer: () => Promise<Consumer>;
  readonly close: () => Promise<void>;
}

/** @param replicas copies of the stream on a cluster of brokers: 1, 3 or 5 */
export async function openQueue(access: NodeConnectionOptions, replicas: number): Promise<Queue> {
  const { connect } = await import('@nats-io/transport-node');
  const { jetstream, jetstreamManager } = await import('@nats-io/jetstream');
  const connection = await connect(access);
  const js = jetstream(connection, { timeout: 5_000 });
  const manager = await jetstreamManager(connection, { timeout: 5_000, checkAPI: false });
  return {
    ensure: async () => {
      const known = await infoOf(manager);
      const info = known ?? (await manager.streams.add(await streamConfig(replicas)));
      await ensureConsumer(manager);
      return stateOf(info, manager);
    },
    state: async () => {
      const info = await infoOf(manager);
      return info && stateOf(info, manager);
    },
    put: async (id, message) => {
      await js.publish(subject, message, { msgID: id, timeout: 10_000 });
    },
    consumer: () => consumerOf(js),
    close: () => closed(connection),
  };
}

const consumerOf = (js: JetStreamClient): Promise<Consumer> => js.consumers.get(streamName, consumerName);

const closed = async (connection: NatsConnection): Promise<void> => {
  await Promise.race([connection.drain(), new Promise((resolve) => setTimeout(resolve, 2000).unref())]);
  await connection.close();
};

async function streamConfig(replicas: number) {
  const { DiscardPolicy, RetentionPolicy, StorageType } = await import('@nats-io/jetstream');
  const { nanos } = await import('@nats-io/transport-node');
  return {
    ...{ name: streamName, subjects: [subject], num_replicas: replicas },
    ...{ retention: RetentionPolicy.Workqueue, storage: StorageType.File, discard: DiscardPolicy.New },
    ...{
      max_msgs: 2 * mostMessages,
      max_bytes: mostStreamBytes,
      duplicate_window: nanos(sameSeconds * 1000),
    },
  };
}

async function ensureConsumer(manager: JetStreamManager): Promise<void> {
  const { AckPolicy, JetStreamApiError } = await import('@nats-io/jetstream');
  const { nanos } = await import('@nats-io/transport-node');
  try {
    await manager.consumers.info(streamName, consumerName);
  } catch (error) {
    if (!(error instanceof JetStreamApiError)) throw error;
    await manager.consumers.add(streamName, {
      ...{ durable_name: consumerName, ack_policy: AckPolicy.Explicit },
      ...{ ack_wait: nanos(silenceSeconds * 1000), max_ack_pending: 2 * mostMessages },
    });
  }
}

/** Undefined where there is no such stream. */
async function infoOf(manager: JetStreamManager): Promise<StreamInfo | undefined> {
  const { JetStreamApiCodes, JetStreamApiError } = await import('@nats-io/jetstream');
  try {
    return await manager.streams.info(streamName);
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound)
      return undefined;
    throw error;
  }
}

async function stateOf(
  { created, state, config, cluster }: StreamInfo,
  manager: JetStreamManager,
): Promise<QueueState> {
  const consumer = await manager.consumers.info(streamName, consumerName).catch(() => undefined);
  return {
    stream: String(created),
    messages: state.messages,
    bytes: state.bytes,
    inHand: consumer?.num_ack_pending ?? 0,
    replicas: config.num_replicas,
    leader: cluster?.leader,
  };
}
