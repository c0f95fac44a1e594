import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import { spoken } from '../language/interface.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { EmbedCode } from './embed-code.tsx';

interface EmbedPageProps {
  readonly site: Site;
  readonly title: string;
  /** The picture for a wide and for a narrow frame, as SVG. */
  readonly wide: string;
  readonly narrow: string;
  /** The page that the picture stands on. */
  readonly path: string;
  /** For who opens it by itself: where it is and how high, to be framed. */
  readonly code?: { readonly path: string; readonly height: number } | undefined;
}

/** A picture alone, in the frame of another site's page, with the way to where it is from. */
export const EmbedPage: FC<EmbedPageProps> = ({ site, title, wide, narrow, path, code }) => {
  const { language, direction } = spoken();
  return (
    <>
      {raw('<!doctype html>')}
      <html lang={language} dir={direction === 'rtl' ? direction : undefined}>
        <head>
          <meta charset="utf-8" />
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="color-scheme" content="light dark" />
          <meta name="robots" content="noindex" />
          <title>{title}</title>
          <link rel="icon" href={site.assets.address('icon.svg')} type="image/svg+xml" />
          <link rel="stylesheet" href={site.assets.address('site.css')} />
          {code && <script type="module" src={site.assets.address('embed-code.js')} />}
        </head>
        <body class="embed">
          <main>
            <h1 class="visually-hidden">{title}</h1>
            <div class="wide">{raw(wide)}</div>
            <div class="narrow">{raw(narrow)}</div>
            <p>
              <a href={`${site.origin}${path}`} target="_blank" rel="noopener">
                {say('{title}: the whole record', { title })}
              </a>
            </p>
            {code && <EmbedCode {...code} title={title} origin={site.origin} />}
          </main>
        </body>
      </html>
    </>
  );
};
