import { daysAfter } from '../routes/day.ts';
import type { Sessions } from './calendar.ts';
import { nextSession } from './clock.ts';
import type { Clock, StepSources } from './model.ts';
import type { StepDone } from './step.ts';

/** When a body meets next; if it dealt with the situation in the months that run, when it meets after them. */
export function meetingAfter(
  body: Sessions['body'],
  before: StepDone | undefined,
  { calendar, today }: StepSources,
): Clock | undefined {
  const sessions = calendar.sessions.find((each) => each.body === body);
  if (!sessions) return undefined;
  const next = nextSession(sessions, today);
  const dealtWith = before !== undefined && next.from !== undefined && before.on >= next.from;
  return dealtWith ? nextSession(sessions, daysAfter(next.by ?? today, 1)) : next;
}
