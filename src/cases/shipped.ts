import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder in which the shipped cases stand, one folder for each. */
export const shippedCases = (): string => fileURLToPath(new URL('../../data/cases', import.meta.url));

/** The ids of the shipped cases, in alphabetical order. */
export const shippedCaseIds = (): readonly string[] =>
  readdirSync(shippedCases(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** The folder of a shipped case; undefined where none has that id. */
export const shippedCase = (id: string): string | undefined =>
  shippedCaseIds().includes(id) ? join(shippedCases(), id) : undefined;
