import type { FC } from 'hono/jsx';
import { type CaseStatus, formatDay } from '../../cases/index.ts';
import type { Clock, Earlier, NextStep } from '../../procedure/index.ts';
import { say, toSay } from '../language/say.ts';
import { Cited } from './cited.tsx';

/** What the law allows next: who, by what majority, when, and how long it took before. */
export const NextPart: FC<{ readonly status: CaseStatus }> = ({ status: { next } }) => {
  if (next.length === 0) return null;
  return (
    <section aria-labelledby="next">
      <h2 id="next">{say('What may come next')}</h2>
      <section class="table-wrap" tabindex={0} aria-label={say('Next steps')}>
        <table class="next-steps">
          <caption>
            {say('Steps that the law allows now, what is due first; an open route is one too')}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say('Step')}</th>
              <th scope="col">{say('When')}</th>
              <th scope="col">{say('Who')}</th>
              <th scope="col">{say('Needed')}</th>
              <th scope="col">{say('Before')}</th>
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
    <td data-column={say('When')}>
      {dueText(clock)}
      {clock && <p class="soft">{clock.how}</p>}
    </td>
    <td data-column={say('Who')}>
      {who}{' '}
      <span class="grounds">
        <Cited basis={basis} />
      </span>
    </td>
    <td data-column={say('Needed')}>
      {majority ? (
        <>
          {majority.needed}{' '}
          <span class="grounds">
            <Cited basis={majority.basis} />
          </span>
        </>
      ) : (
        say('nobody votes')
      )}
    </td>
    <td data-column={say('Before')}>{earlierText(earlier)}</td>
  </tr>
);

function dueText(clock: Clock | undefined): string {
  if (clock?.from && clock.by)
    return say('{from} to {by}', { from: formatDay(clock.from), by: formatDay(clock.by) });
  if (clock?.by) return say('by {date}', { date: formatDay(clock.by) });
  return clock?.from ? say('from {date}', { date: formatDay(clock.from) }) : say('on any day');
}

/** "4 times, after 3 to 90 days, mostly 30": half of the times it took no longer than that. */
function earlierText({ times, shortest, median, longest }: Earlier): string {
  if (times.length === 0 || shortest === undefined || longest === undefined)
    return say('never in the record');
  const spans = shortest === longest ? sameSpan : severalSpans;
  const values = { times: times.length, shortest, longest };
  return times.length > 2 && median !== undefined
    ? say(spans.withHalf, { ...values, half: Math.round(median) })
    : say(spans.alone, values);
}

const sameSpan = {
  alone: toSay(
    '{times, plural, =1 {once} =2 {twice} other {# times}}, {longest} days after the step that it follows',
  ),
  withHalf: toSay(
    '{times, plural, =1 {once} =2 {twice} other {# times}}, {longest} days after the step that it follows; half within {half}',
  ),
};

const severalSpans = {
  alone: toSay(
    '{times, plural, =1 {once} =2 {twice} other {# times}}, {shortest} to {longest} days after the step that it follows',
  ),
  withHalf: toSay(
    '{times, plural, =1 {once} =2 {twice} other {# times}}, {shortest} to {longest} days after the step that it follows; half within {half}',
  ),
};
