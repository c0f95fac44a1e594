import type { FC } from 'hono/jsx';
import { formatTally, lineages, spellDate } from '../../record/index.ts';
import { bodyName } from '../../symbols/index.ts';
import { decisionPath, lineagePath } from '../address/addresses.ts';
import { PictureFile } from '../figure/picture-file.tsx';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { type Question, questionOf } from './question.ts';

/** Every question that comes back, with where it stands. */
export const LineagesPage: FC<{ readonly site: Site }> = ({ site }) => {
  const questions = lineages().flatMap((lineage) => questionOf(site.record, lineage) ?? []);
  const missing = lineages().length - questions.length;
  return (
    <Page
      site={site}
      title={say('The same questions over the years')}
      description={say(
        '{count, plural, one {# question} other {# questions}} that United Nations bodies vote on again and again.',
        { count: questions.length },
      )}
      path="/lineages"
      section="decisions"
    >
      <article class="decision">
        <h1>{say('The same questions over the years')}</h1>
        <p class="lead">
          {say(
            'Some questions come back every year. Their votes are told together here: who moved, when, and with whom.',
          )}
        </p>
        {questions.length === 0 ? (
          <p>
            <Said
              text="The record has no decision on any of them. {import} or {sync} brings more decisions."
              with={{ import: <code>rapporteur import</code>, sync: <code>rapporteur sync</code> }}
            />
          </p>
        ) : (
          <>
            <Questions questions={questions} />
            {missing > 0 && (
              <p class="soft">
                {say(
                  'The record has no decision on {count, plural, one {# more question} other {# more questions}}.',
                  { count: missing },
                )}
              </p>
            )}
            <PictureFile
              path="/charts/lineages/all"
              alt={say('A small chart of tallies by year for each question; the table above leads to each.')}
              width={720}
              height={900}
            />
          </>
        )}
      </article>
    </Page>
  );
};

const Questions: FC<{ readonly questions: readonly Question[] }> = ({ questions }) => (
  <section class="table-wrap" tabindex={0} aria-label={say('Questions')}>
    <table class="decisions">
      <caption class="visually-hidden">{say('Questions that come back')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Question')}</th>
          <th scope="col">{say('Bodies')}</th>
          <th scope="col">{say('Last recorded vote')}</th>
          <th scope="col" class="figure">
            {say('Yes-no-abstain')}
          </th>
        </tr>
      </thead>
      <tbody>
        {questions.map(({ lineage, bodies, shifts: { votes } }) => {
          const last = votes.at(-1);
          return (
            <tr>
              <th scope="row">
                <a href={lineagePath(lineage.id)}>{lineage.title}</a>
              </th>
              <td>{bodies.map(({ body, decisions }) => `${bodyName(body)} ${decisions}`).join(', ')}</td>
              <td>
                {last ? (
                  <a href={decisionPath(last.id)}>
                    {last.id}
                    {last.heldOn && `, ${spellDate(last.heldOn)}`}
                  </a>
                ) : (
                  say('none with a roll')
                )}
              </td>
              <td class="figure">{last?.tally && formatTally(last.tally)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  </section>
);
