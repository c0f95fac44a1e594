import type { FC } from 'hono/jsx';
import type { Site } from '../site.ts';
import { Page } from './page.tsx';

/** The program failed: says so, and what to do. Nothing of the cause is shown. */
export const ErrorPage: FC<{ readonly site: Site; readonly path: string }> = ({ site, path }) => (
  <Page site={site} title="This page could not be made" description="A fault of the program." path={path}>
    <h1>This page could not be made</h1>
    <p>
      The fault is the program’s. Try again, or start from the <a href="/">first page</a>.
    </p>
  </Page>
);
