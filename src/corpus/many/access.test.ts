import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { holdsPassword, ledgerAccess, queueAccess } from './access.ts';

test.each([
  { address: 'postgres://rapporteur:secret@ledger/corpus', held: true },
  { address: 'postgres://rapporteur@ledger/corpus', held: false },
  { address: 'nats://a:4222,nats://user:secret@b:4222', held: true },
  { address: 'nats://a:4222,nats://b:4222', held: false },
])('$address holds a password: $held', ({ address, held }) => {
  expect(holdsPassword(address)).toBe(held);
});

test('secrets come from variables or from files that they name', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-access-'));
  const file = join(folder, 'password');
  writeFileSync(file, 'p@ss/word\n');
  const ledger = ledgerAccess('postgres://rapporteur@ledger/corpus', {
    RAPPORTEUR_LEDGER_PASSWORD_FILE: file,
  });
  expect(new URL(String(ledger.connectionString)).password).toBe('p%40ss%2Fword');
  const queue = await queueAccess('nats://a:4222, nats://b:4222', {
    RAPPORTEUR_QUEUE_USER: 'rapporteur',
    RAPPORTEUR_QUEUE_PASSWORD_FILE: file,
  });
  expect(queue).toMatchObject({ servers: ['a:4222', 'b:4222'], user: 'rapporteur', pass: 'p@ss/word' });
  rmSync(folder, { recursive: true });
});

test('tls:// or a certificate asks for TLS, and nothing else does', async () => {
  expect(await queueAccess('nats://a:4222', {})).not.toHaveProperty('tls');
  expect(await queueAccess('tls://a:4222', { RAPPORTEUR_QUEUE_CA: '/ca.pem' })).toMatchObject({
    tls: { caFile: '/ca.pem' },
  });
});
