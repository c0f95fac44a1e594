import type { FC } from 'hono/jsx';
import { namesOn } from '../../../answers/index.ts';
import { ballotOrder, type Decision } from '../../../record/index.ts';
import { decisionPath } from '../../address/addresses.ts';
import { Said } from '../../language/said.tsx';
import { say } from '../../language/say.ts';
import { RollTiles, TileFace } from '../roll-tiles.tsx';
import { type Voter, votersOn } from '../voters.ts';
import type { Answered } from './answered.ts';
import { type Asked, chosen, whatIfPath, writtenFlips } from './flips.ts';

export interface ChooseProps {
  readonly decision: Decision;
  readonly asked: Asked;
  readonly answer: Answered;
}

/** The members by group, each a link to the same page with its ballot changed. */
export const Choose: FC<ChooseProps> = ({ decision, asked, answer }) => {
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
      <h2 id="choose">{say('Choose members')}</h2>
      <p class="paint">
        {say('Whoever I choose votes:')}{' '}
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
            <Said
              text="all {group} to {ballot}"
              with={{ group: <span class="visually-hidden">{name}</span>, ballot: asked.to }}
            />
          </a>
        )}
        tile={(voter) => <ChoiceTile voter={voter} asked={asked} path={link([voter])} />}
      />
      <AddForm decision={decision} asked={asked} />
    </>
  );
};

interface ChoiceTileProps {
  readonly voter: Voter;
  readonly asked: Asked;
  readonly path: string;
}

/** A link that changes the member's ballot, or gives it back; without an address where it has that ballot already. */
const ChoiceTile: FC<ChoiceTileProps> = ({ voter, asked, path }) => {
  const changed = asked.changes.some(({ member }) => member === voter.member);
  const { name, ballot } = voter;
  const label = changed
    ? say('{name}: {ballot}, changed', { name, ballot })
    : say('{name}: {ballot}', { name, ballot });
  if (!changed && ballot === asked.to)
    return (
      <span class={`tile ${ballot} still`} title={label}>
        <TileFace voter={voter} said={label} />
      </span>
    );
  const deed =
    changed && ballot === asked.to
      ? say('{label}; take back', { label })
      : say('{label}; make it {to}', { label, to: asked.to });
  return (
    <a
      class={`tile ${ballot}${changed ? ' changed' : ''}`}
      href={path}
      title={label}
      data-swaps="what-if"
      data-key={voter.member}
    >
      <TileFace voter={voter} said={deed} />
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
      {say('Or by name')} <input name="member" list="voters" size={18} autocomplete="off" />
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
      {say('votes')}{' '}
      <select name="ballot">
        {ballotOrder.map((ballot) => (
          <option selected={ballot === asked.to}>{ballot}</option>
        ))}
      </select>
    </label>
    <button type="submit">{say('Change')}</button>
  </form>
);
