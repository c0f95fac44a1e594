import { formatNumber } from '../../answers/index.ts';
import { coverageChart, type Drawing, type Size, sourceLine } from '../../charts/index.ts';
import { type About, spellDate } from '../../record/index.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';

/** Where the files of this picture are, without their endings. */
export const coveragePath = '/charts/record/coverage';

/** What the record covers, by body and decade. */
export function coveragePicture({ about }: Pick<Site, 'about'>, size: Size): Drawing {
  return coverageChart(
    about.byDecade,
    {
      title: say('What the record covers'),
      subtitle: subtitle(about),
      source: sourceLine(about),
    },
    size,
  );
}

function subtitle({ byDecade, decisions, from, to }: About): string {
  const counts = {
    dated: formatNumber(byDecade.reduce((sum, decade) => sum + decade.decisions, 0)),
    all: formatNumber(decisions),
  };
  return from && to
    ? say('Decisions by body and decade: {dated} with a date, of {all}, {from} to {to}', {
        ...counts,
        from: spellDate(from),
        to: spellDate(to),
      })
    : say('Decisions by body and decade: {dated} with a date, of {all}', counts);
}
