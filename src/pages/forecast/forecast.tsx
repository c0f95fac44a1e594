import type { Hono } from 'hono';
import { type CouncilAnswer, councilVotes, forecastCouncil, referralDraft } from '../../forecast/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { addPictureFiles } from '../figure/picture-files.ts';
import type { Site } from '../site.ts';
import { ForecastPage } from './forecast-page.tsx';
import { calibrationPicture } from './forecast-pictures.ts';

/** `/forecast`: how forecasts of past votes did, and the Council's vote on a referral of a case (`?case=dprk`). */
export function addForecast(app: Hono, site: Site): void {
  addPictureFiles(app, site, '/charts/forecast', 'calibration', (tail, size) =>
    tail === '' ? calibrationPicture(site, size) : undefined,
  );
  app.get('/forecast', (context) => {
    const asked = context.req.query('case') ?? 'dprk';
    const found = site.cases.find(({ id }) => id === asked) ?? site.cases[0];
    return context.html(<ForecastPage site={site} of={found} council={found && referral(site, found.id)} />);
  });
}

const answers = new WeakMap<OpenRecord, Map<string, CouncilAnswer>>();

/** Reckoned once for a record, case and day: half a second on all votes of the Council. */
function referral({ record, cases, today }: Site, id: string): CouncilAnswer | undefined {
  const found = cases.find((each) => each.id === id);
  if (!found) return undefined;
  const known = answers.get(record) ?? new Map<string, CouncilAnswer>();
  answers.set(record, known);
  const day = today();
  const key = `${id} ${day}`;
  const answer = known.get(key) ?? forecastCouncil(councilVotes(record), referralDraft(found, record, day));
  known.set(key, answer);
  return answer;
}
