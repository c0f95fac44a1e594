import type { FC } from 'hono/jsx';
import { counted, formatNumber } from '../../answers/index.ts';
import { nameOn } from '../../members/index.ts';
import { type About, spellDate } from '../../record/index.ts';
import { bodyName } from '../../symbols/index.ts';
import { Figure } from '../figure/figure.tsx';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { coveragePath, coveragePicture } from './coverage-picture.ts';
import { flagWords } from './flag-words.ts';
import { Sources } from './sources-part.tsx';

export interface RecordPageProps {
  readonly site: Site;
  /** How many there are; each has a page of its own. */
  readonly conflicts: number;
  readonly problems: number;
}

/** What the record is: what it covers and from where, where it is in doubt, and how to take it away. */
export const RecordPage: FC<RecordPageProps> = ({ site, conflicts, problems }) => {
  const { about } = site;
  return (
    <Page
      site={site}
      title="The record"
      description={`${formatNumber(about.decisions)} decisions of the United Nations, with their sources, gaps and conflicts.`}
      path="/record"
      section="record"
    >
      <h1>The record</h1>
      <p class="lead">{sum(about)}</p>
      {about.decisions === 0 ? (
        <p>
          The record is empty. <code>rapporteur sync</code> fetches what programs may fetch, and says what to
          save by hand; <code>rapporteur import FILE…</code> makes a record of it.
        </p>
      ) : (
        <>
          <Figure
            drawing={coveragePicture(site, 'page')}
            phone={coveragePicture(site, 'phone')}
            path={coveragePath}
          />
          <Bodies about={about} />
        </>
      )}
      <h2 id="sources">Sources</h2>
      <Sources sources={about.sources} />
      <h2 id="differ">Where sources differ</h2>
      <Differ about={about} conflicts={conflicts} />
      <h2 id="doubts">Before you quote it</h2>
      <Doubts about={about} problems={problems} />
      <h2 id="gaps">What it does not cover</h2>
      {about.gaps.length === 0 ? (
        <p>No gap is known.</p>
      ) : (
        <ul>
          {about.gaps.map((gap) => (
            <li>{gap}</li>
          ))}
        </ul>
      )}
      <h2 id="changes">What changed since the last import</h2>
      <p>
        This record does not know: an import builds a new file and keeps nothing of the old one. Its version,{' '}
        <code>{about.version}</code>, is a hash of its content: the same version is the same record, to the
        last ballot. To see what a newer one changes in a text that you checked, keep the JSON and run{' '}
        <code>rapporteur recheck</code>.
      </p>
      <h2 id="take">Take away</h2>
      <ul>
        <li>
          The record as tables, where the licence of its sources allows it: decisions as{' '}
          <a href="/api/v1/bulk/decisions.csv">CSV</a> or <a href="/api/v1/bulk/decisions.parquet">Parquet</a>
          , ballots as <a href="/api/v1/bulk/ballots.csv">CSV</a> or{' '}
          <a href="/api/v1/bulk/ballots.parquet">Parquet</a>, described in a{' '}
          <a href="/api/v1/bulk/datapackage.json">data package</a>
        </li>
        <li>
          <a href="/record/sources.csv">Sources as CSV</a>, <a href="/record/coverage.csv">coverage as CSV</a>
          {conflicts > 0 && (
            <>
              , <a href="/record/conflicts.csv">conflicts as CSV</a>
            </>
          )}
          {problems > 0 && (
            <>
              , <a href="/record/problems.csv">problems as CSV</a>
            </>
          )}
        </li>
        <li>
          For programs: <a href="/api/v1/record">the record</a>,{' '}
          <a href="/api/v1/record/sources">its sources</a> and{' '}
          <a href="/api/v1/openapi.json">everything else</a> as JSON
        </li>
      </ul>
    </Page>
  );
};

function sum({ decisions, recordedVotes, ballots, from, to, version }: About): string {
  const span = from && to ? ` from ${spellDate(from)} to ${spellDate(to)}` : '';
  return `${counted(decisions, 'decision')}${span}, ${formatNumber(recordedVotes)} of them recorded votes with ${counted(ballots, 'ballot')}. Version ${version.slice(0, 12)}.`;
}

const Bodies: FC<{ readonly about: About }> = ({ about }) => (
  <section class="table-wrap" tabindex={0} aria-label="Decisions by body">
    <table>
      <caption class="visually-hidden">Decisions by body</caption>
      <thead>
        <tr>
          <th scope="col">Body</th>
          <th scope="col" class="figure">
            Decisions
          </th>
          <th scope="col" class="figure">
            Recorded votes
          </th>
          <th scope="col">From</th>
          <th scope="col">To</th>
        </tr>
      </thead>
      <tbody>
        {about.byBody.map(({ body, decisions, recorded, from, to }) => (
          <tr>
            <th scope="row">
              <a href={`/decisions?body=${body}`}>{bodyName(body)}</a>
            </th>
            <td class="figure">{formatNumber(decisions)}</td>
            <td class="figure">{formatNumber(recorded)}</td>
            <td>{from ? spellDate(from) : ''}</td>
            <td>{to ? spellDate(to) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);

const Differ: FC<{ readonly about: About; readonly conflicts: number }> = ({ about, conflicts }) => (
  <>
    <p>
      {conflicts === 0
        ? `No two sources of this record differ${about.sources.length < 2 ? ': it has only one' : ''}.`
        : 'The official figure is shown and the other kept: '}
      {conflicts > 0 && <a href="/record/conflicts">{counted(conflicts, 'conflict')}</a>}
    </p>
    {about.agreements.length > 0 && (
      <section class="table-wrap" tabindex={0} aria-label="Agreement of sources">
        <table>
          <caption>
            Rolls that two sources both have, and how many are equal for every member that both list
          </caption>
          <thead>
            <tr>
              <th scope="col">Sources</th>
              <th scope="col" class="figure">
                Compared
              </th>
              <th scope="col" class="figure">
                Equal
              </th>
              <th scope="col" class="figure">
                Share
              </th>
            </tr>
          </thead>
          <tbody>
            {about.agreements.map(({ one, other, compared, equal }) => (
              <tr>
                <th scope="row">
                  {one} and {other}
                </th>
                <td class="figure">{formatNumber(compared)}</td>
                <td class="figure">{formatNumber(equal)}</td>
                <td class="figure">{compared > 0 ? `${((100 * equal) / compared).toFixed(1)} %` : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )}
    {about.seats.length > 0 && (
      <ul>
        {about.seats.map(({ source, year, onlySource, onlyShipped }) => (
          <li>
            Seats of the Security Council in {year}: {source} differs from the terms that ship with the
            program (
            {[
              onlySource.length > 0 && `only there: ${onlySource.map((code) => nameOn(code)).join(', ')}`,
              onlyShipped.length > 0 && `not there: ${onlyShipped.map((code) => nameOn(code)).join(', ')}`,
            ]
              .filter(Boolean)
              .join('; ')}
            ).
          </li>
        ))}
      </ul>
    )}
  </>
);

const Doubts: FC<{ readonly about: About; readonly problems: number }> = ({ about, problems }) => (
  <>
    <p>Nothing is repaired. What a reader should know stands on the page of each decision:</p>
    {about.flags.length > 0 && (
      <table>
        <caption class="visually-hidden">Decisions with something to know before quoting</caption>
        <tbody>
          {about.flags.map(({ kind, decisions }) => (
            <tr>
              <td class="figure">{formatNumber(decisions)}</td>
              <th scope="row">{flagWords(kind)}</th>
            </tr>
          ))}
        </tbody>
      </table>
    )}
    <p>
      {problems === 0 ? (
        'Every row of every source was read.'
      ) : (
        <>
          <a href="/record/problems">{counted(problems, 'row')}</a> of the sources could not be read, and
          nothing was put in their place.
        </>
      )}
    </p>
  </>
);
