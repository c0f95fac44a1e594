import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import type { Conflict } from '../../record/index.ts';
import { decisionPath, memberPath } from '../address/addresses.ts';
import { memberName } from '../language/member-name.ts';
import { Said } from '../language/said.tsx';
import { say, toSay } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { Term } from '../words/term.tsx';
import { noneDiffer } from './differ-part.tsx';
import { Pager, pageOf } from './pager.tsx';

export const conflictFields = ['tally', 'date', 'outcome', 'ballot'] as const;

export interface ConflictsPageProps {
  readonly site: Site;
  readonly conflicts: readonly Conflict[];
  readonly field?: Conflict['field'] | undefined;
  /** 1 is the first. */
  readonly page: number;
}

/** Every figure on which sources differ, with what each says. */
export const ConflictsPage: FC<ConflictsPageProps> = ({ site, conflicts, field, page }) => {
  const asked = field ? conflicts.filter((each) => each.field === field) : conflicts;
  const { items, ...place } = pageOf(asked, page);
  const query = (next: number) =>
    `/record/conflicts?${new URLSearchParams({ ...(field ? { field } : {}), page: String(next) })}`;
  return (
    <Page
      site={site}
      title={say('Where sources differ')}
      description={say(
        '{count, plural, one {# figure} other {# figures}} on which the sources of the record differ, with what each says.',
        { count: conflicts.length },
      )}
      path="/record/conflicts"
      section="record"
    >
      <p class="kicker">
        <a href="/record">{say('The record')}</a>
      </p>
      <h1>{say('Where sources differ')}</h1>
      {conflicts.length === 0 ? (
        <p>{noneDiffer(site.about)}</p>
      ) : (
        <>
          <p class="lead">
            <Said
              text="A <conflict>conflict</conflict> is shown, not settled: pages show the figure of the source that ranks first (official, then curated, academic, compiled) and keep the other."
              with={{ conflict: (inside) => <Term id="conflict">{inside}</Term> }}
            />
          </p>
          <ul class="tabs">
            {[undefined, ...conflictFields].map((each) => (
              <li>
                <a
                  href={each ? `/record/conflicts?field=${each}` : '/record/conflicts'}
                  aria-current={each === field ? 'page' : undefined}
                >
                  {each ? say(fieldNames[each]) : say('All')}{' '}
                  <span class="soft">
                    {formatNumber(
                      conflicts.filter((conflict) => each === undefined || conflict.field === each).length,
                    )}
                  </span>
                </a>
              </li>
            ))}
            <li>
              <a href="/record/conflicts.csv">{say('CSV')}</a>
            </li>
          </ul>
          <ConflictTable conflicts={items} />
          <Pager {...place} address={query} />
        </>
      )}
    </Page>
  );
};

const fieldNames: { readonly [field in Conflict['field']]: string } = {
  tally: toSay('Tallies'),
  date: toSay('Dates'),
  outcome: toSay('Outcomes'),
  ballot: toSay('Ballots'),
};

const ConflictTable: FC<{ readonly conflicts: readonly Conflict[] }> = ({ conflicts }) => (
  <section class="table-wrap" tabindex={0} aria-label={say('Conflicts')}>
    <table>
      <caption class="visually-hidden">{say('Conflicts')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Decision')}</th>
          <th scope="col">{say('Of what')}</th>
          <th scope="col">{say('Shown')}</th>
          <th scope="col">{say('The other')}</th>
        </tr>
      </thead>
      <tbody>
        {conflicts.map(({ decision, field, member, shown, other }) => (
          <tr>
            <th scope="row">
              <a href={decisionPath(decision)}>{decision}</a>
            </th>
            <td>
              {member ? (
                <Said
                  text="ballot of {member}"
                  with={{ member: <a href={memberPath(member)}>{memberName(member)}</a> }}
                />
              ) : (
                field
              )}
            </td>
            <td>
              {shown.value} <span class="soft">{shown.source}</span>
            </td>
            <td>
              {other.value} <span class="soft">{other.source}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
