import type { Pool, PoolClient } from 'pg';

/** All of the work or none of it; a connection on which it failed is thrown away. */
export async function inTransaction<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // A server that is shut down says so to idle and busy connections alike; the query under way reports it.
  const ignore = (): void => {};
  client.on('error', ignore);
  let broken = false;
  try {
    await client.query('BEGIN');
    const result = await work(client);
    await client.query('COMMIT');
    return result;
  } catch (error) {
    broken = true;
    throw error;
  } finally {
    client.off('error', ignore);
    client.release(broken);
  }
}

/** The server is down, starting, or was lost on the way; anything else is a fault of the program or of the settings. */
export function isOutOfReach(error: unknown): boolean {
  const { code, message } = Object(error);
  return (
    /^(?:08|57P0|53300)/.test(String(code)) ||
    ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOENT', 'EAI_AGAIN', '40001', '40P01'].includes(
      String(code),
    ) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error|not queryable/i.test(
      String(message),
    )
  );
}
