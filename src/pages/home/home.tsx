import type { Hono } from 'hono';
import { type Case, formatCaseDate, stagesOf, timeline } from '../../cases/index.ts';
import type { Site } from '../site.ts';
import { type CaseLine, HomePage, landmarks } from './home-page.tsx';

/** `/`: made once a day, since where a case stands depends on the day and the record alone. */
export function addHome(app: Hono, site: Site): void {
  let made: { readonly on: string; readonly page: string } | undefined;
  app.get('/', (context) => {
    const on = site.today();
    if (made?.on !== on)
      made = {
        on,
        page: String(<HomePage site={site} cases={site.cases.map((found) => lineOf(found, site))} />),
      };
    return context.html(made.page);
  });
}

/** Only what the page shows: the whole state of play of each case takes ten times as long. */
function lineOf(found: Case, { record, today }: Site): CaseLine {
  const last = timeline(found, record).findLast(
    ({ on, kind }) => on.first <= today() && (kind === 'event' || kind === 'decision'),
  );
  const stages = stagesOf(found, record);
  return {
    case: found,
    latest: last && { what: last.what, on: formatCaseDate(last.on) },
    years: landmarks.map(({ step }) =>
      stages.find((stage) => stage.step === step)?.first.on.first.slice(0, 4),
    ),
  };
}
