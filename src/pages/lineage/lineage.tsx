import type { Hono } from 'hono';
import type { FC } from 'hono/jsx';
import { nearestTo } from '../../answers/index.ts';
import type { Drawing, Size } from '../../charts/index.ts';
import { type Lineage, lineages } from '../../record/index.ts';
import { lineagePath } from '../address/addresses.ts';
import { kept } from '../figure/kept.ts';
import { addPictureFiles, type PictureQuery } from '../figure/picture-files.ts';
import { say } from '../language/say.ts';
import { NotFound } from '../layout/not-found.tsx';
import type { Site } from '../site.ts';
import { LineagePage } from './lineage-page.tsx';
import { allQuestions, everybody, moved, movers, tallies } from './lineage-pictures.ts';
import { LineagesPage } from './lineages-page.tsx';
import { type Question, questionOf, shiftAsked } from './question.ts';

/** `/lineages`, and `/lineages/dprk-human-rights?body=GA&from=A/RES/60/173&to=A/RES/69/188`; "dprk" leads there. */
export function addLineages(app: Hono, site: Site): void {
  const { record } = site;
  const pictures: {
    readonly [name: string]: (question: Question, query: PictureQuery, size: Size) => Drawing | undefined;
  } = {
    tallies: (question, _, size) => tallies(site, question, size),
    movers: (question, _, size) => movers(site, question, size),
    everybody: (question, _, size) => everybody(site, question, size),
    moves: (question, query, size) => {
      const shift = shiftAsked(record, question, query);
      return shift && moved(site, shift, size);
    },
  };
  addPictureFiles(app, site, '/charts/lineages', 'all', (tail, size) =>
    tail === '' ? kept(record, `lineages ${size}`, () => allQuestions(site, size)) : undefined,
  );
  for (const [name, draw] of Object.entries(pictures))
    addPictureFiles(app, site, '/charts/lineages', name, (tail, size, query) => {
      const lineage = lineages().find(({ id }) => id === tail);
      const question = lineage && questionOf(record, lineage, query.body);
      const key = `${name} ${tail} ${question?.body} ${query.from ?? ''} ${query.to ?? ''} ${size}`;
      return question && kept(record, key, () => draw(question, query, size));
    });

  app.get('/lineages', (context) => context.html(<LineagesPage site={site} />));

  app.get('/lineages/:id', (context) => {
    const asked = context.req.param('id');
    const lineage = lineages().find(({ id }) => id === asked);
    const meant = lineage ?? lineages().find(({ id }) => isShortFor(asked, id));
    if (meant && !lineage) return context.redirect(lineagePath(meant.id), 301);
    const question = lineage && questionOf(record, lineage, context.req.query('body'));
    if (question)
      return context.html(
        <LineagePage
          site={site}
          question={question}
          shift={shiftAsked(record, question, context.req.query())}
        />,
      );
    return context.html(<NoLineage site={site} asked={asked} lineage={lineage} />, 404);
  });
}

/** "dprk" and "DPRK-human-rights" are `dprk-human-rights`. */
const isShortFor = (asked: string, id: string): boolean =>
  [id, id.replace(/-human-rights$/, '')].includes(asked.toLowerCase());

const NoLineage: FC<{
  readonly site: Site;
  readonly asked: string;
  readonly lineage: Lineage | undefined;
}> = ({ site, asked, lineage }) => {
  const name = nearestTo(
    asked,
    lineages().map(({ id }) => id),
  );
  return (
    <NotFound
      site={site}
      path={lineagePath(asked)}
      title={lineage?.title ?? say('No lineage {asked}', { asked })}
      message={
        lineage
          ? say(
              'The record has no decision on this question; "rapporteur import" or "rapporteur sync" brings more.',
            )
          : say('There is no lineage “{asked}”; the list of them is at /lineages.', { asked })
      }
      nearest={lineage || !name ? undefined : { name, path: lineagePath(name) }}
    />
  );
};
