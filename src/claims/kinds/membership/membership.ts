import { kindOf } from '../reader.ts';
import { admission } from './admission.ts';
import { councilSeat } from './council-seat.ts';
import { permanentSeat } from './permanent-seat.ts';
import { rightsCouncilSeat } from './rights-council-seat.ts';
import { partyToStatute } from './rome-statute.ts';
import { size } from './size.ts';

/** Who belonged to what and when: the Security Council and its permanent seats, the Human Rights Council, the Rome Statute, the United Nations. */
export const membership = kindOf('membership', [
  partyToStatute,
  permanentSeat,
  councilSeat,
  rightsCouncilSeat,
  size,
  admission,
]);
