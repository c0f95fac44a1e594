import type { IsoDate } from '../model.ts';
import type { Agreement } from '../record.ts';
import { agreementsOf } from './agreement.ts';
import type { Attributed } from './gather.ts';
import { identify, type Named } from './identify.ts';
import { joinAccounts } from './join.ts';
import { settle } from './settle.ts';

/** All decisions out of all accounts, in the order in which the record keeps them, and how the sources compare. */
export interface Assembled {
  readonly decisions: readonly Named[];
  readonly agreements: readonly Agreement[];
}

/**
 * Makes decisions of accounts. The same accounts give the same decisions in the same order, whatever the order in
 * which they were read.
 *
 * @param today dates after it are flagged
 */
export function assemble(accounts: readonly Attributed[], today: IsoDate): Assembled {
  const groups = joinAccounts(accounts);
  return {
    decisions: identify(groups.map((group) => settle(group, today))),
    agreements: agreementsOf(groups),
  };
}
