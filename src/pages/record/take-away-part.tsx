import type { Child, FC } from 'hono/jsx';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';

/** The record as files, and as answers for programs. */
export const TakeAway: FC<{ readonly conflicts: number; readonly problems: number }> = (counts) => (
  <ul>
    <li>
      <Said
        text="The record as tables, where the licence of its sources allows it: decisions as <decisions-csv>CSV</decisions-csv> or <decisions-parquet>Parquet</decisions-parquet>, ballots as <ballots-csv>CSV</ballots-csv> or <ballots-parquet>Parquet</ballots-parquet>, described in a <package>data package</package>"
        with={{
          'decisions-csv': linkTo('/api/v1/bulk/decisions.csv'),
          'decisions-parquet': linkTo('/api/v1/bulk/decisions.parquet'),
          'ballots-csv': linkTo('/api/v1/bulk/ballots.csv'),
          'ballots-parquet': linkTo('/api/v1/bulk/ballots.parquet'),
          package: linkTo('/api/v1/bulk/datapackage.json'),
        }}
      />
    </li>
    <li>
      <Tables {...counts} />
    </li>
    <li>
      <Said
        text="For programs: <record>the record</record>, <sources>its sources</sources> and <all>everything else</all> as JSON"
        with={{
          record: linkTo('/api/v1/record'),
          sources: linkTo('/api/v1/record/sources'),
          all: linkTo('/api/v1/openapi.json'),
        }}
      />
    </li>
  </ul>
);

const Tables: FC<{ readonly conflicts: number; readonly problems: number }> = ({ conflicts, problems }) => (
  <>
    <a href="/record/sources.csv">{say('Sources as CSV')}</a>,{' '}
    <a href="/record/coverage.csv">{say('coverage as CSV')}</a>
    {conflicts > 0 && (
      <>
        , <a href="/record/conflicts.csv">{say('conflicts as CSV')}</a>
      </>
    )}
    {problems > 0 && (
      <>
        , <a href="/record/problems.csv">{say('problems as CSV')}</a>
      </>
    )}
  </>
);

const linkTo = (address: string) => (inside: Child) => <a href={address}>{inside}</a>;
