import type { FC } from 'hono/jsx';
import type { Problem } from '../../record/index.ts';
import { Said } from '../language/said.tsx';

/** Where, what was found, what was expected: said at the top, and to those who listen. */
export const ProblemNote: FC<{ readonly problem: Problem }> = ({ problem: { file, found, expected } }) => (
  <div class="note problem" role="alert">
    <p>
      <Said
        text="<b>This could not be checked.</b> {file}: found {found}; expected {expected}."
        with={{ b: (inside) => <b>{inside}</b>, file, found, expected }}
      />
    </p>
  </div>
);
