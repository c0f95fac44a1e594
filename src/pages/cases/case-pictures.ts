import { type Case, formatCaseDate, stagesOf } from '../../cases/index.ts';
import {
  type Drawing,
  type Size,
  sourceLine,
  stagesPicture,
  timelineChart,
  timelinePicture,
} from '../../charts/index.ts';
import { nameOn } from '../../members/index.ts';
import { casePath } from '../address/addresses.ts';
import { kept } from '../figure/kept.ts';
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
        title: `${nameOn(found.state)}: the path so far`,
        subtitle: 'Each step at its first time',
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
      { title: `${nameOn(found.state)} ${spanText(filter)}`.trim(), source: sourceOf(site, found) },
      size,
    ),
  );

/** All cases over time, a row each: the first time of every step. */
export const overview = (site: Site, cases: readonly Case[], size: Size): Drawing =>
  keptToday(site, `steps ${cases.map(({ id }) => id).join()} ${size}`, () => {
    const marks = cases.flatMap((found) =>
      stagesOf(found, site.record).map(({ name, first }) => ({
        row: nameOn(found.state),
        first: first.on.first,
        last: first.on.last,
        date: formatCaseDate(first.on),
        what: name,
      })),
    );
    return timelineChart(
      marks,
      {
        title: 'When each case took each step',
        subtitle: 'A dot for the first time of each step on the way to a court',
        source: sourceLine(site.about),
      },
      size,
    );
  });

const sourceOf = ({ about }: Site, { asOf }: Case): string =>
  `Case kept to ${formatCaseDate(asOf)}, with its sources. ${sourceLine(about)}`;

const spanText = ({ from, to }: TimelineFilter): string =>
  from === undefined
    ? to === undefined
      ? 'over time'
      : `to ${to}`
    : to === undefined
      ? `from ${from}`
      : `${from} to ${to}`;

const keptToday = (site: Site, key: string, draw: () => Drawing): Drawing =>
  kept(site.record, `cases ${site.today()} ${key}`, draw) ?? draw();
