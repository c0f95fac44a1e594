import type { Problem } from '../../record/index.ts';
import type { Place } from '../model.ts';

/** Something wrong with an entry that could be read. */
export const finding = ({ file, line }: Place, column: string, found: string, expected: string): Problem => ({
  file,
  line,
  column,
  found,
  expected,
});
