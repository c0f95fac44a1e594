import { expect } from 'vitest';
import type { Account, Reading } from '../record/index.ts';
import { textFile } from './open.ts';
import { recogniseFiles } from './recognise.ts';

/** Everything that files with these texts say, recognised and read as an import does. */
export async function readTexts(...texts: readonly string[]): Promise<readonly Reading[]> {
  const { sets, problems } = recogniseFiles(texts.map((text, at) => textFile(`file-${at}.csv`, text)));
  expect(problems).toEqual([]);
  const readings: Reading[] = [];
  for (const { format, files } of sets) {
    for await (const reading of format.read(files)) readings.push(reading);
  }
  return readings;
}

export const accountsOf = (readings: readonly Reading[]): readonly Account[] =>
  readings.flatMap((reading) => (reading.kind === 'account' ? [reading.account] : []));
