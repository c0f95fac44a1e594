import type { Kind } from './kind.ts';
import { superlative } from './superlative/superlative.ts';

/** The kinds of claim that are not read from the ballots of a vote. A new one is a folder beside this file and a line here. */
export const kinds: readonly Kind[] = [superlative];
