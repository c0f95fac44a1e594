import type { FC } from 'hono/jsx';
import type { CaseStatus } from '../../cases/index.ts';
import { type Route, routeParts } from '../../procedure/index.ts';
import { Said } from '../language/said.tsx';
import { say, toSay } from '../language/say.ts';
import type { Site } from '../site.ts';
import { Term } from '../words/term.tsx';
import { RouteEntry } from './route-entry.tsx';

interface RoutesProps {
  readonly site: Site;
  readonly status: CaseStatus;
}

const headings: { readonly [part in Route['part']]: string } = {
  ground: toSay('Why the International Criminal Court may look'),
  'way-in': toSay('Who may bring it before the Court'),
  elsewhere: toSay('Other courts, and evidence for one'),
};

/** Each way to a court: whether it is open, what it needs, who can start it and who can stop it. */
export const RoutesPart: FC<RoutesProps> = ({
  site,
  status: {
    case: { state },
    routes,
    today,
  },
}) => (
  <section aria-labelledby="routes">
    <h2 id="routes">{say('Routes to a court, and who can block them')}</h2>
    <p>
      <Said
        text="A <route>route</route> is open where the law lets it be tried, not where it will succeed. All crimes of the Rome Statute since 1 July 2002 are asked about."
        with={{ route: (inside) => <Term id="route">{inside}</Term> }}
      />
    </p>
    {routeParts.map((part) => (
      <>
        <h3>{say(headings[part])}</h3>
        <div class="routes">
          {routes
            .filter((route) => route.part === part)
            .map((route) => (
              <RouteEntry site={site} route={route} state={state} today={today} />
            ))}
        </div>
      </>
    ))}
  </section>
);
