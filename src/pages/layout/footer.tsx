import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import { spellDate } from '../../record/index.ts';
import type { Site } from '../site.ts';

/** What every answer on the page rests on. */
export const Footer: FC<{ readonly site: Site }> = ({ site: { about, version } }) => (
  <footer class="site-footer">
    <p>
      From a <a href="/record">record</a> of {formatNumber(about.decisions)} decisions
      {about.to && ` to ${spellDate(about.to)}`}, version <code>{about.version.slice(0, 12)}</code>, read by
      Rapporteur {version}. Every number leads to its source; <a href="/words">words</a> are explained.
    </p>
  </footer>
);
