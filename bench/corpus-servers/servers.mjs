// NATS and PostgreSQL of Debian's packages for the benches of corpora: started on free ports in a temporary folder, ended by
// process id.
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const nats = ['/usr/sbin/nats-server', '/usr/bin/nats-server', '/usr/local/bin/nats-server'].find(existsSync);
const newest = existsSync('/usr/lib/postgresql')
  ? readdirSync('/usr/lib/postgresql').sort().at(-1)
  : undefined;
const postgres = newest && join('/usr/lib/postgresql', newest, 'bin');

/** Whether both are here. */
export const haveServers = nats !== undefined && postgres !== undefined;

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/** @param {number} port */
async function reached(port) {
  for (let tried = 0; tried < 400; tried++) {
    const isOpen = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        socket.destroy();
        resolve(true);
      });
      socket.on('error', () => resolve(false));
    });
    if (isOpen) return;
    await wait(50);
  }
  throw new Error(`No server came up on port ${port}.`);
}

/** @param {import('node:child_process').ChildProcess} child @param {NodeJS.Signals} signal */
async function ended(child, signal) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

/** A cluster of so many brokers; each can be killed and started again, and all can be wiped. @param {string} folder @param {number} count */
export async function startBrokers(folder, count) {
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  const routes = await Promise.all(Array.from({ length: count }, freePort));
  const storeOf = (/** @type {number} */ at) => join(folder, `nats-${at}`);
  for (let at = 0; at < count; at++) {
    const cluster =
      count === 1
        ? ''
        : `cluster { name: bench, listen: "127.0.0.1:${routes[at]}", routes: [${routes.map((port) => `"nats://127.0.0.1:${port}"`).join(', ')}] }`;
    const lines = [
      `server_name: n${at}`,
      `listen: "127.0.0.1:${ports[at]}"`,
      `jetstream { store_dir: "${storeOf(at)}" }`,
      cluster,
    ];
    writeFileSync(join(folder, `nats-${at}.conf`), lines.join('\n'));
  }
  const run = (/** @type {number} */ at) =>
    spawn(String(nats), ['-c', join(folder, `nats-${at}.conf`)], { stdio: 'ignore' });
  const servers = ports.map((_, at) => run(at));
  await Promise.all(ports.map(reached));
  return {
    address: ports.map((port) => `nats://127.0.0.1:${port}`).join(','),
    /** @param {number} at @param {number} down milliseconds until it is started again */
    async restart(at, down) {
      const server = servers[at];
      if (server) await ended(server, 'SIGKILL');
      await wait(down);
      servers[at] = run(at);
    },
    async wipe() {
      await Promise.all(servers.map((server) => ended(server, 'SIGKILL')));
      for (let at = 0; at < count; at++) {
        rmSync(storeOf(at), { recursive: true, force: true });
        servers[at] = run(at);
      }
    },
    pids: () => servers.map(({ pid }) => pid),
    stop: () => Promise.all(servers.map((server) => ended(server, 'SIGKILL'))),
  };
}

/** @param {string} folder */
export async function startLedger(folder) {
  const data = join(folder, 'postgres');
  const port = await freePort();
  mkdirSync(data);
  const id = (/** @type {string} */ what) => Number(execFileSync('id', [what, 'postgres']).toString());
  const owner = process.getuid?.() === 0 ? { uid: id('-u'), gid: id('-g') } : {};
  if ('uid' in owner) {
    chmodSync(folder, 0o755);
    chownSync(data, owner.uid, owner.gid);
  }
  const programs = String(postgres);
  execFileSync(join(programs, 'initdb'), ['-D', data, '-U', 'rapporteur', '-A', 'trust'], {
    stdio: 'ignore',
    cwd: data,
    ...owner,
  });
  const run = () =>
    spawn(join(programs, 'postgres'), ['-D', data, '-p', String(port), '-h', '127.0.0.1', '-k', data], {
      stdio: 'ignore',
      cwd: data,
      ...owner,
    });
  let server = run();
  await reached(port);
  for (let tried = 0; tried < 200; tried++) {
    try {
      execFileSync(join(programs, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(port)], {
        stdio: 'ignore',
      });
      break;
    } catch {
      await wait(50);
    }
  }
  return {
    address: `postgres://rapporteur@127.0.0.1:${port}/postgres`,
    /** As after a power cut: no checkpoint, nobody is told. */
    async restart() {
      await ended(server, 'SIGQUIT');
      await wait(1500);
      server = run();
    },
    pid: () => server.pid,
    stop: () => ended(server, 'SIGINT'),
  };
}
