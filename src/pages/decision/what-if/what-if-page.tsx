import type { FC } from 'hono/jsx';
import type { Question, WhatIf } from '../../../procedure/index.ts';
import type { Decision } from '../../../record/index.ts';
import { decisionPath } from '../../address/addresses.ts';
import { CarriedWhatIf } from '../../copy/carried-what-if.tsx';
import { say } from '../../language/say.ts';
import { Page } from '../../layout/page.tsx';
import type { Site } from '../../site.ts';
import { nameOf } from '../name-of.ts';
import type { Asked } from './flips.ts';
import { thenSentence, WhatIfPart } from './what-if-part.tsx';

export interface WhatIfPageProps {
  readonly site: Site;
  readonly decision: Decision;
  /** The text that it bears on, where it is known. */
  readonly on: Question | undefined;
  readonly asked: Asked;
  readonly answer: WhatIf;
}

/**
 * Members to click, and the outcome with their other ballots. Each click is a link: the address is all that there is to
 * keep. In a copy of the site the page carries the decision, and the browser reckons.
 */
export const WhatIfPage: FC<WhatIfPageProps> = ({ site, decision, on, asked, answer }) => (
  <Page
    site={site}
    title={say('What if others had voted otherwise on {decision}?', { decision: nameOf(decision) })}
    description={answer.ok ? thenSentence(answer, decision) : answer.problem}
    path={`${decisionPath(decision.id)}/what-if`}
    section="decisions"
    islands={[site.copy ? 'copy-what-if' : 'swap']}
  >
    <article class="decision">
      <p class="kicker">
        <a href={decisionPath(decision.id)}>{nameOf(decision)}</a>
      </p>
      <h1>{say('What if others had voted otherwise?')}</h1>
      <p>{decision.title}</p>
      <WhatIfPart decision={decision} asked={asked} answer={answer} isWithChoice={site.copy === undefined} />
      {site.copy && <CarriedWhatIf decision={decision} on={on} />}
    </article>
  </Page>
);
