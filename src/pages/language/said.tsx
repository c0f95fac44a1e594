import type { Child, FC } from 'hono/jsx';
import { spoken } from './interface.ts';
import { formatOf } from './say.ts';

export interface SaidProps {
  /** A literal in ICU MessageFormat, with `<name>…</name>` around what `with.name` makes a link, a term, a figure of. */
  readonly text: string;
  readonly with: { readonly [name: string]: Child | ((inside: Child) => Child) };
}

/**
 * A sentence of the interface with links or other elements in it: the language decides where in the sentence they stand.
 *
 *     <Said text="See the <words>words</words>." with={{ words: (inside) => <a href="/words">{inside}</a> }} />
 */
export const Said: FC<SaidProps> = ({ text, with: values }) => {
  const said: unknown = formatOf(spoken().texts[text] ?? text).format<unknown>(values);
  return <>{said}</>;
};
