import type { FC } from 'hono/jsx';
import { type Case, type ComparedStep, compareCases, formatCaseDate, type Taken } from '../../cases/index.ts';
import { nameOn } from '../../members/index.ts';
import { casePath, decisionPath } from '../address/addresses.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';

interface ComparedProps {
  readonly site: Site;
  /** Those side by side; at least one where there is a case at all. */
  readonly chosen: readonly Case[];
}

/** The same steps side by side: which case took which, when, with what figures, and how long after its inquiry. */
export const ComparedPage: FC<ComparedProps> = ({ site, chosen }) => {
  const steps = compareCases(chosen, site.record);
  return (
    <Page
      site={site}
      title="Cases compared"
      description={`The same steps side by side: ${chosen.map(({ state }) => nameOn(state)).join(', ')}.`}
      path={`/cases/compare?cases=${chosen.map(({ id }) => id).join()}`}
      section="cases"
      islands={['swap']}
    >
      <p class="kicker">
        <a href="/cases">Cases</a>
      </p>
      <h1>Cases compared</h1>
      <p class="lead">
        The same steps side by side: which case took which, when, and how long after its inquiry was created.
      </p>
      <form class="filters" action="/cases/compare" method="get">
        <fieldset>
          <legend>Cases</legend>
          {site.cases.map(({ id, state, title }) => (
            <label class="tick" title={title}>
              <input
                type="checkbox"
                name="cases"
                value={id}
                checked={chosen.some((each) => each.id === id)}
              />{' '}
              {nameOn(state)}
            </label>
          ))}
        </fieldset>
        <button type="submit">Compare</button>
      </form>
      {steps.length === 0 ? (
        <p>
          {site.cases.length === 0 ? 'No case is kept here.' : 'None of these cases has taken a step yet.'}
        </p>
      ) : (
        <section class="table-wrap" tabindex={0} aria-label="Steps of the cases">
          <table class="compared">
            <caption>
              First time of each step; in brackets the days since the case’s first inquiry was created,
              negative before it
            </caption>
            <thead>
              <tr>
                <th scope="col">Step</th>
                {chosen.map(({ id, state }) => (
                  <th scope="col">
                    <a href={casePath(id)}>{nameOn(state)}</a>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {steps.map((step) => (
                <StepRow step={step} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Page>
  );
};

const StepRow: FC<{ readonly step: ComparedStep }> = ({ step: { name, taken } }) => (
  <tr>
    <th scope="row">{name}</th>
    {taken.map((each) => (
      <td>{each ? <TakenCell taken={each} /> : <span class="soft">not taken</span>}</td>
    ))}
  </tr>
);

const TakenCell: FC<{ readonly taken: Taken }> = ({
  taken: { first, times, latest, result, sinceInquiry },
}) => (
  <>
    {formatCaseDate(first.on)}
    {result && <>, {first.decision ? <a href={decisionPath(first.decision.id)}>{result}</a> : result}</>}{' '}
    <span class="soft">
      {sinceInquiry && `(${daysWords(sinceInquiry)}) `}
      {times > 1 && `${times} times, last ${latest.on.first.slice(0, 4)}`}
    </span>
  </>
);

/** "+396 days", "−120 to −90 days" where a day is not known. */
function daysWords({ least, most }: { readonly least: number; readonly most: number }): string {
  const signed = (days: number): string => (days > 0 ? `+${days}` : String(days).replace('-', '−'));
  return `${least === most ? signed(least) : `${signed(least)} to ${signed(most)}`} days`;
}
