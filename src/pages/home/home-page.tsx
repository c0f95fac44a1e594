import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import { type Case, type CaseStep, formatDay } from '../../cases/index.ts';
import { casePath, decisionPath, memberPath } from '../address/addresses.ts';
import { Figure } from '../figure/figure.tsx';
import { Page } from '../layout/page.tsx';
import { siteName } from '../layout/site-name.ts';
import { coveragePath, coveragePicture } from '../record/coverage-picture.ts';
import type { Site } from '../site.ts';
import { Term } from '../words/term.tsx';

/** The steps by which cases are set side by side, in the order in which they usually come. */
export const landmarks: readonly { readonly step: CaseStep; readonly name: string }[] = [
  { step: 'inquiry', name: 'Inquiry' },
  { step: 'assembly', name: 'Assembly' },
  { step: 'veto', name: 'Veto' },
  { step: 'referral', name: 'Referral' },
  { step: 'investigation', name: 'Investigation' },
  { step: 'warrant', name: 'Warrant' },
  { step: 'conviction', name: 'Conviction' },
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
  <Page site={site} title={siteName} description={purpose} path="/">
    <div class="home">
      <h1>{purpose}</h1>
      <Ask site={site} />
      <h2>Cases</h2>
      {cases.length === 0 ? <p>No case is kept here.</p> : <Standing cases={cases} />}
      <h2>The record</h2>
      <Coverage site={site} />
    </div>
  </Page>
);

const purpose =
  'Follow a human-rights case through the United Nations, and check what is written about it against the record.';

/** Where nothing can be checked the box only searches. */
const Ask: FC<{ readonly site: Site }> = ({ site: { pool, record } }) => (
  <search>
    <form class="ask" action={pool ? '/ask' : '/search'} method={pool ? 'post' : 'get'}>
      <label for="ask">A symbol, words, a member, or a text to check</label>
      <textarea id="ask" name={pool ? 'text' : 'q'} rows={3} placeholder={example} required></textarea>
      <div class="go">
        <button type="submit">{pool ? 'Find or check' : 'Find'}</button>
        {pool && <span class="soft">What you paste is neither stored nor logged.</span>}
      </div>
      <p class="tries">
        Try{' '}
        {record.decision('A/RES/69/188') && (
          <>
            <a href={decisionPath('A/RES/69/188')}>A/RES/69/188</a>,{' '}
          </>
        )}
        <a href="/search?q=north+korea+icc">north korea icc</a>, <a href={memberPath('COD')}>Zaire</a>
        {pool && (
          <>
            , or <a href="/check?example=2014-11-vote-on-north-korea">an article with three mistakes</a>
          </>
        )}
      </p>
    </form>
  </search>
);

const example = 'The General Assembly voted 111-19 on 18 November 2014 to refer North Korea to the Court.';

/** Cases side by side: the year of each landmark, and what happened last. */
const Standing: FC<{ readonly cases: readonly CaseLine[] }> = ({ cases }) => (
  <section class="table-wrap" tabindex={0} aria-label="Where each case stands">
    <table class="standing">
      <caption>
        The year in which each case first took a step on its way to a court.{' '}
        <a href="/cases/compare">All steps</a>
      </caption>
      <thead>
        <tr>
          <th scope="col">Case</th>
          {landmarks.map(({ name }) => (
            <th scope="col">{name}</th>
          ))}
          <th scope="col">Latest</th>
        </tr>
      </thead>
      <tbody>
        {cases.map(({ case: { id, title }, latest, years }) => (
          <tr>
            <th scope="row">
              <a href={casePath(id)}>{title}</a>
            </th>
            {landmarks.map(({ name }, at) => (
              <td class={years[at] ? 'year' : 'year none'} data-step={name}>
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
    <span class="visually-hidden">not taken</span>
  </>
);

const Coverage: FC<{ readonly site: Site }> = ({ site }) => {
  const { about } = site;
  if (about.decisions === 0)
    return (
      <p>
        It is empty. <a href="/record">What to do</a>
      </p>
    );
  return (
    <>
      <p>
        {formatNumber(about.decisions)} <Term id="decision">decisions</Term>, of which{' '}
        {formatNumber(about.recordedVotes)} are <Term id="recorded-vote">recorded votes</Term> with{' '}
        {formatNumber(about.ballots)} <Term id="ballot">ballots</Term>
        {about.to && `; the latest is of ${formatDay(about.to)}`}.{' '}
        <a href="/record">Its sources, gaps and conflicts</a>
      </p>
      <Figure
        drawing={coveragePicture(site, 'page')}
        phone={coveragePicture(site, 'phone')}
        path={coveragePath}
      />
    </>
  );
};
