import { type Case, formatCaseDate, stagesOf } from '../../cases/index.ts';
import {
  type Drawing,
  type Size,
  sourceLine,
  stagesPicture,
  timelineChart,
  timelinePicture,
} from '../../charts/index.ts';
import { casePath } from '../address/addresses.ts';
import { kept } from '../figure/kept.ts';
import { memberName } from '../language/member-name.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { entriesOf, statusOf } from './once-a-day.ts';
import { filtered, filterQuery, type TimelineFilter } from './timeline-filter.ts';

export const stagesPath = (id: string): string => `/charts${casePath(id)}/stages`;
export const timelinePath = (id: string): string => `/charts${casePath(id)}/timeline`;
export const overviewPath = '/charts/cases/steps';

/** The steps that a case has taken, in order. */
export const stages = (site: Site, found: Case, size: Size): Drawing =>
  keptToday(site, `stages ${found.id} ${size}`, () =>
    stagesPicture(
      statusOf(site, found).stages,
      {
        title: say('{state}: the path so far', { state: memberName(found.state) }),
        subtitle: say('Each step at its first time'),
        source: sourceOf(site, found),
      },
      size,
    ),
  );

/** A case over time, as far as a reader asks for it. */
export const timelineOf = (site: Site, found: Case, filter: TimelineFilter, size: Size): Drawing =>
  keptToday(site, `timeline ${found.id} ${filterQuery(filter)} ${size}`, () =>
    timelinePicture(
      filtered(entriesOf(site, found), filter),
      { title: timelineTitle(memberName(found.state), filter), source: sourceOf(site, found) },
      size,
    ),
  );

/** All cases over time, a row each: the first time of every step. */
export const overview = (site: Site, cases: readonly Case[], size: Size): Drawing =>
  keptToday(site, `steps ${cases.map(({ id }) => id).join()} ${size}`, () => {
    const marks = cases.flatMap((found) =>
      stagesOf(found, site.record).map(({ name, first }) => ({
        row: memberName(found.state),
        first: first.on.first,
        last: first.on.last,
        date: formatCaseDate(first.on),
        what: name,
      })),
    );
    return timelineChart(
      marks,
      {
        title: say('When each case took each step'),
        subtitle: say('A dot for the first time of each step on the way to a court'),
        source: sourceLine(site.about),
      },
      size,
    );
  });

const sourceOf = ({ about }: Site, { asOf }: Case): string =>
  say('Case kept to {date}, with its sources. {record}', {
    date: formatCaseDate(asOf),
    record: sourceLine(about),
  });

function timelineTitle(state: string, { from, to }: TimelineFilter): string {
  if (from === undefined && to === undefined) return say('{state} over time', { state });
  if (from === undefined) return say('{state} to {to}', { state, to });
  if (to === undefined) return say('{state} from {from}', { state, from });
  return say('{state} {from} to {to}', { state, from, to });
}

const keptToday = (site: Site, key: string, draw: () => Drawing): Drawing =>
  kept(site.record, `cases ${site.today()} ${key}`, draw) ?? draw();
