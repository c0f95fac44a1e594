import type { Context, Hono } from 'hono';
import { listed, nearestTo } from '../../answers/index.ts';
import type { Case } from '../../cases/index.ts';
import type { Drawing, Size } from '../../charts/index.ts';
import { referralDraft } from '../../forecast/index.ts';
import { apart } from '../apart/apart.ts';
import type { NextVote } from '../apart/jobs.ts';
import { addPictureFiles } from '../figure/picture-files.ts';
import { say } from '../language/say.ts';
import { NotFound } from '../layout/not-found.tsx';
import type { Site } from '../site.ts';
import { ForecastPage } from './forecast-page.tsx';
import { ballots, calibrationPicture, sessionsPicture, tally } from './forecast-pictures.ts';
import { NextPage } from './next-page.tsx';
import { assemblyLineages, nextVotePath } from './next-part.tsx';

/**
 * `/forecast`: the next votes, how forecasts of past ones did, and the Council's vote on a referral of a case (`?case=dprk`);
 * `/forecast?lineage=iran-human-rights`: the next vote on a recurring question.
 */
export function addForecast(app: Hono, site: Site): void {
  addForecastPictures(app, site);
  app.get('/forecast', (context) => {
    const { lineage, case: wanted = 'dprk' } = context.req.query();
    if (lineage !== undefined) return nextVote(context, site, lineage);
    const found = site.cases.find(({ id }) => id === wanted) ?? site.cases[0];
    return context.html(<ForecastPage site={site} of={found} council={found && referral(site, found)} />);
  });
}

function addForecastPictures(app: Hono, site: Site): void {
  addPictureFiles(app, site, '/charts/forecast', 'calibration', (tail, size) =>
    tail === '' ? calibrationPicture(site, size) : undefined,
  );
  addPictureFiles(app, site, '/charts/forecast', 'sessions', (tail, size) =>
    tail === '' ? sessionsPicture(site, size) : undefined,
  );
  const ofNext =
    (draw: (site: Site, forecast: NextVote, size: Size) => Drawing) => (tail: string, size: Size) => {
      const known = assemblyLineages().some(({ id }) => id === tail) ? forecastOf(site, tail) : undefined;
      if (known?.kind !== 'ready' || known.value.kind === 'too-few') return undefined;
      return draw(site, known.value, size);
    };
  addPictureFiles(app, site, '/charts/forecast', 'tally', ofNext(tally));
  addPictureFiles(app, site, '/charts/forecast', 'ballots', ofNext(ballots));
}

const forecastOf = (site: Site, lineage: string) =>
  apart(site, { kind: 'next-vote', lineage, heldOn: site.today() });

const referral = (site: Site, found: Case) =>
  apart(site, { kind: 'council', draft: referralDraft(found, site.record, site.today()) });

/** "dprk" is `dprk-human-rights`; what is no question is told with the nearest that there is. */
function nextVote(context: Context, site: Site, written: string): Response | Promise<Response> {
  const known = assemblyLineages();
  const wanted = written.trim().toLowerCase();
  const lineage = known.find(({ id }) => id === wanted || id === `${wanted}-human-rights`);
  if (lineage && lineage.id !== written) return context.redirect(nextVotePath(lineage.id), 301);
  if (lineage)
    return context.html(<NextPage site={site} lineage={lineage} answer={forecastOf(site, lineage.id)} />);
  const ids = known.map(({ id }) => id);
  const name = nearestTo(wanted, ids);
  return context.html(
    <NotFound
      site={site}
      path={context.req.path}
      title={say('No recurring question “{written}”', { written })}
      message={say('Those of the Assembly are {questions}.', { questions: listed(ids) })}
      nearest={name ? { name, path: nextVotePath(name) } : undefined}
    />,
    404,
  );
}
