import type { FC } from 'hono/jsx';
import type { Reckoned } from './apart.ts';

/** Said in the place of a result that is not there yet: what it is, and what to do. A script asks again by itself. */
export const Waiting: FC<{
  readonly of: Reckoned<unknown>;
  readonly what: string;
  /** Id of the part of the page that is waited for, and the page's own address. */
  readonly part: string;
  readonly path: string;
}> = ({ of, what, part, path }) =>
  of.kind === 'failed' ? (
    <p class="soft">
      {what} could not be reckoned: the thread that was to do it ended. The record may have been replaced;
      start the program anew.
    </p>
  ) : (
    <p class="soft" data-waits={part}>
      {what} are being reckoned from all ballots, once after each start; it takes about ten seconds.{' '}
      <a href={`${path}#${part}`}>Look again</a>
    </p>
  );
