import type { Format } from './format.ts';

/** Every format that can be read; where two would know a file, the first one listed reads it. */
export const formats: readonly Format[] = [];
