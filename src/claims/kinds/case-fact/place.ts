import type { Case } from '../../../cases/index.ts';
import type { ReadSentence } from '../../reading.ts';
import type { Material } from '../kind.ts';

/** Where a sentence stands when its facts are looked for. */
export interface Place {
  readonly material: Material;
  readonly sentence: ReadSentence;
  readonly found: Case;
}
