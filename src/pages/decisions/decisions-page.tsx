import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import { ballotOrder, type DecisionSummary, methods, outcomes, spellDate } from '../../record/index.ts';
import { bodyName } from '../../symbols/index.ts';
import { memberPath } from '../address/addresses.ts';
import { memberName } from '../language/member-name.ts';
import { Said } from '../language/said.tsx';
import { say, toSay } from '../language/say.ts';
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
      title={say('Decisions')}
      description={say(
        '{count, plural, one {# decision} other {# decisions}} of United Nations bodies, by body, year, outcome, member and words.',
        { count: about.decisions },
      )}
      path="/decisions"
      section="decisions"
      islands={['swap']}
    >
      <h1>{say('Decisions')}</h1>
      <p>
        <Said
          text="{count, plural, one {# decision} other {# decisions}}{span, select, known { from {from} to {to}} other {}}; <record>what the record covers</record>. Questions that come back every year stand together among the <lineages>lineages</lineages>."
          with={{
            count: about.decisions,
            span: about.from && about.to ? 'known' : 'unknown',
            from: about.from && spellDate(about.from),
            to: about.to && spellDate(about.to),
            record: (inside) => <a href="/record">{inside}</a>,
            lineages: (inside) => <a href="/lineages">{inside}</a>,
          }}
        />
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
          <Said
            text="The record has no decisions. Fill it with <code>rapporteur import</code> or <code>rapporteur sync</code>."
            with={{ code: (inside) => <code>{inside}</code> }}
          />
        ) : (
          say('No decision fits. Write fewer words, or take away a filter.')
        )}
      </p>
    );
  const { words, member, ballot } = filter;
  return (
    <>
      <p role="status">
        <Said
          text="{count, plural, one {# decision} other {# decisions}}{of, select, ballot { on which {member} is listed with {ballot}} member { with a ballot of {member}} other {}}, {order, select, best {the best first} other {the latest first}}{shown, select, part {; {first} to {last}} other {}}"
          with={{
            count: found.length,
            of: member ? (ballot ? 'ballot' : 'member') : 'all',
            member: member && <a href={memberPath(member)}>{memberName(member)}</a>,
            ballot,
            order: words ? 'best' : 'latest',
            shown: found.length > shown.length ? 'part' : 'all',
            first: formatNumber(first),
            last: formatNumber(first + shown.length - 1),
          }}
        />
      </p>
      <DecisionTable decisions={shown} caption={say('Decisions found')} />
      {(next !== undefined || previous !== undefined) && (
        <nav class="pager" aria-label={say('Pages of decisions')}>
          {previous !== undefined && (
            <a href={`/decisions${listQuery(filter, previous)}`} rel="prev" data-swaps="found">
              {say('← Before')}
            </a>
          )}
          {next !== undefined && (
            <a href={`/decisions${listQuery(filter, next)}`} rel="next" data-swaps="found">
              {say('After →')}
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
        {say('Words')} <input type="search" name="q" value={filter.words} size={22} />
      </label>
      <Choice
        label={say('Body')}
        name="body"
        options={about.byBody.map(({ body }) => [body, bodyName(body)])}
        chosen={filter.body}
      />
      <label>
        {say('From year')}{' '}
        <input name="from" inputmode="numeric" size={4} maxlength={4} value={filter.from} />
      </label>
      <label>
        {say('To year')} <input name="to" inputmode="numeric" size={4} maxlength={4} value={filter.to} />
      </label>
      <Choice label={say('Outcome')} name="outcome" options={outcomes.map(itself)} chosen={filter.outcome} />
      <Choice
        label={say('How')}
        name="method"
        options={methods.map((each) => [each, say(how[each])])}
        chosen={filter.method}
      />
      <label>
        {say('Member')}{' '}
        <input
          name="member"
          size={14}
          value={filter.member && memberName(filter.member)}
          autocomplete="off"
        />
      </label>
      <Choice
        label={say('Its ballot')}
        name="ballot"
        options={ballotOrder.map(itself)}
        chosen={filter.ballot}
      />
      <button type="submit">{say('Filter')}</button>
      <a href="/decisions">{say('All')}</a>
    </form>
  </search>
);

type Option = readonly [value: string, words: string];

const itself = (word: string): Option => [word, word.replace('-', ' ')];

const how = {
  recorded: toSay('recorded vote'),
  unrecorded: toSay('vote without a roll'),
  'without-vote': toSay('without a vote'),
  unknown: toSay('not known'),
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
      <option value="">{say('all')}</option>
      {options.map(([value, words]) => (
        <option value={value} selected={value === chosen}>
          {words}
        </option>
      ))}
    </select>
  </label>
);
