import { kindOf } from '../reader.ts';
import { abstention } from './abstention.ts';
import { binding } from './binding.ts';
import { majorityNeeded } from './majority-needed.ts';
import { mayRefer } from './may-refer.ts';
import { mayVeto } from './may-veto.ts';
import { onlyTheCouncil } from './only-the-council.ts';
import { referred } from './referred.ts';

/** What decisions do in law and who may do what: binding or not, who can refer to the Court, who can veto, how many votes it takes. */
export const forceInLaw = kindOf('legal-force', [
  mayRefer,
  referred,
  majorityNeeded,
  mayVeto,
  abstention,
  onlyTheCouncil,
  binding,
]);
