import { formatNumber } from '../../answers/index.ts';
import { coverageChart, type Drawing, type Size, sourceLine } from '../../charts/index.ts';
import { spellDate } from '../../record/index.ts';
import type { Site } from '../site.ts';

/** Where the files of this picture are, without their endings. */
export const coveragePath = '/charts/record/coverage';

/** What the record covers, by body and decade. */
export function coveragePicture({ about }: Pick<Site, 'about'>, size: Size): Drawing {
  const dated = about.byDecade.reduce((sum, { decisions }) => sum + decisions, 0);
  const span = about.from && about.to ? `, ${spellDate(about.from)} to ${spellDate(about.to)}` : '';
  return coverageChart(
    about.byDecade,
    {
      title: 'What the record covers',
      subtitle: `Decisions by body and decade: ${formatNumber(dated)} with a date, of ${formatNumber(about.decisions)}${span}`,
      source: sourceLine(about),
    },
    size,
  );
}
