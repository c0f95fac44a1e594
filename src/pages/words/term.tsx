import type { Child, FC } from 'hono/jsx';
import { wordPath } from '../address/addresses.ts';
import { type TermId, termName } from './terms.ts';

/** A word of the field where it stands, leading to what it means. Without children it is the term's name. */
export const Term: FC<{ readonly id: TermId; readonly children?: Child }> = ({ id, children }) => (
  <a class="term" href={wordPath(id)}>
    {children ?? termName(id)}
  </a>
);
