import type { FC } from 'hono/jsx';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import type { Reckoned } from './apart.ts';

/** Said in the place of a result that is not there yet: what it is, and what to do. A script asks again by itself. */
export const Waiting: FC<{
  readonly of: Reckoned<unknown>;
  /** In the language of the site, in the plural: "Positions". */
  readonly what: string;
  /** Id of the part of the page that is waited for, and the page's own address. */
  readonly part: string;
  readonly path: string;
}> = ({ of, what, part, path }) =>
  of.kind === 'failed' ? (
    <p class="soft">
      {say(
        '{what} could not be reckoned: the thread that was to do it ended. The record may have been replaced; start the program anew.',
        { what },
      )}
    </p>
  ) : (
    <p class="soft" data-waits={part}>
      <Said
        text="{what} are being reckoned from all ballots, once after each start; it takes about ten seconds. <again>Look again</again>"
        with={{ what, again: (inside) => <a href={`${path}#${part}`}>{inside}</a> }}
      />
    </p>
  );
