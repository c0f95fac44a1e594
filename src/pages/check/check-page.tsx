import type { FC } from 'hono/jsx';
import type { Problem } from '../../record/index.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { Term } from '../words/term.tsx';
import { CheckForm, type CheckFormProps, Examples } from './check-form.tsx';

export interface CheckPageProps extends CheckFormProps {
  readonly site: Site;
  /** Why what was asked could not be checked. */
  readonly problem?: Problem | undefined;
}

/** Where a text is given to be checked, and what the answers mean. */
export const CheckPage: FC<CheckPageProps> = ({ site, problem, ...form }) => (
  <Page
    site={site}
    title="Check a text"
    description="What a text says about votes at the United Nations, claim by claim, against the record."
    path="/check"
    section="check"
    islands={['check']}
  >
    <h1>Check a text against the record</h1>
    {problem && <ProblemNote problem={problem} />}
    <p class="lead">
      What it says about votes at the United Nations is looked up, claim by claim, with the evidence beside
      each.
    </p>
    <div class="check-start">
      <div>
        {site.pool ? (
          <CheckForm {...form} />
        ) : (
          <p class="note">
            Texts cannot be checked here: this is a copy of the site without the program behind it. Install
            Rapporteur and run <code>rapporteur serve</code>, or <code>rapporteur check FILE</code>.
          </p>
        )}
        {site.pool && <Examples />}
      </div>
      <section aria-labelledby="answers">
        <h2 id="answers">What the answers mean</h2>
        <dl class="facts verdict-words">
          {answers.map(([verdict, words]) => (
            <>
              <dt>
                <span class={`verdict-word ${verdict}`}>{verdict}</span>
              </dt>
              <dd>{words}</dd>
            </>
          ))}
        </dl>
        <p>
          Each answer names the rule it was made by, the <Term id="decision">decision</Term> it rests on and
          its sources. The program would rather say that it cannot tell than be wrong. It reads English in
          full, and of other languages figures, <Term id="symbol">symbols</Term> and names. What no record of
          votes can answer, it leaves alone.
        </p>
      </section>
    </div>
  </Page>
);

const answers = [
  ['supported', 'The record says so.'],
  ['imprecise', 'Right in substance, and wrong or vague in a detail that is named.'],
  ['contradicted', 'The record says otherwise.'],
  ['uncheckable', 'The record cannot say.'],
] as const;

/** Where, what was found, what was expected: said at the top, and to those who listen. */
const ProblemNote: FC<{ readonly problem: Problem }> = ({ problem: { file, found, expected } }) => (
  <div class="note problem" role="alert">
    <p>
      <b>This could not be checked.</b> {file}: found {found}; expected {expected}.
    </p>
  </div>
);
