import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { z } from 'zod';
import { assemble, openRecord, writeRecord } from '../record/index.ts';
import { api } from './api.ts';
import { shippedSources } from './sources.fixture.ts';
import { addressOf, type Question, questionsOf } from './try-it/questions.ts';

/** A record without a single decision, as a fresh import of nothing leaves it. */
const folder = mkdtempSync(join(tmpdir(), 'rapporteur-empty-'));
const path = join(folder, 'record.sqlite');
writeRecord(path, { ...assemble([], '2026-11-25'), sources: [], seats: [], problems: [] });
const opened = openRecord(path);
if (!opened.ok) throw new Error(opened.problem.found);
const { record } = opened;
afterAll(() => {
  record.close();
  rmSync(folder, { recursive: true });
});

const app = api({ ...shippedSources(), record, about: record.about() });
const questions = questionsOf(app).map((question) => ({
  address: addressOf(question, (name) => exampleOf(question, name)),
}));

function exampleOf({ parameters }: Question, name: string): string | undefined {
  const example = parameters.find((parameter) => parameter.name === name)?.schema?.example;
  return example === undefined ? undefined : String(example);
}

test.each(questions)(
  'an empty record answers $address with nothing, or says what it lacks',
  async ({ address }) => {
    const response = await app.request(address);
    expect([200, 404, 409]).toContain(response.status);
    if (response.status !== 200) expect(answered.parse(await response.json()).detail).toMatch(/\w.*\./);
  },
);

test.each([
  {
    path: '/analysis/agreement?members=PRK,CHN',
    says: { pairs: [{ agreement: { kind: 'not-in-selection' } }] },
  },
  { path: '/analysis/blocs', says: { kind: 'too-few' } },
  { path: '/analysis/ideal', says: { kind: 'none' } },
  { path: '/forecast/assembly?title=peace', says: { kind: 'too-few' } },
])('$path says that there is too little to measure', async ({ path, says }) => {
  expect(answered.parse(await (await app.request(path)).json())).toMatchObject(says);
});

/** Anything by name. */
const answered = z.record(z.string(), z.any());
