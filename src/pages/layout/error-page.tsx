import type { FC } from 'hono/jsx';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { Page } from './page.tsx';

/** The program failed: says so, and what to do. Nothing of the cause is shown. */
export const ErrorPage: FC<{ readonly site: Site; readonly path: string }> = ({ site, path }) => (
  <Page
    site={site}
    title={say('This page could not be made')}
    description={say('A fault of the program.')}
    path={path}
  >
    <h1>{say('This page could not be made')}</h1>
    <p>
      <Said
        text="The fault is the program’s. Try again, or start from the <first>first page</first>."
        with={{ first: (inside) => <a href="/">{inside}</a> }}
      />
    </p>
  </Page>
);
