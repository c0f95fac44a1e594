import type { FC } from 'hono/jsx';
import { say } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { AgreementPart } from './agreement-part.tsx';
import type { ExploreAsked } from './asked.ts';
import { BlocsPart } from './blocs-part.tsx';
import { SpacePart } from './space-part.tsx';
import { YearsForm } from './years-form.tsx';

/** All members at once: where they stand, who votes with whom, and which blocs hold. */
export const ExplorePage: FC<{ readonly site: Site; readonly asked: ExploreAsked }> = ({ site, asked }) => (
  <Page
    site={site}
    title={say('Explore')}
    description={say(
      'Where the members of the United Nations stand over time, who votes with whom, and which blocs hold.',
    )}
    path="/explore"
    section="explore"
    islands={['swap', 'waits', 'slide']}
  >
    <h1>{say('Explore how members vote')}</h1>
    <p class="lead">
      {say(
        'Three pictures of all recorded votes: where members stand, session by session; how often each votes with each; and the groups that hold together.',
      )}
    </p>
    <SpacePart site={site} asked={asked} />
    <YearsForm site={site} asked={asked} />
    <div id="years" class="years">
      <AgreementPart site={site} asked={asked} />
      <BlocsPart site={site} asked={asked} />
    </div>
    <p>
      <a href="/compare">{say('Compare two to six members')}</a> · <a href="/members">{say('One member')}</a>{' '}
      · <a href="/lineages">{say('One question')}</a>
    </p>
  </Page>
);
