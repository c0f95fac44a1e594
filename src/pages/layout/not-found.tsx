import type { FC } from 'hono/jsx';
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
        Nearest: <a href={nearest.path}>{nearest.name}</a>
      </p>
    )}
    <p>
      Search above by symbol, words or member, or start from the <a href="/cases">cases</a>, the{' '}
      <a href="/decisions">decisions</a> or the <a href="/members">members</a>.
    </p>
  </Page>
);
