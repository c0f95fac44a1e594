import type { FC } from 'hono/jsx';
import { groupOf, nameOn } from '../../members/index.ts';
import { type Ballot, ballotOrder, ballots, type Decision } from '../../record/index.ts';
import { memberPath } from '../address/addresses.ts';

export interface RollFilter {
  readonly ballot?: Ballot | undefined;
  readonly group?: string | undefined;
}

/** Every member with its group and ballot, by name; sorted and filtered by links that work without scripts. */
export const RollTable: FC<{ readonly decision: Decision; readonly filter: RollFilter }> = ({
  decision,
  filter,
}) => {
  const { heldOn } = decision;
  const all = [...ballots(decision.roll)].map(({ member, ballot }) => ({
    member,
    ballot,
    name: nameOn(member, heldOn),
    group: groupOf(member, heldOn) ?? 'none',
  }));
  const shown = all
    .filter(({ ballot, group }) => (filter.ballot ?? ballot) === ballot && (filter.group ?? group) === group)
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const groups = [...new Set(all.map(({ group }) => group))].sort();
  return (
    <div class="roll" data-island="roll">
      <form method="get" class="filter">
        <label>
          Ballot{' '}
          <select name="ballot">
            <option value="">all</option>
            {ballotOrder.map((ballot) => (
              <option value={ballot} selected={ballot === filter.ballot}>
                {ballot}
              </option>
            ))}
          </select>
        </label>{' '}
        <label>
          Group{' '}
          <select name="group">
            <option value="">all</option>
            {groups.map((group) => (
              <option value={group} selected={group === filter.group}>
                {group}
              </option>
            ))}
          </select>
        </label>{' '}
        <button type="submit">Show</button>
      </form>
      <p role="status">
        {shown.length} of {all.length} members
      </p>
      <section class="table-wrap" tabindex={0} aria-label="Ballots by member">
        <table>
          <caption>Ballots by member</caption>
          <thead>
            <tr>
              <th scope="col">Member</th>
              <th scope="col">Code</th>
              <th scope="col">Regional group</th>
              <th scope="col">Ballot</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ member, name, group, ballot }) => (
              <tr data-ballot={ballot} data-group={group}>
                <th scope="row">
                  <a href={memberPath(member)}>{name}</a>
                </th>
                <td>{member}</td>
                <td>{group}</td>
                <td>
                  <span class={`ballot ${ballot}`}>{ballot}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
};
