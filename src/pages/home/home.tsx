import type { Hono } from 'hono';
import { caseStatus, formatCaseDate } from '../../cases/index.ts';
import type { Site } from '../site.ts';
import { HomePage } from './home-page.tsx';

export function addHome(app: Hono, site: Site): void {
  app.get('/', (context) => {
    const cases = site.cases.map((found) => {
      const [latest] = caseStatus(found, site.record, site.today()).latest;
      return { case: found, latest: latest && { what: latest.what, on: formatCaseDate(latest.on) } };
    });
    return context.html(<HomePage site={site} cases={cases} />);
  });
}
