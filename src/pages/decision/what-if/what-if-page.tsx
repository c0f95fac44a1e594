import type { FC } from 'hono/jsx';
import { namesOn, presumed } from '../../../answers/index.ts';
import { nameOn } from '../../../members/index.ts';
import { outcomeSentence, type WhatIf } from '../../../procedure/index.ts';
import { ballotOrder, type Decision, formatTally } from '../../../record/index.ts';
import { decisionPath } from '../../address/addresses.ts';
import { Page } from '../../layout/page.tsx';
import type { Site } from '../../site.ts';
import { nameOf } from '../decision-pictures.ts';
import { Provisions } from '../meaning-part.tsx';
import { RollTiles, TileFace } from '../roll-tiles.tsx';
import { type Voter, votersOn } from '../voters.ts';
import { type Asked, chosen, whatIfPath, writtenFlips } from './flips.ts';
import { TallyStrip } from './tally-strip.tsx';
import { Turns } from './turns.tsx';

export interface WhatIfProps {
  readonly site: Site;
  readonly decision: Decision;
  readonly asked: Asked;
  readonly answer: WhatIf;
}

type Answer = Extract<WhatIf, { readonly ok: true }>;

/** Members to click, and the outcome with their other ballots. Each click is a link: the address is all that there is to keep. */
export const WhatIfPage: FC<WhatIfProps> = ({ site, decision, asked, answer }) => {
  const title = `What if others had voted otherwise on ${nameOf(decision)}?`;
  return (
    <Page
      site={site}
      title={title}
      description={answer.ok ? thenSentence(answer, decision) : answer.problem}
      path={`${decisionPath(decision.id)}/what-if`}
      section="decisions"
      islands={['swap']}
    >
      <article class="decision">
        <p class="kicker">
          <a href={decisionPath(decision.id)}>{nameOf(decision)}</a>
        </p>
        <h1>What if others had voted otherwise?</h1>
        <p>{decision.title}</p>
        <div id="what-if">
          {asked.problems.map((problem) => (
            <p class="notice">{problem}</p>
          ))}
          {answer.ok ? (
            <Reckoned decision={decision} asked={asked} answer={answer} />
          ) : (
            <p class="notice">
              {answer.problem} <a href={whatIfPath(decision.id, { changes: [] })}>Begin again</a>
            </p>
          )}
        </div>
      </article>
    </Page>
  );
};

const Reckoned: FC<{ readonly decision: Decision; readonly asked: Asked; readonly answer: Answer }> = ({
  decision,
  asked,
  answer,
}) => {
  const { ruling, before, otherwise, after, tally, turns } = answer;
  const { id, heldOn } = decision;
  const figures = decision.tally ?? tally;
  return (
    <>
      <p class="lead" role="status">
        {thenSentence(answer, decision)}
      </p>
      <dl class="before-after">
        <dt>
          As it was: <b>{before.result}</b>, {formatTally(figures)}
        </dt>
        <dd>
          <TallyStrip tally={figures} needed={before.needed} label="As it was" />
        </dd>
        {answer.changed.length > 0 && (
          <>
            <dt>
              Then: <b>{after.result}</b>, {formatTally(tally)}
            </dt>
            <dd>
              <TallyStrip tally={tally} needed={after.needed} label="Then" />
            </dd>
          </>
        )}
      </dl>
      {otherwise && (
        <p>
          It is not known which majority was required. Under {ruling.otherwise?.name.toLowerCase()}:{' '}
          {otherwise.result}. {outcomeSentence(otherwise, heldOn)}
        </p>
      )}
      <Changes decision={decision} asked={asked} answer={answer} />
      {decision.listed > 0 && <Choose decision={decision} asked={asked} answer={answer} />}
      <h2>What would turn it</h2>
      <Turns turns={turns} decision={decision} adopted={after.result === 'adopted'} />
      <h2>The rule</h2>
      <p>
        {capital(ruling.majority.name)}
        {presumed(ruling.certainty)}. {ruling.because}
      </p>
      <Provisions provisions={ruling.provisions} />
      <p>
        <a href={decisionPath(id)}>Back to {nameOf(decision)}</a>
      </p>
    </>
  );
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** "With two other ballots it would be rejected, not adopted. 66 of the …" */
function thenSentence({ before, after, changed }: Answer, { heldOn }: Decision): string {
  const count = changed.length;
  if (count === 0)
    return `As it was: ${outcomeSentence(before, heldOn)} Choose members to see what else could have been.`;
  const ballots = count === 1 ? 'With one other ballot' : `With ${count} other ballots`;
  const turn =
    before.result === after.result
      ? `the result stays: ${after.result}.`
      : `the result turns from ${before.result} to ${after.result}.`;
  return `${ballots} ${turn} ${outcomeSentence(after, heldOn)}`;
}

const Changes: FC<{ readonly decision: Decision; readonly asked: Asked; readonly answer: Answer }> = ({
  decision: { id, heldOn, roll },
  asked,
  answer: { changed },
}) =>
  changed.length === 0 ? null : (
    <p class="changes">
      {changed.map(({ member, from, to }) => (
        <a
          class="change"
          href={whatIfPath(id, { changes: chosen(roll, { ...asked, to }, [member]), to: asked.to })}
          data-swaps="what-if"
          data-key={`undo-${member}`}
        >
          {nameOn(member, heldOn)} <span class={`ballot ${from ?? 'absent'}`}>{from ?? 'not listed'}</span> →{' '}
          <span class={`ballot ${to}`}>{to}</span> <span aria-hidden="true">×</span>
          <span class="visually-hidden">: take back</span>
        </a>
      ))}
      <a href={whatIfPath(id, { changes: [], to: asked.to })} data-swaps="what-if" data-key="undo-all">
        Take all back
      </a>
    </p>
  );

const Choose: FC<{ readonly decision: Decision; readonly asked: Asked; readonly answer: Answer }> = ({
  decision,
  asked,
  answer,
}) => {
  const { id, roll, heldOn } = decision;
  const voters = votersOn(roll, heldOn).map((voter) => ({
    ...voter,
    now: answer.changed.find(({ member }) => member === voter.member)?.to,
  }));
  const link = (members: readonly Voter[]) =>
    whatIfPath(id, {
      changes: chosen(
        roll,
        asked,
        members.map(({ member }) => member),
      ),
      to: asked.to,
    });
  return (
    <>
      <h2 id="choose">Choose members</h2>
      <p class="paint">
        Whoever I choose votes:{' '}
        {ballotOrder.map((ballot) => (
          <a
            class={`ballot ${ballot}`}
            href={whatIfPath(id, { changes: asked.changes, to: ballot })}
            aria-current={ballot === asked.to ? 'true' : undefined}
            data-swaps="what-if"
            data-key={`to-${ballot}`}
          >
            {ballot}
          </a>
        ))}
      </p>
      <RollTiles
        voters={voters.map((voter) => ({ ...voter, ballot: voter.now ?? voter.ballot }))}
        beside={({ voters: those, name }) => (
          <a href={link(those)} data-swaps="what-if" data-key={`all-${name}`} class="all">
            all <span class="visually-hidden">{name}</span> to {asked.to}
          </a>
        )}
        tile={(voter) => <ChoiceTile voter={voter} roll={roll} asked={asked} path={link([voter])} />}
      />
      <AddForm decision={decision} asked={asked} />
    </>
  );
};

interface ChoiceTileProps {
  readonly voter: Voter;
  readonly roll: Decision['roll'];
  readonly asked: Asked;
  readonly path: string;
}

/** A link that changes the member's ballot, or gives it back; without an address where it has that ballot already. */
const ChoiceTile: FC<ChoiceTileProps> = ({ voter, asked, path }) => {
  const changed = asked.changes.some(({ member }) => member === voter.member);
  const label = `${voter.name}: ${voter.ballot}${changed ? ', changed' : ''}`;
  if (!changed && voter.ballot === asked.to)
    return (
      <span class={`tile ${voter.ballot} still`} title={label}>
        <TileFace voter={voter} said={label} />
      </span>
    );
  return (
    <a
      class={`tile ${voter.ballot}${changed ? ' changed' : ''}`}
      href={path}
      title={label}
      data-swaps="what-if"
      data-key={voter.member}
    >
      <TileFace
        voter={voter}
        said={`${label}; ${changed && voter.ballot === asked.to ? 'take back' : `make it ${asked.to}`}`}
      />
    </a>
  );
};

/** By name, for those who would rather write than look; it takes any name that the member has had. */
const AddForm: FC<{ readonly decision: Decision; readonly asked: Asked }> = ({ decision, asked }) => (
  <form
    class="filter"
    method="get"
    action={`${decisionPath(decision.id)}/what-if`}
    data-swaps="what-if"
    data-on-submit=""
  >
    {asked.changes.length > 0 && <input type="hidden" name="flip" value={writtenFlips(asked.changes)} />}
    <input type="hidden" name="to" value={asked.to} />
    <label>
      Or by name <input name="member" list="voters" size={18} autocomplete="off" />
    </label>
    <datalist id="voters">
      {namesOn(
        votersOn(decision.roll).map(({ member }) => member),
        decision.heldOn,
      ).map((name) => (
        <option value={name} />
      ))}
    </datalist>
    <label>
      votes{' '}
      <select name="ballot">
        {ballotOrder.map((ballot) => (
          <option selected={ballot === asked.to}>{ballot}</option>
        ))}
      </select>
    </label>
    <button type="submit">Change</button>
  </form>
);
