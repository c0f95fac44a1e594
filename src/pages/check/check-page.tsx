import type { FC } from 'hono/jsx';
import type { Problem } from '../../record/index.ts';
import { Said } from '../language/said.tsx';
import { say, toSay } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { Term } from '../words/term.tsx';
import { CheckForm, type CheckFormProps, Examples } from './check-form.tsx';
import { CopyCheckForm } from './copy-check-form.tsx';
import { ProblemNote } from './problem-note.tsx';

export interface CheckPageProps extends CheckFormProps {
  readonly site: Site;
  /** Why what was asked could not be checked. */
  readonly problem?: Problem | undefined;
}

/** Where a text is given to be checked, and what the answers mean. */
export const CheckPage: FC<CheckPageProps> = ({ site, problem, ...form }) => (
  <Page
    site={site}
    title={say('Check a text')}
    description={say(
      'What a text says about votes at the United Nations, claim by claim, against the record.',
    )}
    path="/check"
    section="check"
    islands={site.copy?.record ? ['check', 'copy-check'] : ['check']}
  >
    <h1>{say('Check a text against the record')}</h1>
    {problem && <ProblemNote problem={problem} />}
    <p class="lead">
      {say(
        'What it says about votes at the United Nations is looked up, claim by claim, with the evidence beside each.',
      )}
    </p>
    <div class="check-start">
      <div>
        <Asking site={site} {...form} />
      </div>
      <section aria-labelledby="answers">
        <h2 id="answers">{say('What the answers mean')}</h2>
        <dl class="facts verdict-words">
          {answers.map(([verdict, words]) => (
            <>
              <dt>
                <span class={`verdict-word ${verdict}`}>{verdict}</span>
              </dt>
              <dd>{say(words)}</dd>
            </>
          ))}
        </dl>
        <p>
          <Said
            text="Each answer names the rule it was made by, the <decision>decision</decision> it rests on and its sources. The program would rather say that it cannot tell than be wrong. It reads English in full, and of other languages figures, <symbol>symbols</symbol> and names. What no record of votes can answer, it leaves alone."
            with={{
              decision: (inside) => <Term id="decision">{inside}</Term>,
              symbol: (inside) => <Term id="symbol">{inside}</Term>,
            }}
          />
        </p>
      </section>
    </div>
  </Page>
);

/** The form of the server, or of a copy that checks in the browser; or where to check, since here nothing can. */
const Asking: FC<CheckPageProps> = ({ site, ...form }) => {
  if (site.pool)
    return (
      <>
        <CheckForm {...form} />
        <Examples />
      </>
    );
  if (site.copy?.record) return <CopyCheckForm site={site} />;
  return (
    <p class="note">
      <Said
        text="Texts cannot be checked here: this is a copy of the site without the program behind it. Install Rapporteur and run <serve></serve>, or <check></check>."
        with={{
          serve: () => <code>rapporteur serve</code>,
          check: () => <code>rapporteur check FILE</code>,
        }}
      />
    </p>
  );
};

const answers = [
  ['supported', toSay('The record says so.')],
  ['imprecise', toSay('Right in substance, and wrong or vague in a detail that is named.')],
  ['contradicted', toSay('The record says otherwise.')],
  ['uncheckable', toSay('The record cannot say.')],
] as const;
