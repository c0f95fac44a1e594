import type { Child, FC } from 'hono/jsx';
import { meaningLines } from '../../answers/index.ts';
import { citation, type Meaning, type Provision } from '../../procedure/index.ts';
import type { Decision } from '../../record/index.ts';
import { say } from '../language/say.ts';
import { Term } from '../words/term.tsx';
import type { TermId } from '../words/terms.ts';

/** The rule, its arithmetic and the legal force, and what they rest on: each provision with its words and its source. */
export const MeaningPart: FC<{ readonly decision: Decision; readonly meaning: Meaning }> = ({
  decision,
  meaning,
}) => (
  <>
    <h2 id="meaning">{say('What it means')}</h2>
    <dl class="facts">
      {meaningLines(meaning, decision).map(
        ([label, text]) =>
          text &&
          label !== 'Rests on' && (
            <>
              <dt>{linked(label, meaning)}</dt>
              <dd>{text}</dd>
            </>
          ),
      )}
      <dt>{say('Rests on')}</dt>
      <dd>
        <Provisions provisions={[...meaning.reckoning.ruling.provisions, ...meaning.force.provisions]} />
      </dd>
    </dl>
  </>
);

/** A label that leads to the word which the line is about, where it is about one. */
function linked(label: string, meaning: Meaning): Child {
  const id = termOf(label, meaning);
  return id ? <Term id={id}>{label}</Term> : label;
}

function termOf(label: string, { reckoning, force }: Meaning): TermId | undefined {
  const { majority } = reckoning.ruling;
  switch (label) {
    case 'Rule':
      return majority.vetoable ? 'veto' : /two.thirds/i.test(majority.name) ? 'two-thirds' : 'majority';
    case 'Arithmetic':
      return 'present-and-voting';
    case 'In law':
      return force.kind === 'binding' || force.kind === 'recommendation' ? force.kind : undefined;
    default:
      return undefined;
  }
}

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
