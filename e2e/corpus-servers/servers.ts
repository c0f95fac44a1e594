import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** NATS and PostgreSQL as Debian packages them; undefined where they are not installed. */
export function installed(): { readonly nats: string; readonly postgres: string } | undefined {
  const nats = ['/usr/sbin/nats-server', '/usr/bin/nats-server', '/usr/local/bin/nats-server'].find(
    existsSync,
  );
  const versions = existsSync('/usr/lib/postgresql') ? readdirSync('/usr/lib/postgresql').sort() : [];
  const newest = versions.at(-1);
  const postgres = newest && join('/usr/lib/postgresql', newest, 'bin');
  return nats && postgres && existsSync(join(postgres, 'initdb')) ? { nats, postgres } : undefined;
}

/** A server that a test started; it is ended by its process id and its folder thrown away. */
export interface Started {
  readonly address: string;
  readonly stop: () => Promise<void>;
}

/** A certificate for this machine that signs itself; undefined where openssl is not installed. */
export function certificate(folder: string): { readonly cert: string; readonly key: string } | undefined {
  const [cert, key] = [join(folder, 'cert.pem'), join(folder, 'key.pem')];
  const line = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert];
  try {
    execFileSync(
      'openssl',
      [...line, '-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1,DNS:localhost'],
      {
        stdio: 'ignore',
      },
    );
    return { cert, key };
  } catch {
    return undefined;
  }
}

export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** One NATS server with JetStream in a temporary folder; lines of configuration may be added. */
export async function startNats(program: string, configuration = ''): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-nats-'));
  const port = await freePort();
  const file = join(folder, 'nats.conf');
  writeFileSync(
    file,
    `port: ${port}\nhost: 127.0.0.1\njetstream { store_dir: "${join(folder, 'store')}" }\n${configuration}`,
  );
  const server = spawn(program, ['-c', file], { stdio: 'ignore' });
  await reached(port);
  return { address: `nats://127.0.0.1:${port}`, stop: () => ended(server, folder) };
}

/** A PostgreSQL of its own in a temporary folder; root may not run it, the user `postgres` does. */
export async function startPostgres(
  programs: string,
  secured?: { readonly cert: string; readonly key: string },
): Promise<Started> {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-postgres-'));
  const data = join(folder, 'data');
  const port = await freePort();
  mkdirSync(data);
  const owner = process.getuid?.() === 0 ? ownerOf('postgres') : undefined;
  if (owner) {
    chmodSync(folder, 0o755);
    for (const each of [folder, data]) chownSync(each, owner.uid, owner.gid);
  }
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'rapporteur', '-A', 'trust', '--no-sync'], {
    stdio: 'ignore',
    cwd: folder,
    ...owner,
  });
  if (secured) secure(data, secured, owner);
  const line = ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', folder, '-c', 'fsync=off'];
  const server = spawn(join(programs, 'postgres'), line, { stdio: 'ignore', cwd: folder, ...owner });
  const address = `postgres://rapporteur@127.0.0.1:${port}/postgres`;
  await reached(port);
  await ready(programs, port);
  return { address, stop: () => ended(server, folder, 'SIGINT') };
}

/** Only over TLS and only with a password, which is "secret". */
function secure(
  data: string,
  { cert, key }: { readonly cert: string; readonly key: string },
  owner: { readonly uid: number; readonly gid: number } | undefined,
): void {
  for (const [from, to] of [
    [cert, 'server.crt'],
    [key, 'server.key'],
  ] as const) {
    writeFileSync(join(data, to), readFileSync(from), { mode: 0o600 });
    if (owner) chownSync(join(data, to), owner.uid, owner.gid);
  }
  appendFileSync(join(data, 'postgresql.conf'), "\nssl = on\npassword_encryption = 'scram-sha-256'\n");
  const sql = "ALTER USER rapporteur PASSWORD 'secret'";
  const single = ['--single', '-D', data, 'postgres'];
  execFileSync(join(postgresOf(), 'postgres'), single, {
    input: `${sql}\n`,
    stdio: ['pipe', 'ignore', 'ignore'],
    cwd: data,
    ...owner,
  });
  writeFileSync(join(data, 'pg_hba.conf'), 'hostssl all all 127.0.0.1/32 scram-sha-256\n');
}

const postgresOf = (): string => installed()?.postgres ?? '';

function ownerOf(user: string): { readonly uid: number; readonly gid: number } {
  const id = (what: string): number => Number(execFileSync('id', [what, user]).toString());
  return { uid: id('-u'), gid: id('-g') };
}

async function reached(port: number): Promise<void> {
  const { connect } = await import('node:net');
  for (let tried = 0; tried < 200; tried++) {
    const isOpen = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    if (isOpen) return;
    await setTimeout(50);
  }
  throw new Error(`No server came up on port ${port}.`);
}

async function ready(programs: string, port: number): Promise<void> {
  for (let tried = 0; tried < 200; tried++) {
    try {
      execFileSync(join(programs, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], {
        stdio: 'ignore',
      });
      return;
    } catch {
      await setTimeout(50);
    }
  }
  throw new Error('PostgreSQL did not become ready.');
}

async function ended(
  server: ChildProcess,
  folder: string,
  signal: NodeJS.Signals = 'SIGTERM',
): Promise<void> {
  if (server.exitCode === null) {
    const gone = new Promise((resolve) => server.once('exit', resolve));
    server.kill(signal);
    await gone;
  }
  rmSync(folder, { recursive: true, force: true });
}
