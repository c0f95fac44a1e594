import type { FC } from 'hono/jsx';
import { groupNames } from '../../members/index.ts';
import { ballotOrder } from '../../record/index.ts';
import { memberPath } from '../address/addresses.ts';
import { say, toSay } from '../language/say.ts';
import { filtered, isAsked, type RollColumn, type RollFilter, rollQuery } from './roll-filter.ts';
import { byGroup, countsOf, type Voter } from './voters.ts';

export interface RollTableProps {
  readonly voters: readonly Voter[];
  readonly filter: RollFilter;
  /** Of the page. */
  readonly path: string;
}

/** The roll as rows, folded until it is asked for. Links and a form sort and filter it; the address keeps what they say. */
export const RollTable: FC<RollTableProps> = ({ voters, filter, path }) => {
  const shown = filtered(voters, filter);
  return (
    <details id="table" class="roll" open={isAsked(filter)}>
      <summary>{say('The roll as a table: sort, filter')}</summary>
      <FilterForm voters={voters} filter={filter} path={path} />
      <p role="status">
        {shownWords(shown, voters)}
        {isAsked(filter) && (
          <>
            .{' '}
            <a href={`${path}#table`} data-swaps="table">
              {say('Show all')}
            </a>
          </>
        )}
      </p>
      {shown.length === 0 ? (
        <p>{say('No member fits. Choose another ballot or group, or write less of the name.')}</p>
      ) : (
        <section class="table-wrap tall" tabindex={0} aria-label={say('Ballots by member')}>
          <table>
            <caption class="visually-hidden">{say('Ballots by member')}</caption>
            <thead>
              <tr>
                {headings.map(([column, heading]) => (
                  <Heading column={column} heading={say(heading)} filter={filter} path={path} />
                ))}
              </tr>
            </thead>
            <tbody>
              {shown.map(({ member, name, group, ballot }) => (
                <tr>
                  <th scope="row">
                    <a href={memberPath(member)}>{name}</a>
                  </th>
                  <td>{member}</td>
                  <td>{group ? groupNames[group] : ''}</td>
                  <td>
                    <span class={`ballot ${ballot}`}>{ballot}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </details>
  );
};

function shownWords(shown: readonly Voter[], voters: readonly Voter[]): string {
  const counts = { shown: shown.length, total: voters.length };
  return shown.length > 0
    ? say('{shown} of {total} members: {ballots}', { ...counts, ballots: countsOf(shown) })
    : say('{shown} of {total} members', counts);
}

const headings = [
  ['name', toSay('Member')],
  ['member', toSay('Code')],
  ['group', toSay('Regional group')],
  ['ballot', toSay('Ballot')],
] as const;

interface HeadingProps extends Pick<RollTableProps, 'filter' | 'path'> {
  readonly column: RollColumn;
  readonly heading: string;
}

/** A link that sorts by this column, and by it again the other way round. */
const Heading: FC<HeadingProps> = ({ column, heading, filter, path }) => {
  const here = filter.sort === column;
  const next = rollQuery({ ...filter, sort: column, down: here && !filter.down });
  return (
    <th scope="col" aria-sort={here ? (filter.down ? 'descending' : 'ascending') : undefined}>
      <a href={`${path}${next}#table`} data-swaps="table">
        {heading}
        <span aria-hidden="true">{here ? (filter.down ? ' ↓' : ' ↑') : ''}</span>
      </a>
    </th>
  );
};

const FilterForm: FC<RollTableProps> = ({ voters, filter, path }) => (
  <form class="filter" method="get" action={`${path}#table`} data-swaps="table">
    <label>
      {say('Name or code')} <input type="search" name="named" value={filter.named} size={14} />
    </label>
    <label>
      {say('Ballot')}{' '}
      <select name="ballot">
        <option value="">{say('all')}</option>
        {ballotOrder.map((ballot) => (
          <option value={ballot} selected={ballot === filter.ballot}>
            {ballot}
          </option>
        ))}
      </select>
    </label>
    <label>
      {say('Group')}{' '}
      <select name="group">
        <option value="">{say('all')}</option>
        {byGroup(voters).map(({ id, name }) => (
          <option value={id} selected={id === filter.group}>
            {name}
          </option>
        ))}
      </select>
    </label>
    {(filter.sort !== 'name' || filter.down) && (
      <input type="hidden" name="sort" value={`${filter.down ? '-' : ''}${filter.sort}`} />
    )}
    <button type="submit">{say('Filter')}</button>
  </form>
);
