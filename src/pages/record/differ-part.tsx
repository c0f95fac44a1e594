import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import type { About } from '../../record/index.ts';
import { memberName } from '../language/member-name.ts';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';

/** Where the sources of the record differ from one another, and from the seats that ship with the program. */
export const Differ: FC<{ readonly about: About; readonly conflicts: number }> = ({ about, conflicts }) => (
  <>
    <p>
      {conflicts === 0 ? (
        noneDiffer(about)
      ) : (
        <Said
          text="The official figure is shown and the other kept: <conflicts>{count, plural, one {# conflict} other {# conflicts}}</conflicts>"
          with={{ count: conflicts, conflicts: (inside) => <a href="/record/conflicts">{inside}</a> }}
        />
      )}
    </p>
    {about.agreements.length > 0 && <Agreements agreements={about.agreements} />}
    {about.seats.length > 0 && (
      <ul>
        {about.seats.map((differing) => (
          <li>{seatsDiffer(differing)}</li>
        ))}
      </ul>
    )}
  </>
);

/** That the record has no conflict: a record of one source cannot have any. */
export const noneDiffer = ({ sources }: About): string =>
  sources.length < 2
    ? say('No two sources of this record differ: it has only one.')
    : say('No two sources of this record differ.');

const Agreements: FC<Pick<About, 'agreements'>> = ({ agreements }) => (
  <section class="table-wrap" tabindex={0} aria-label={say('Agreement of sources')}>
    <table>
      <caption>
        {say('Rolls that two sources both have, and how many are equal for every member that both list')}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('Sources')}</th>
          <th scope="col" class="figure">
            {say('Compared')}
          </th>
          <th scope="col" class="figure">
            {say('Equal')}
          </th>
          <th scope="col" class="figure">
            {say('Share')}
          </th>
        </tr>
      </thead>
      <tbody>
        {agreements.map(({ one, other, compared, equal }) => (
          <tr>
            <th scope="row">{say('{one} and {other}', { one, other })}</th>
            <td class="figure">{formatNumber(compared)}</td>
            <td class="figure">{formatNumber(equal)}</td>
            <td class="figure">{compared > 0 ? `${((100 * equal) / compared).toFixed(1)} %` : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

/** In at least one of the two there is somebody whom the other does not have. */
function seatsDiffer({ source, year, onlySource, onlyShipped }: About['seats'][number]): string {
  const names = (codes: typeof onlySource) => codes.map((code) => memberName(code)).join(', ');
  return say(
    'Seats of the Security Council in {year}: {source} differs from the terms that ship with the program ({where, select, there {only there: {onlySource}} here {not there: {onlyShipped}} other {only there: {onlySource}; not there: {onlyShipped}}}).',
    {
      year,
      source,
      where: onlyShipped.length === 0 ? 'there' : onlySource.length === 0 ? 'here' : 'both',
      onlySource: names(onlySource),
      onlyShipped: names(onlyShipped),
    },
  );
}
