import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import { type Case, type CaseStep, formatDay } from '../../cases/index.ts';
import { casePath, decisionPath, memberPath } from '../address/addresses.ts';
import { Figure } from '../figure/figure.tsx';
import { Said } from '../language/said.tsx';
import { say, toSay } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import { siteName } from '../layout/site-name.ts';
import { coveragePath, coveragePicture } from '../record/coverage-picture.ts';
import type { Site } from '../site.ts';
import { Term } from '../words/term.tsx';

/** The steps by which cases are set side by side, in the order in which they usually come. */
export const landmarks: readonly { readonly step: CaseStep; readonly name: string }[] = [
  { step: 'inquiry', name: toSay('Inquiry') },
  { step: 'assembly', name: toSay('Assembly') },
  { step: 'veto', name: toSay('Veto') },
  { step: 'referral', name: toSay('Referral') },
  { step: 'investigation', name: toSay('Investigation') },
  { step: 'warrant', name: toSay('Warrant') },
  { step: 'conviction', name: toSay('Conviction') },
];

export interface CaseLine {
  readonly case: Case;
  /** The latest that happened, in a sentence, with its day. */
  readonly latest?: { readonly what: string; readonly on: string } | undefined;
  /** The year in which it first took each landmark; undefined where it has not. */
  readonly years: readonly (string | undefined)[];
}

/** The box for whatever a reader brings, where each case stands, and what the record covers. */
export const HomePage: FC<{ readonly site: Site; readonly cases: readonly CaseLine[] }> = ({
  site,
  cases,
}) => (
  <Page site={site} title={siteName} description={say(purpose)} path="/">
    <div class="home">
      <h1>{say(purpose)}</h1>
      <Ask site={site} />
      <h2>{say('Cases')}</h2>
      {cases.length === 0 ? <p>{say('No case is kept here.')}</p> : <Standing cases={cases} />}
      <h2>{say('The record')}</h2>
      <Coverage site={site} />
    </div>
  </Page>
);

const purpose = toSay(
  'Follow a human-rights case through the United Nations, and check what is written about it against the record.',
);

/** Where nothing can be checked the box only searches. */
const Ask: FC<{ readonly site: Site }> = ({ site }) => (
  <search>
    <form class="ask" action={site.pool ? '/ask' : '/search'} method={site.pool ? 'post' : 'get'}>
      <label for="ask">{say('A symbol, words, a member, or a text to check')}</label>
      <textarea
        id="ask"
        name={site.pool ? 'text' : 'q'}
        rows={3}
        placeholder={say(example)}
        required
      ></textarea>
      <div class="go">
        <button type="submit">{site.pool ? say('Find or check') : say('Find')}</button>
        {site.pool && <span class="soft">{say('What you paste is neither stored nor logged.')}</span>}
      </div>
      <p class="tries">
        <Tries site={site} />
      </p>
    </form>
  </search>
);

const example = toSay(
  'The General Assembly voted 111-19 on 18 November 2014 to refer North Korea to the Court.',
);

/** What to put into the box: searches of the record, and a text where one can be checked. */
const Tries: FC<{ readonly site: Site }> = ({ site: { pool, record } }) => {
  const searches = (
    <>
      {record.decision('A/RES/69/188') && (
        <>
          <a href={decisionPath('A/RES/69/188')}>A/RES/69/188</a>,{' '}
        </>
      )}
      <a href="/search?q=north+korea+icc">north korea icc</a>, <a href={memberPath('COD')}>Zaire</a>
    </>
  );
  return pool ? (
    <Said
      text="Try {searches}, or <article>an article with three mistakes</article>"
      with={{
        searches,
        article: (inside) => <a href="/check?example=2014-11-vote-on-north-korea">{inside}</a>,
      }}
    />
  ) : (
    <Said text="Try {searches}" with={{ searches }} />
  );
};

/** Cases side by side: the year of each landmark, and what happened last. */
const Standing: FC<{ readonly cases: readonly CaseLine[] }> = ({ cases }) => (
  <section class="table-wrap" tabindex={0} aria-label={say('Where each case stands')}>
    <table class="standing">
      <caption>
        {say('The year in which each case first took a step on its way to a court.')}{' '}
        <a href="/cases/compare">{say('All steps')}</a>
      </caption>
      <thead>
        <tr>
          <th scope="col">{say('Case')}</th>
          {landmarks.map(({ name }) => (
            <th scope="col">{say(name)}</th>
          ))}
          <th scope="col">{say('Latest')}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map(({ case: { id, title }, latest, years }) => (
          <tr>
            <th scope="row">
              <a href={casePath(id)}>{title}</a>
            </th>
            {landmarks.map(({ name }, at) => (
              <td class={years[at] ? 'year' : 'year none'} data-step={say(name)}>
                {years[at] ?? <NotTaken />}
              </td>
            ))}
            <td class="latest">
              {latest && (
                <>
                  <span class="soft">{latest.on}</span> {latest.what}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const NotTaken: FC = () => (
  <>
    <span aria-hidden="true">–</span>
    <span class="visually-hidden">{say('not taken')}</span>
  </>
);

const Coverage: FC<{ readonly site: Site }> = ({ site }) => {
  const { about } = site;
  if (about.decisions === 0)
    return (
      <p>
        {say('It is empty.')} <a href="/record">{say('What to do')}</a>
      </p>
    );
  return (
    <>
      <p>
        <Said
          text="{decisions} <decision>decisions</decision>, of which {votes} are <vote>recorded votes</vote> with {ballots} <ballot>ballots</ballot>{latest, select, none {} other {; the latest is of {latest}}}."
          with={{
            decisions: formatNumber(about.decisions),
            decision: (inside) => <Term id="decision">{inside}</Term>,
            votes: formatNumber(about.recordedVotes),
            vote: (inside) => <Term id="recorded-vote">{inside}</Term>,
            ballots: formatNumber(about.ballots),
            ballot: (inside) => <Term id="ballot">{inside}</Term>,
            latest: about.to ? formatDay(about.to) : 'none',
          }}
        />{' '}
        <a href="/record">{say('Its sources, gaps and conflicts')}</a>
      </p>
      <Figure
        drawing={coveragePicture(site, 'page')}
        phone={coveragePicture(site, 'phone')}
        path={coveragePath}
      />
    </>
  );
};
