import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import { spellDate } from '../../record/index.ts';
import { Said } from '../language/said.tsx';
import type { Site } from '../site.ts';
import { siteName } from './site-name.ts';

/** What every answer on the page rests on. */
export const Footer: FC<{ readonly site: Site }> = ({ site: { about, version } }) => (
  <footer class="site-footer">
    <p>
      <Said
        text="From a <record>record</record> of {decisions} decisions{to, select, none {} other { to {to}}}, version {recordVersion}, read by {program}. Every number leads to its source; <words>words</words> are explained."
        with={{
          record: (inside) => <a href="/record">{inside}</a>,
          decisions: formatNumber(about.decisions),
          to: about.to ? spellDate(about.to) : 'none',
          recordVersion: <code>{about.version.slice(0, 12)}</code>,
          program: `${siteName} ${version}`,
          words: (inside) => <a href="/words">{inside}</a>,
        }}
      />
    </p>
  </footer>
);
