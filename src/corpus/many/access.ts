import { readFileSync } from 'node:fs';
import type { NodeConnectionOptions } from '@nats-io/transport-node';
import type { PoolConfig } from 'pg';

/** The environment of a process, from which credentials come. */
export type Environment = { readonly [name: string]: string | undefined };

/** Where the queue and the ledger are; a password in an address on the command line is refused before. */
export interface Addresses {
  readonly queue: string;
  readonly ledger: string;
}

/**
 * How to reach the queue. Credentials: `RAPPORTEUR_QUEUE_CREDS` (a .creds file), or `_USER` with `_PASSWORD`, or `_TOKEN`; the
 * last two also as `…_FILE`, which names a file that holds them. TLS: `tls://` in the address, with `RAPPORTEUR_QUEUE_CA`,
 * `_CERT` and `_KEY` naming files.
 */
export async function queueAccess(address: string, environment: Environment): Promise<NodeConnectionOptions> {
  const { credsAuthenticator } = await import('@nats-io/transport-node');
  const servers = address.split(',').map((each) => each.trim());
  const {
    RAPPORTEUR_QUEUE_CREDS: creds,
    RAPPORTEUR_QUEUE_USER: user,
    RAPPORTEUR_QUEUE_CA: caFile,
    RAPPORTEUR_QUEUE_CERT: certFile,
    RAPPORTEUR_QUEUE_KEY: keyFile,
  } = environment;
  const encrypted = servers.some((each) => each.startsWith('tls://')) || caFile !== undefined;
  return {
    servers: servers.map((each) => each.replace(/^(?:nats|tls):\/\//, '')),
    maxReconnectAttempts: -1,
    reconnectTimeWait: 500,
    timeout: 10_000,
    ...(encrypted ? { tls: given({ caFile, certFile, keyFile }) } : {}),
    ...(creds ? { authenticator: credsAuthenticator(readFileSync(creds)) } : {}),
    ...given({
      user,
      pass: secret('RAPPORTEUR_QUEUE_PASSWORD', environment),
      token: secret('RAPPORTEUR_QUEUE_TOKEN', environment),
    }),
  };
}

/**
 * How to reach the ledger. The password is that of the address where it came from the environment, else
 * `RAPPORTEUR_LEDGER_PASSWORD` or the file that `RAPPORTEUR_LEDGER_PASSWORD_FILE` names, else what PostgreSQL's own `PGPASSWORD`
 * and `PGPASSFILE` say. TLS: `?sslmode=verify-full&sslrootcert=…` in the address.
 */
export function ledgerAccess(address: string, environment: Environment): PoolConfig {
  const password = secret('RAPPORTEUR_LEDGER_PASSWORD', environment);
  return {
    connectionString: password === undefined ? address : withPassword(address, password),
    max: 4,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    application_name: 'rapporteur',
  };
}

function withPassword(address: string, password: string): string {
  const url = new URL(address);
  url.password = encodeURIComponent(password);
  return url.href;
}

/** Whether an address holds a password, which everybody on the machine can read in the list of processes. */
export const holdsPassword = (address: string): boolean =>
  address.split(',').some((each) => URL.canParse(each.trim()) && new URL(each.trim()).password !== '');

/** A secret out of a variable, or out of the file that `NAME_FILE` names. */
function secret(name: string, environment: Environment): string | undefined {
  const file = environment[`${name}_FILE`];
  return file === undefined ? environment[name] : readFileSync(file, 'utf8').trim();
}

/** What is given of optional fields. */
function given(fields: { readonly [name: string]: string | undefined }): { readonly [name: string]: string } {
  const entries = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  );
  return Object.fromEntries(entries);
}
