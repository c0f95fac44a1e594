import type { FC } from 'hono/jsx';
import { type Case, type ComparedStep, compareCases, type Taken } from '../../cases/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { casePath, decisionPath } from '../address/addresses.ts';
import { Figure } from '../figure/figure.tsx';
import { memberName } from '../language/member-name.ts';
import { say, toSay } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { overview, overviewPath } from './case-pictures.ts';
import { When } from './fact.tsx';

export interface CompareAsked {
  readonly cases: readonly Case[];
  /** Ids that no case has. */
  readonly unknown: readonly string[];
}

/** The same steps of several cases side by side: when each took them, with what result, how long after its inquiry. */
export const ComparePage: FC<{ readonly site: Site; readonly asked: CompareAsked }> = ({ site, asked }) => {
  const { cases, unknown } = asked;
  const query = cases.length === site.cases.length ? '' : `?case=${cases.map(({ id }) => id).join()}`;
  return (
    <Page
      site={site}
      title={say('Cases compared')}
      description={say(
        'The same steps of several cases side by side, with dates, results and the days between.',
      )}
      path="/cases/compare"
      section="cases"
      islands={['swap']}
    >
      <p class="kicker">
        <a href="/cases">{say('Cases')}</a>
      </p>
      <h1>{say('Cases compared')}</h1>
      {unknown.length > 0 && (
        <p class="note problem">
          {say('There is no case {unknown}; those that there are can be chosen here.', {
            unknown: unknown.map((id) => say('“{id}”', { id })).join(', '),
          })}
        </p>
      )}
      <search>
        <form class="filters" action="/cases/compare" method="get" data-swaps="compared">
          <fieldset>
            <legend>{say('Cases')}</legend>
            {site.cases.map((found) => (
              <label>
                <input type="checkbox" name="case" value={found.id} checked={cases.includes(found)} />{' '}
                <span title={found.title}>{memberName(found.state)}</span>
              </label>
            ))}
          </fieldset>
          <button type="submit">{say('Compare')}</button>
        </form>
      </search>
      <section id="compared" aria-label={say('Steps compared')}>
        {cases.length === 0 ? (
          <p>{say('Choose at least one case.')}</p>
        ) : (
          <>
            <Figure
              drawing={overview(site, cases, 'page')}
              phone={overview(site, cases, 'phone')}
              path={overviewPath}
              query={query}
              withTable={false}
            />
            <Steps site={site} cases={cases} />
          </>
        )}
      </section>
    </Page>
  );
};

const known = new WeakMap<OpenRecord, Map<string, readonly ComparedStep[]>>();

/** Found once for a record and a choice of cases. */
function stepsOf(record: OpenRecord, cases: readonly Case[]): readonly ComparedStep[] {
  const ofRecord = known.get(record) ?? new Map<string, readonly ComparedStep[]>();
  known.set(record, ofRecord);
  const choice = cases.map(({ id }) => id).join();
  const steps = ofRecord.get(choice) ?? compareCases(cases, record);
  ofRecord.set(choice, steps);
  return steps;
}

const Steps: FC<{ readonly site: Site; readonly cases: readonly Case[] }> = ({ site, cases }) => (
  <section class="table-wrap" tabindex={0} aria-label={say('Steps of each case')}>
    <table class="compared">
      <caption>
        {say(
          'The first time of each step, its result, and the time since the case’s first inquiry was created',
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('Step')}</th>
          {cases.map(({ id, state }) => (
            <th scope="col">
              <a href={casePath(id)}>{memberName(state)}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {stepsOf(site.record, cases).map(({ name, taken }) => (
          <tr>
            <th scope="row">{name}</th>
            {taken.map((each) => (
              <td>{each ? <Step taken={each} /> : <NotTaken />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Step: FC<{ readonly taken: Taken }> = ({ taken: { step, first, result, times, sinceInquiry } }) => (
  <>
    <When on={first.on} />
    {result && (
      <>
        <br />
        {first.decision ? <a href={decisionPath(first.decision.id)}>{result}</a> : result}
      </>
    )}
    {times > 1 && (
      <span class="soft"> {say('{times, plural, one {# time} other {# times}}', { times })}</span>
    )}
    {sinceInquiry && step !== 'inquiry' && (
      <>
        <br />
        <span class="soft">{sinceText(sinceInquiry)}</span>
      </>
    )}
  </>
);

const NotTaken: FC = () => (
  <span class="soft">
    <span aria-hidden="true">–</span>
    <span class="visually-hidden">{say('not taken')}</span>
  </span>
);

/** "1.8 years after", "40 days before", "about 2 years after" where the day is not known. */
function sinceText({ least, most }: { readonly least: number; readonly most: number }): string {
  if (least === 0 && most === 0) return say('the same day');
  const middle = Math.round((least + most) / 2);
  const days = Math.abs(middle);
  const spans = least === most ? exactSpans : roughSpans;
  const { inDays, inYears } = middle < 0 ? spans.before : spans.after;
  return days < 365 ? say(inDays, { days }) : say(inYears, { years: Number((days / 365.25).toFixed(1)) });
}

const exactSpans = {
  before: {
    inDays: toSay('{days, plural, one {# day} other {# days}} before'),
    inYears: toSay('{years, number, ::.0} years before'),
  },
  after: {
    inDays: toSay('{days, plural, one {# day} other {# days}} after'),
    inYears: toSay('{years, number, ::.0} years after'),
  },
};

const roughSpans = {
  before: {
    inDays: toSay('about {days, plural, one {# day} other {# days}} before'),
    inYears: toSay('about {years, number, ::.0} years before'),
  },
  after: {
    inDays: toSay('about {days, plural, one {# day} other {# days}} after'),
    inYears: toSay('about {years, number, ::.0} years after'),
  },
};
