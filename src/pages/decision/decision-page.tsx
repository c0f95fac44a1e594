import type { FC } from 'hono/jsx';
import { meaningLines, resultSentence } from '../../answers/index.ts';
import type { Meaning } from '../../procedure/index.ts';
import type { Decision } from '../../record/index.ts';
import { decisionPath } from '../address/addresses.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';

export interface DecisionProps {
  readonly site: Site;
  readonly decision: Decision;
  readonly meaning: Meaning;
}

/** One decision: the result in a sentence, what it means, who voted how, and what it rests on. */
export const DecisionPage: FC<DecisionProps> = ({ site, decision, meaning }) => {
  const { id, title } = decision;
  const sentence = resultSentence(decision, decision.roll);
  return (
    <Page
      site={site}
      title={`${decision.symbol ?? decision.draft ?? id}: ${title}`}
      description={sentence}
      path={decisionPath(id)}
      section="decisions"
    >
      <article>
        <h1>{title || id}</h1>
        <p class="lead">{sentence}</p>
        <h2>What it means</h2>
        <dl class="facts">
          {meaningLines(meaning, decision).flatMap(([label, text]) =>
            text
              ? [
                  <>
                    <dt>{label}</dt>
                    <dd>{text}</dd>
                  </>,
                ]
              : [],
          )}
        </dl>
      </article>
    </Page>
  );
};
