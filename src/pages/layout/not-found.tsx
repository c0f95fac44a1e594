import type { FC } from 'hono/jsx';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { Page } from './page.tsx';

/** A page that says that there is nothing, and what to do. */
export const NotFound: FC<{
  readonly site: Site;
  readonly path: string;
  readonly title: string;
  readonly message: string;
  readonly nearest?: { readonly path: string; readonly name: string } | undefined;
}> = ({ site, path, title, message, nearest }) => (
  <Page site={site} title={title} description={message} path={path}>
    <h1>{title}</h1>
    <p>{message}</p>
    {nearest && (
      <p>
        {say('Nearest:')} <a href={nearest.path}>{nearest.name}</a>
      </p>
    )}
    <p>
      <Said
        text="Search above by symbol, words or member, or start from the <cases>cases</cases>, the <decisions>decisions</decisions> or the <members>members</members>."
        with={{
          cases: (inside) => <a href="/cases">{inside}</a>,
          decisions: (inside) => <a href="/decisions">{inside}</a>,
          members: (inside) => <a href="/members">{inside}</a>,
        }}
      />
    </p>
  </Page>
);
