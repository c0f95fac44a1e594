import type { FC } from 'hono/jsx';
import type { Flow, Shift, Stand } from '../../analysis/index.ts';
import type { DecisionSummary } from '../../record/index.ts';
import { formatTally, spellDate } from '../../record/index.ts';
import { lineagePath, memberPath } from '../address/addresses.ts';
import { Figure } from '../figure/figure.tsx';
import { memberName } from '../language/member-name.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { moved } from './lineage-pictures.ts';
import type { Question } from './question.ts';

interface MovesProps {
  readonly site: Site;
  readonly question: Question;
  readonly shift: Shift | undefined;
}

/** Who moved between any two votes: two to choose, the flows, and the names. */
export const Moves: FC<MovesProps> = ({ site, question, shift }) => {
  const { lineage, body, shifts } = question;
  if (!shift)
    return (
      <p>{say('There are fewer than two recorded votes with a roll, so that nobody is seen to move.')}</p>
    );
  const { before, after } = shift;
  const path = lineagePath(lineage.id);
  const query = `?${new URLSearchParams({ body, from: before.id, to: after.id })}`;
  return (
    <div id="moves">
      <form class="filter" action={`${path}#moves`} method="get" data-swaps="moves">
        <input type="hidden" name="body" value={body} />
        <VoteChoice name="from" label={say('Between')} votes={shifts.votes} chosen={before.id} />
        <VoteChoice name="to" label={say('and')} votes={shifts.votes} chosen={after.id} />
        <button type="submit">{say('Compare')}</button>
      </form>
      <p role="status">
        {say(
          '{changed} of {members, plural, one {# member} other {# members}} with a ballot on both voted otherwise.',
          { changed: shift.changed, members: shift.both },
        )}
      </p>
      <Figure
        drawing={moved(site, shift, 'page')}
        phone={moved(site, shift, 'phone')}
        path={`/charts${path}/moves`}
        query={query}
      />
      <MoverList shift={shift} />
    </div>
  );
};

interface VoteChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly votes: readonly DecisionSummary[];
  readonly chosen: string;
}

const VoteChoice: FC<VoteChoiceProps> = ({ name, label, votes, chosen }) => (
  <label>
    {label}{' '}
    <select name={name}>
      {votes.map(({ id, heldOn, tally }) => (
        <option value={id} selected={id === chosen}>
          {[heldOn && spellDate(heldOn), tally && formatTally(tally)].filter(Boolean).join(', ') || id}
        </option>
      ))}
    </select>
  </label>
);

/** Each way that members went, with their names. */
const MoverList: FC<{ readonly shift: Shift }> = ({ shift: { flows, after } }) => {
  const ways = flows.filter(({ from, to }) => from !== to);
  if (ways.length === 0) return <p>{say('Nobody voted otherwise.')}</p>;
  return (
    <dl class="facts">
      {ways.map((flow) => (
        <Way flow={flow} heldOn={after.heldOn} />
      ))}
    </dl>
  );
};

const Way: FC<{ readonly flow: Flow; readonly heldOn: string | undefined }> = ({
  flow: { from, to, members },
  heldOn,
}) => (
  <>
    <dt>
      {words[from]} → {words[to]} ({members.length})
    </dt>
    <dd>
      {members.map((member, at) => (
        <>
          {at > 0 && ', '}
          <a href={memberPath(member)}>{memberName(member, heldOn)}</a>
        </>
      ))}
    </dd>
  </>
);

const words: { readonly [stand in Stand]: string } = {
  yes: 'yes',
  no: 'no',
  abstain: 'abstain',
  absent: 'absent',
  'no-member': 'no member',
  'not-listed': 'not listed',
};
