import type { FC } from 'hono/jsx';
import { type Case, formatDay } from '../../cases/index.ts';
import { casePath, memberPath } from '../address/addresses.ts';
import { Figure } from '../figure/figure.tsx';
import { memberName } from '../language/member-name.ts';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { Term } from '../words/term.tsx';
import { overview, overviewPath } from './case-pictures.ts';
import { EntryText, When } from './fact.tsx';
import { entriesOf } from './once-a-day.ts';

/** Every case with what it is about, how far it came and what happened last. */
export const CasesPage: FC<{ readonly site: Site }> = ({ site }) => {
  const { cases } = site;
  return (
    <Page
      site={site}
      title={say('Cases')}
      description={say(
        'Situations followed through the United Nations, and where each stands on its way to a court.',
      )}
      path="/cases"
      section="cases"
    >
      <h1>{say('Cases')}</h1>
      <p class="lead">
        <Said
          text="A <case>case</case> is a situation followed through the United Nations: what happened, who said and did what, what was decided, and which ways to a court are open."
          with={{ case: (inside) => <Term id="case">{inside}</Term> }}
        />
      </p>
      {cases.length === 0 ? (
        <p>{say('No case is kept here.')}</p>
      ) : (
        <>
          <Figure
            drawing={overview(site, cases, 'page')}
            phone={overview(site, cases, 'phone')}
            path={overviewPath}
          />
          <p>
            <a href="/cases/compare">{say('All steps side by side')}</a>
          </p>
          {cases.map((found) => (
            <CaseEntry site={site} found={found} />
          ))}
        </>
      )}
    </Page>
  );
};

const CaseEntry: FC<{ readonly site: Site; readonly found: Case }> = ({ site, found }) => {
  const latest = entriesOf(site, found).findLast(({ kind }) => kind === 'event' || kind === 'decision');
  return (
    <section class="case-entry" aria-labelledby={`case-${found.id}`}>
      <h2 id={`case-${found.id}`}>
        <a href={casePath(found.id)}>{found.title}</a>
      </h2>
      <p>{found.situation.trim()}</p>
      {latest && (
        <p>
          <Said
            text="Latest, {date}: {what}"
            with={{ date: <When on={latest.on} />, what: <EntryText found={found} entry={latest} /> }}
          />
        </p>
      )}
      <p class="soft">
        <Said
          text="{state}; kept to {date}"
          with={{
            state: <a href={memberPath(found.state)}>{memberName(found.state)}</a>,
            date: formatDay(found.asOf.first),
          }}
        />
      </p>
    </section>
  );
};
