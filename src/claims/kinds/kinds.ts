import { caseFact } from './case-fact/case-fact.ts';
import type { Kind } from './kind.ts';
import { forceInLaw } from './legal-force/legal-force.ts';
import { membership } from './membership/membership.ts';
import { sponsors } from './sponsors/sponsors.ts';
import { superlative } from './superlative/superlative.ts';
import { veto } from './veto/veto.ts';

/** The kinds of claim that are not read from the ballots of a vote. A new one is a folder beside this file and a line here. */
export const kinds: readonly Kind[] = [superlative, caseFact, sponsors, veto, forceInLaw, membership];
