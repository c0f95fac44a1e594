import type { FC } from 'hono/jsx';
import { type CaseStatus, figures, type Stage } from '../../cases/index.ts';
import { decisionPath } from '../address/addresses.ts';
import { Figure } from '../figure/figure.tsx';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { stages, stagesPath } from './case-pictures.ts';
import { EntryText, GroundsLine, When } from './fact.tsx';
import { LatestVoteLine } from './latest-vote.tsx';

interface PartProps {
  readonly site: Site;
  readonly status: CaseStatus;
}

/** What the situation is, and what happened last. */
export const StateOfPlay: FC<PartProps> = ({ site, status: { case: found, latest } }) => (
  <section id="state" aria-labelledby="state-title">
    <h2 id="state-title">{say('State of play')}</h2>
    <p>{found.situation.trim()}</p>
    <LatestVoteLine site={site} found={found} />
    {latest.length > 0 && (
      <>
        <h3>{say('The latest')}</h3>
        <ul class="entries">
          {latest.map((entry) => (
            <li>
              <When on={entry.on} />
              <div>
                <EntryText found={found} entry={entry} /> <GroundsLine grounds={entry.grounds} />
              </div>
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);

/** Each step by the first time it was taken, as a line and as a table with the way to each decision. */
export const PathSoFar: FC<PartProps> = ({ site, status: { case: found, stages: taken } }) => (
  <section id="path" aria-labelledby="path-title">
    <h2 id="path-title">{say('The path so far')}</h2>
    <div class="beside">
      <Figure drawing={stages(site, found, 'phone')} path={stagesPath(found.id)} withTable={false} />
      {taken.length > 0 && (
        <section class="table-wrap" tabindex={0} aria-label={say('Steps taken')}>
          <table>
            <caption>{say('Each step by the first time it was taken')}</caption>
            <thead>
              <tr>
                <th scope="col">{say('Step')}</th>
                <th scope="col">{say('First')}</th>
                <th scope="col">{say('Result then')}</th>
                <th scope="col" class="figure">
                  {say('Times')}
                </th>
                <th scope="col">{say('Latest')}</th>
              </tr>
            </thead>
            <tbody>
              {taken.map((stage) => (
                <StageRow stage={stage} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  </section>
);

const StageRow: FC<{ readonly stage: Stage }> = ({ stage: { name, first, latest, times } }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>
      <When on={first.on} />
    </td>
    <td>{first.decision && <a href={decisionPath(first.decision.id)}>{figures(first.decision)}</a>}</td>
    <td class="figure">{times}</td>
    <td>
      {times > 1 && (
        <>
          <When on={latest.on} />
          {latest.decision && (
            <>
              , <a href={decisionPath(latest.decision.id)}>{figures(latest.decision)}</a>
            </>
          )}
        </>
      )}
    </td>
  </tr>
);
