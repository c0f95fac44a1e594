import type { FC } from 'hono/jsx';
import { type CaseStatus, formatDay } from '../../cases/index.ts';
import type { Clock, Earlier, NextStep } from '../../procedure/index.ts';
import { Cited } from './routes-part.tsx';

/** What the law allows next: who, by what majority, when, and how long it took before. */
export const NextPart: FC<{ readonly status: CaseStatus }> = ({ status: { next } }) => {
  if (next.length === 0) return null;
  return (
    <section aria-labelledby="next">
      <h2 id="next">What may come next</h2>
      <section class="table-wrap" tabindex={0} aria-label="Next steps">
        <table class="next-steps">
          <caption>Steps that the law allows now, what is due first; an open route is one too</caption>
          <thead>
            <tr>
              <th scope="col">Step</th>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">Needed</th>
              <th scope="col">Before</th>
            </tr>
          </thead>
          <tbody>
            {next.map((step) => (
              <StepRow step={step} />
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};

const StepRow: FC<{ readonly step: NextStep }> = ({
  step: { name, why, who, basis, majority, clock, earlier },
}) => (
  <tr>
    <th scope="row">
      {name}
      <p class="soft">{why}</p>
    </th>
    <td data-column="When">
      {dueText(clock)}
      {clock && <p class="soft">{clock.how}</p>}
    </td>
    <td data-column="Who">
      {who}{' '}
      <span class="grounds">
        <Cited basis={basis} />
      </span>
    </td>
    <td data-column="Needed">
      {majority ? (
        <>
          {majority.needed}{' '}
          <span class="grounds">
            <Cited basis={majority.basis} />
          </span>
        </>
      ) : (
        'nobody votes'
      )}
    </td>
    <td data-column="Before">{earlierText(earlier)}</td>
  </tr>
);

const often = (times: number): string => (times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`);

function dueText(clock: Clock | undefined): string {
  if (clock?.from && clock.by) return `${formatDay(clock.from)} to ${formatDay(clock.by)}`;
  if (clock?.by) return `by ${formatDay(clock.by)}`;
  return clock?.from ? `from ${formatDay(clock.from)}` : 'on any day';
}

/** "4 times, after 3 to 90 days, mostly 30": half of the times it took no longer than that. */
function earlierText({ times, shortest, median, longest }: Earlier): string {
  if (times.length === 0 || shortest === undefined || longest === undefined) return 'never in the record';
  const span = shortest === longest ? `${shortest} days` : `${shortest} to ${longest} days`;
  return `${often(times.length)}, ${span} after the step that it follows${times.length > 2 && median !== undefined ? `; half within ${Math.round(median)}` : ''}`;
}
