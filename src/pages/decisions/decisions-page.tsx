import type { FC } from 'hono/jsx';
import { counted, formatNumber } from '../../answers/index.ts';
import { nameOn } from '../../members/index.ts';
import { ballotOrder, type DecisionSummary, methods, outcomes, spellDate } from '../../record/index.ts';
import { bodyName } from '../../symbols/index.ts';
import { memberPath } from '../address/addresses.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { type Part, partAfter } from './cursor.ts';
import { DecisionTable } from './decision-table.tsx';
import { type ListFilter, listQuery } from './list-filter.ts';

interface DecisionsProps {
  readonly site: Site;
  readonly filter: ListFilter;
  readonly found: readonly DecisionSummary[];
  readonly after: string | undefined;
}

/** All decisions of the record, filtered, so many on a page. */
export const DecisionsPage: FC<DecisionsProps> = ({ site, filter, found, after }) => {
  const { about } = site;
  const part = partAfter(found, after);
  return (
    <Page
      site={site}
      title="Decisions"
      description={`${counted(about.decisions, 'decision')} of United Nations bodies, by body, year, outcome, member and words.`}
      path="/decisions"
      section="decisions"
      islands={['swap']}
    >
      <h1>Decisions</h1>
      <p>
        {counted(about.decisions, 'decision')}
        {about.from && about.to && ` from ${spellDate(about.from)} to ${spellDate(about.to)}`};{' '}
        <a href="/record">what the record covers</a>. Questions that come back every year stand together among
        the <a href="/lineages">lineages</a>.
      </p>
      <FilterForm site={site} filter={filter} />
      <div id="found">
        {filter.problems.map((problem) => (
          <p class="notice">{problem}</p>
        ))}
        <Found filter={filter} found={found} part={part} empty={about.decisions === 0} />
      </div>
    </Page>
  );
};

interface FoundProps {
  readonly filter: ListFilter;
  readonly found: readonly DecisionSummary[];
  readonly part: Part<DecisionSummary>;
  /** The record has no decision at all. */
  readonly empty: boolean;
}

const Found: FC<FoundProps> = ({ filter, found, part: { shown, first, next, previous }, empty }) => {
  if (found.length === 0)
    return (
      <p role="status">
        {empty ? (
          <>
            The record has no decisions. Fill it with <code>rapporteur import</code> or{' '}
            <code>rapporteur sync</code>.
          </>
        ) : (
          'No decision fits. Write fewer words, or take away a filter.'
        )}
      </p>
    );
  const last = first + shown.length - 1;
  return (
    <>
      <p role="status">
        {counted(found.length, 'decision')}
        {filter.member && (
          <>
            {' '}
            {filter.ballot ? 'on which' : 'with a ballot of'}{' '}
            <a href={memberPath(filter.member)}>{nameOn(filter.member)}</a>
            {filter.ballot && ` is listed with ${filter.ballot}`}
          </>
        )}
        , {filter.words ? 'the best first' : 'the latest first'}
        {found.length > shown.length && `; ${formatNumber(first)} to ${formatNumber(last)}`}
      </p>
      <DecisionTable decisions={shown} caption="Decisions found" />
      {(next !== undefined || previous !== undefined) && (
        <nav class="pager" aria-label="Pages of decisions">
          {previous !== undefined && (
            <a href={`/decisions${listQuery(filter, previous)}`} rel="prev" data-swaps="found">
              ← Before
            </a>
          )}
          {next !== undefined && (
            <a href={`/decisions${listQuery(filter, next)}`} rel="next" data-swaps="found">
              After →
            </a>
          )}
        </nav>
      )}
    </>
  );
};

const FilterForm: FC<{ readonly site: Site; readonly filter: ListFilter }> = ({
  site: { about },
  filter,
}) => (
  <search>
    <form class="filter" action="/decisions" method="get" data-swaps="found">
      <label>
        Words <input type="search" name="q" value={filter.words} size={22} />
      </label>
      <Choice
        label="Body"
        name="body"
        options={about.byBody.map(({ body }) => [body, bodyName(body)])}
        chosen={filter.body}
      />
      <label>
        From year <input name="from" inputmode="numeric" size={4} maxlength={4} value={filter.from} />
      </label>
      <label>
        To year <input name="to" inputmode="numeric" size={4} maxlength={4} value={filter.to} />
      </label>
      <Choice label="Outcome" name="outcome" options={outcomes.map(itself)} chosen={filter.outcome} />
      <Choice
        label="How"
        name="method"
        options={methods.map((each) => [each, how[each]])}
        chosen={filter.method}
      />
      <label>
        Member{' '}
        <input name="member" size={14} value={filter.member && nameOn(filter.member)} autocomplete="off" />
      </label>
      <Choice label="Its ballot" name="ballot" options={ballotOrder.map(itself)} chosen={filter.ballot} />
      <button type="submit">Filter</button>
      <a href="/decisions">All</a>
    </form>
  </search>
);

type Option = readonly [value: string, words: string];

const itself = (word: string): Option => [word, word.replace('-', ' ')];

const how = {
  recorded: 'recorded vote',
  unrecorded: 'vote without a roll',
  'without-vote': 'without a vote',
  unknown: 'not known',
} as const;

interface ChoiceProps {
  readonly label: string;
  readonly name: string;
  readonly options: readonly Option[];
  readonly chosen: string | undefined;
}

const Choice: FC<ChoiceProps> = ({ label, name, options, chosen }) => (
  <label>
    {label}{' '}
    <select name={name}>
      <option value="">all</option>
      {options.map(([value, words]) => (
        <option value={value} selected={value === chosen}>
          {words}
        </option>
      ))}
    </select>
  </label>
);
