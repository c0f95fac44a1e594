import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Pictures drawn between collections: about a megabyte each lies outside the heap until then. */
const between = 200;

let drawn = 0;
let collect: (() => void) | undefined;

/**
 * Called for each picture that was drawn. What the renderer holds lies outside the heap, where the collector does not see
 * it: a site of a hundred thousand pictures took all memory of a machine. So after every 200 it is asked to collect.
 */
export function giveBack(): void {
  if (++drawn % between !== 0) return;
  collect ??= collector();
  collect();
}

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const found: unknown = runInNewContext('gc');
  return typeof found === 'function' ? () => found() : () => undefined;
}
