import type { Child, FC } from 'hono/jsx';
import { citationOf, citationText } from '../../answers/index.ts';
import type { Decision } from '../../record/index.ts';
import { decisionPath } from '../address/addresses.ts';
import { EmbedCode } from '../embed/embed-code.tsx';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { nameOf } from './name-of.ts';

/** How to cite the decision, and its data to take away. */
export const TakePart: FC<{ readonly site: Site; readonly decision: Decision }> = ({ site, decision }) => {
  const path = decisionPath(decision.id);
  return (
    <>
      <h2 id="cite">{decision.tally ? say('Cite, take away, embed') : say('Cite, take away')}</h2>
      <p class="citation">{citationText(citationOf(decision, site.about))}</p>
      <ul class="take-list">
        <li>
          <References path={path} />
        </li>
        <li>
          <Data path={path} hasBallots={decision.listed > 0} />
        </li>
        {decision.tally && (
          <li>
            <Said
              text="Picture for a link: <card>PNG, 1200 × 630</card>"
              with={{ card: linkTo(`/charts${path}/card.png`) }}
            />
          </li>
        )}
      </ul>
      {decision.tally && (
        <EmbedCode path={`/embed${path}`} title={nameOf(decision)} height={260} origin={site.origin} />
      )}
    </>
  );
};

interface OfDecisionProps {
  /** Of the decision's page. */
  readonly path: string;
}

const References: FC<OfDecisionProps> = ({ path }) => (
  <Said
    text="Reference: <txt>plain text</txt>, <bib>BibTeX</bib>, <ris>RIS</ris>, <csl>CSL-JSON</csl>"
    with={{
      txt: linkTo(`${path}/cite.txt`),
      bib: linkTo(`${path}/cite.bib`),
      ris: linkTo(`${path}/cite.ris`),
      csl: linkTo(`${path}/cite.json`),
    }}
  />
);

const Data: FC<OfDecisionProps & { readonly hasBallots: boolean }> = ({ path, hasBallots }) => {
  const [ballots, all] = [linkTo(`${path}/ballots.csv`), linkTo(`${path}/decision.json`)];
  return hasBallots ? (
    <Said text="Data: <ballots>ballots as CSV</ballots>, <all>all as JSON</all>" with={{ ballots, all }} />
  ) : (
    <Said text="Data: <all>all as JSON</all>" with={{ all }} />
  );
};

const linkTo = (path: string) => (inside: Child) => <a href={path}>{inside}</a>;
