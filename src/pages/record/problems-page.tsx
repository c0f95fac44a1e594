import type { FC } from 'hono/jsx';
import type { Problem } from '../../record/index.ts';
import { say } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { Pager, pageOf } from './pager.tsx';
import { fileName } from './tables.ts';

export interface ProblemsPageProps {
  readonly site: Site;
  readonly problems: readonly Problem[];
  /** 1 is the first. */
  readonly page: number;
}

/** What of the sources could not be read: where, what was found, what was expected. */
export const ProblemsPage: FC<ProblemsPageProps> = ({ site, problems, page }) => {
  const { items, ...place } = pageOf(problems, page);
  return (
    <Page
      site={site}
      title={say('What could not be read')}
      description={say('{count, plural, one {# row} other {# rows}} of the sources could not be read.', {
        count: problems.length,
      })}
      path="/record/problems"
      section="record"
    >
      <p class="kicker">
        <a href="/record">{say('The record')}</a>
      </p>
      <h1>{say('What could not be read')}</h1>
      {problems.length === 0 ? (
        <p>{say('Every row of every source was read.')}</p>
      ) : (
        <>
          <p class="lead">
            {say('These rows were left out and nothing was put in their place.')}{' '}
            <a href="/record/problems.csv">{say('All as CSV')}</a>
          </p>
          <section class="table-wrap" tabindex={0} aria-label={say('Rows that could not be read')}>
            <table>
              <caption class="visually-hidden">{say('Rows that could not be read')}</caption>
              <thead>
                <tr>
                  <th scope="col">{say('File')}</th>
                  <th scope="col">{say('Line')}</th>
                  <th scope="col">{say('Column')}</th>
                  <th scope="col">{say('Found')}</th>
                  <th scope="col">{say('Expected')}</th>
                </tr>
              </thead>
              <tbody>
                {items.map(({ file, line, column, found, expected }) => (
                  <tr>
                    <th scope="row">{fileName(file)}</th>
                    <td class="figure">{line ?? ''}</td>
                    <td>{column ?? ''}</td>
                    <td>{found}</td>
                    <td>{expected}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <Pager {...place} address={(next) => `/record/problems?page=${next}`} />
        </>
      )}
    </Page>
  );
};
