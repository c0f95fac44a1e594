import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rollOf } from '../record/index.ts';
import { readShipped } from './shipped.ts';
import { prepareShipped, shippedIntake } from './shipped-intake.ts';

const decisions = fileURLToPath(new URL('../../data/decisions', import.meta.url));

test('what the build writes down of the shipped facts is what their files say, rolls included', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapporteur-shipped-'));
  await prepareShipped(join(folder, 'shipped.json'));
  const { sha256, accounts } = JSON.parse(readFileSync(join(folder, 'shipped.json'), 'utf8'));
  rmSync(folder, { recursive: true });
  expect([sha256]).toEqual((await shippedIntake().files()).map((file) => file.sha256));
  let at = 0;
  for await (const reading of readShipped(decisions)) {
    if (reading.kind !== 'account') throw new Error('a shipped fact that cannot be read');
    const { roll, ...facts } = accounts[at++];
    const { roll: given, ...said } = reading.account;
    expect(facts).toEqual(JSON.parse(JSON.stringify(said)));
    expect(roll && [...rollOf(Buffer.from(roll, 'base64'))]).toEqual(given && [...given]);
  }
  expect(at).toBe(accounts.length);
});
