import type { FC } from 'hono/jsx';
import { type Case, type ComparedStep, compareCases, type Taken } from '../../cases/index.ts';
import { nameOn } from '../../members/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { casePath, decisionPath } from '../address/addresses.ts';
import { Figure } from '../figure/figure.tsx';
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
      title="Cases compared"
      description="The same steps of several cases side by side, with dates, results and the days between."
      path="/cases/compare"
      section="cases"
      islands={['swap']}
    >
      <p class="kicker">
        <a href="/cases">Cases</a>
      </p>
      <h1>Cases compared</h1>
      {unknown.length > 0 && (
        <p class="note problem">
          There is no case {unknown.map((id) => `“${id}”`).join(', ')}; those that there are can be chosen
          here.
        </p>
      )}
      <search>
        <form class="filters" action="/cases/compare" method="get" data-swaps="compared">
          <fieldset>
            <legend>Cases</legend>
            {site.cases.map((found) => (
              <label>
                <input type="checkbox" name="case" value={found.id} checked={cases.includes(found)} />{' '}
                <span title={found.title}>{nameOn(found.state)}</span>
              </label>
            ))}
          </fieldset>
          <button type="submit">Compare</button>
        </form>
      </search>
      <section id="compared" aria-label="Steps compared">
        {cases.length === 0 ? (
          <p>Choose at least one case.</p>
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
  <section class="table-wrap" tabindex={0} aria-label="Steps of each case">
    <table class="compared">
      <caption>
        The first time of each step, its result, and the time since the case’s first inquiry was created
      </caption>
      <thead>
        <tr>
          <th scope="col">Step</th>
          {cases.map(({ id, state }) => (
            <th scope="col">
              <a href={casePath(id)}>{nameOn(state)}</a>
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
    {times > 1 && <span class="soft"> {times} times</span>}
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
    <span class="visually-hidden">not taken</span>
  </span>
);

/** "1.8 years after", "40 days before", "about 2 years after" where the day is not known. */
function sinceText({ least, most }: { readonly least: number; readonly most: number }): string {
  const days = Math.round((least + most) / 2);
  const [size, when] = [Math.abs(days), days < 0 ? 'before' : 'after'];
  const about = least === most ? '' : 'about ';
  if (least === 0 && most === 0) return 'the same day';
  return size < 365
    ? `${about}${size} ${size === 1 ? 'day' : 'days'} ${when}`
    : `${about}${(size / 365.25).toFixed(1)} years ${when}`;
}
