import type { FC } from 'hono/jsx';
import { citationOf, citationText } from '../../answers/index.ts';
import type { Decision } from '../../record/index.ts';
import { decisionPath } from '../address/addresses.ts';
import { EmbedCode } from '../embed/embed-code.tsx';
import type { Site } from '../site.ts';
import { nameOf } from './decision-pictures.ts';

/** How to cite the decision, and its data to take away. */
export const TakePart: FC<{ readonly site: Site; readonly decision: Decision }> = ({ site, decision }) => {
  const path = decisionPath(decision.id);
  return (
    <>
      <h2 id="cite">Cite, take away{decision.tally && ', embed'}</h2>
      <p class="citation">{citationText(citationOf(decision, site.about))}</p>
      <ul class="take-list">
        <li>
          Reference: <a href={`${path}/cite.txt`}>plain text</a>, <a href={`${path}/cite.bib`}>BibTeX</a>,{' '}
          <a href={`${path}/cite.ris`}>RIS</a>, <a href={`${path}/cite.json`}>CSL-JSON</a>
        </li>
        <li>
          Data: {decision.listed > 0 && <a href={`${path}/ballots.csv`}>ballots as CSV</a>}
          {decision.listed > 0 && ', '}
          <a href={`${path}/decision.json`}>all as JSON</a>
        </li>
        {decision.tally && (
          <li>
            Picture for a link: <a href={`/charts${path}/card.png`}>PNG, 1200 × 630</a>
          </li>
        )}
      </ul>
      {decision.tally && (
        <EmbedCode path={`/embed${path}`} title={nameOf(decision)} height={260} origin={site.origin} />
      )}
    </>
  );
};
