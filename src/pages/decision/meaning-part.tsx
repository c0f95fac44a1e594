import type { FC } from 'hono/jsx';
import { meaningLines } from '../../answers/index.ts';
import { citation, type Meaning, type Provision } from '../../procedure/index.ts';
import type { Decision } from '../../record/index.ts';

/** The rule, its arithmetic and the legal force, and what they rest on: each provision with its words and its source. */
export const MeaningPart: FC<{ readonly decision: Decision; readonly meaning: Meaning }> = ({
  decision,
  meaning,
}) => (
  <>
    <h2 id="meaning">What it means</h2>
    <dl class="facts">
      {meaningLines(meaning, decision).map(
        ([label, text]) =>
          text &&
          label !== 'Rests on' && (
            <>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </>
          ),
      )}
      <dt>Rests on</dt>
      <dd>
        <Provisions provisions={[...meaning.reckoning.ruling.provisions, ...meaning.force.provisions]} />
      </dd>
    </dl>
  </>
);

/** Each provision once, linked to its official text, with what it says one step away. */
export const Provisions: FC<{ readonly provisions: readonly Provision[] }> = ({ provisions }) => {
  const each = [...new Map(provisions.map((provision) => [provision.id, provision])).values()];
  return (
    <details class="provisions">
      <summary>{each.map(({ cite }) => cite).join('; ')}</summary>
      <ul>
        {each.map((provision) => (
          <li>
            <a href={provision.source}>{citation(provision)}</a>: {provision.says}
          </li>
        ))}
      </ul>
    </details>
  );
};
