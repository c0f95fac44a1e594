import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import { type About, spellDate } from '../../record/index.ts';
import { bodyName } from '../../symbols/index.ts';
import { Figure } from '../figure/figure.tsx';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { ChangesPart } from './changes-part.tsx';
import { coveragePath, coveragePicture } from './coverage-picture.ts';
import { Differ } from './differ-part.tsx';
import { flagWords } from './flag-words.ts';
import { Sources } from './sources-part.tsx';
import { TakeAway } from './take-away-part.tsx';

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
      title={say('The record')}
      description={say(
        '{count, plural, one {# decision} other {# decisions}} of the United Nations, with their sources, gaps and conflicts.',
        { count: about.decisions },
      )}
      path="/record"
      section="record"
    >
      <h1>{say('The record')}</h1>
      <p class="lead">{sum(about)}</p>
      {about.decisions === 0 ? (
        <p>
          <Said
            text="The record is empty. <code>rapporteur sync</code> fetches what programs may fetch, and says what to save by hand; <code>rapporteur import FILE…</code> makes a record of it."
            with={{ code: (inside) => <code>{inside}</code> }}
          />
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
      <h2 id="sources">{say('Sources')}</h2>
      <Sources sources={about.sources} />
      <h2 id="differ">{say('Where sources differ')}</h2>
      <Differ about={about} conflicts={conflicts} />
      <h2 id="doubts">{say('Before you quote it')}</h2>
      <Doubts about={about} problems={problems} />
      <h2 id="gaps">{say('What it does not cover')}</h2>
      {about.gaps.length === 0 ? (
        <p>{say('No gap is known.')}</p>
      ) : (
        <ul>
          {about.gaps.map((gap) => (
            <li>{gap}</li>
          ))}
        </ul>
      )}
      <h2 id="changes">{say('What changed since the last import')}</h2>
      <ChangesPart site={site} />
      <h2 id="take">{say('Take away')}</h2>
      <TakeAway conflicts={conflicts} problems={problems} />
    </Page>
  );
};

function sum({ decisions, recordedVotes, ballots, from, to, version }: About): string {
  const values = {
    decisions,
    recordedVotes: formatNumber(recordedVotes),
    ballots,
    version: version.slice(0, 12),
  };
  return from && to
    ? say(
        '{decisions, plural, one {# decision} other {# decisions}} from {from} to {to}, {recordedVotes} of them recorded votes with {ballots, plural, one {# ballot} other {# ballots}}. Version {version}.',
        { ...values, from: spellDate(from), to: spellDate(to) },
      )
    : say(
        '{decisions, plural, one {# decision} other {# decisions}}, {recordedVotes} of them recorded votes with {ballots, plural, one {# ballot} other {# ballots}}. Version {version}.',
        values,
      );
}

const Bodies: FC<{ readonly about: About }> = ({ about }) => (
  <section class="table-wrap" tabindex={0} aria-label={say('Decisions by body')}>
    <table>
      <caption class="visually-hidden">{say('Decisions by body')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Body')}</th>
          <th scope="col" class="figure">
            {say('Decisions')}
          </th>
          <th scope="col" class="figure">
            {say('Recorded votes')}
          </th>
          <th scope="col">{say('From')}</th>
          <th scope="col">{say('To')}</th>
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

const Doubts: FC<{ readonly about: About; readonly problems: number }> = ({ about, problems }) => (
  <>
    <p>{say('Nothing is repaired. What a reader should know stands on the page of each decision:')}</p>
    {about.flags.length > 0 && (
      <table>
        <caption class="visually-hidden">{say('Decisions with something to know before quoting')}</caption>
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
        say('Every row of every source was read.')
      ) : (
        <Said
          text="<problems>{count, plural, one {# row} other {# rows}}</problems> of the sources could not be read, and nothing was put in their place."
          with={{ count: problems, problems: (inside) => <a href="/record/problems">{inside}</a> }}
        />
      )}
    </p>
  </>
);
