import type { Hono } from 'hono';
import { addPictureFiles } from '../figure/picture-files.ts';
import type { Site } from '../site.ts';
import { exploreAsked, yearsAsked } from './asked.ts';
import { ExplorePage } from './explore-page.tsx';
import { blocsDrawing, heatmap, space } from './explore-pictures.ts';

/** `/explore`: the space of states over time, who votes with whom, and the blocs that hold. */
export function addExplore(app: Hono, site: Site): void {
  addPictureFiles(app, site, '/charts/explore', 'space', (tail, size, query) =>
    tail === '' ? space(site, exploreAsked(site, query), size) : undefined,
  );
  addPictureFiles(app, site, '/charts/explore', 'agreement', (tail, size, query) =>
    tail === '' ? heatmap(site, yearsAsked(site, query), size) : undefined,
  );
  addPictureFiles(app, site, '/charts/explore', 'blocs', (tail, size, query) =>
    tail === '' ? blocsDrawing(site, yearsAsked(site, query), size) : undefined,
  );
  app.get('/explore', (context) =>
    context.html(<ExplorePage site={site} asked={exploreAsked(site, context.req.query())} />),
  );
}
