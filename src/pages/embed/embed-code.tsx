import type { FC } from 'hono/jsx';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';

interface EmbedCodeProps {
  /** Of what is to be framed: "/embed/decisions/A/RES/69/188". */
  readonly path: string;
  readonly title: string;
  /** In CSS pixels. */
  readonly height: number;
  /** Where the site is known; where it has no name a script writes the one by which the reader came. */
  readonly origin?: string | undefined;
}

/** What to paste into another page so that it shows this one's picture. */
export const EmbedCode: FC<EmbedCodeProps> = ({ path, title, height, origin = '' }) => (
  <details class="embed-code">
    <summary>{say('Embed it in a page')}</summary>
    <p>
      <Said
        text="Paste this into your page; it shows the figures with their source and leads here. <shown>See what it shows</shown>."
        with={{ shown: (inside) => <a href={path}>{inside}</a> }}
      />
    </p>
    <pre tabindex={0}>
      <code data-origin={origin ? undefined : path}>
        {`<iframe src="${origin}${path}" title="${title.replaceAll('"', '&quot;')}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`}
      </code>
    </pre>
  </details>
);
