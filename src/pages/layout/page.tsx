import { raw } from 'hono/html';
import type { Child, FC } from 'hono/jsx';
import { spoken } from '../language/interface.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { Footer } from './footer.tsx';
import { Header, type Section } from './header.tsx';
import { siteName } from './site-name.ts';

export interface PageProps {
  readonly site: Site;
  /** Of the page alone; the site's name is added. */
  readonly title: string;
  /** One sentence for search results and share pictures. */
  readonly description: string;
  readonly path: string;
  readonly section?: Section | undefined;
  /** Names of scripts that make the page interactive; it reads without them. */
  readonly islands?: readonly string[] | undefined;
  /** Path of a picture of 1200 × 630 for those who link here. */
  readonly picture?: string | undefined;
  /** Path of a feed of what is on the page. */
  readonly feed?: string | undefined;
  readonly children?: Child;
}

/** A whole page: head, way around, content, and what the answers rest on. */
export const Page: FC<PageProps> = ({ site, title, description, path, section, islands, ...rest }) => {
  const full = title === siteName ? title : `${title} – ${siteName}`;
  const { language, direction } = spoken();
  return (
    <>
      {raw('<!doctype html>')}
      <html
        lang={language}
        dir={direction === 'rtl' ? direction : undefined}
        class={site.copy ? 'published' : undefined}
      >
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <title>{full}</title>
          <meta name="description" content={description} />
          <meta name="color-scheme" content="light dark" />
          <meta property="og:title" content={title} />
          <meta property="og:description" content={description} />
          <meta property="og:type" content="article" />
          {rest.picture && <meta property="og:image" content={`${site.origin}${rest.picture}`} />}
          {site.origin && <link rel="canonical" href={`${site.origin}${path}`} />}
          <link rel="icon" href={site.assets.address('icon.svg')} type="image/svg+xml" />
          <link rel="stylesheet" href={site.assets.address('site.css')} />
          {rest.feed && <link rel="alternate" type="application/atom+xml" title={title} href={rest.feed} />}
          {['site', ...(islands ?? [])].map((island) => (
            <script type="module" src={site.assets.address(`${island}.js`)} />
          ))}
        </head>
        <body>
          <a class="skip" href="#content">
            {say('Skip to content')}
          </a>
          <Header section={section} />
          <main id="content" tabindex={-1}>
            {rest.children}
          </main>
          <Footer site={site} />
        </body>
      </html>
    </>
  );
};
