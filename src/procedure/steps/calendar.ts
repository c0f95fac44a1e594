import type { MemberCode } from '../../members/index.ts';
import type { Mark } from '../../record/index.ts';
import { type Entry, shippedList } from '../shipped-list.ts';
import { type StepDone, stepKinds } from './step.ts';

/** When a body meets, by month of the year, 1 to 12; both ends meet. */
export interface Sessions {
  readonly body: 'HRC' | 'GA-C3' | 'GA';
  readonly name: string;
  readonly spans: readonly (readonly [number, number])[];
  readonly mark: Mark;
}

/** Holidays of one year at UN Headquarters. */
export interface Holidays {
  readonly year: string;
  readonly days: readonly string[];
  readonly mark: Mark;
}

/** A step that the record does not show as such. */
export interface TakenStep extends StepDone {
  readonly state: MemberCode;
  readonly source?: string | undefined;
  readonly mark: Mark;
}

/** What the clocks of next steps are counted with. */
export interface StepCalendar {
  readonly sessions: readonly Sessions[];
  readonly holidays: readonly Holidays[];
  readonly taken: readonly TakenStep[];
}

let shipped: StepCalendar | undefined;

/** The calendar that ships, `data/procedure/calendar.yaml`; read once. */
export function stepCalendar(): StepCalendar {
  shipped ??= {
    sessions: shippedList('calendar.yaml', 'sessions').map((entry) => ({
      body: entry.oneOf('body', ['HRC', 'GA-C3', 'GA']),
      name: entry.text('name'),
      spans: entry.spans('spans'),
      mark: entry.mark('mark'),
    })),
    holidays: shippedList('calendar.yaml', 'holidays').map((entry) => ({
      year: entry.text('year'),
      days: entry.texts('days'),
      mark: entry.mark('mark'),
    })),
    taken: shippedList('calendar.yaml', 'taken').map(takenStep),
  };
  return shipped;
}

const takenStep = (entry: Entry): TakenStep => ({
  state: entry.member('state'),
  step: entry.oneOf('step', stepKinds),
  on: entry.text('on'),
  decision: entry.maybe('decision'),
  source: entry.maybe('source'),
  mark: entry.mark('mark'),
});
