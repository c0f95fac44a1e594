import type { FC } from 'hono/jsx';
import { type Claim, type ClaimKind, claimKinds } from '../../claims/index.ts';
import { verdictCounts } from '../../reports/index.ts';
import { say, toSay } from '../language/say.ts';

/** What is shown, by verdict and by kind. The style sheet hides what is not ticked: it needs no script. */
export const Filters: FC<{ readonly claims: readonly Claim[] }> = ({ claims }) => (
  <div class="check-filters">
    <fieldset>
      <legend>{say('Verdicts')}</legend>
      {verdictCounts(claims).map(({ verdict, count }) => (
        <Choice id={`show-${verdict}`} mark={verdict} name={verdict} count={count} />
      ))}
    </fieldset>
    <details>
      <summary>{say('Kinds of claim')}</summary>
      <fieldset>
        <legend class="visually-hidden">{say('Kinds')}</legend>
        {claimKinds
          .filter((kind) => claims.some((claim) => claim.kind === kind))
          .map((kind) => (
            <Choice
              id={`show-${kind}`}
              name={say(kindNames[kind])}
              count={claims.filter((claim) => claim.kind === kind).length}
            />
          ))}
      </fieldset>
    </details>
    <p
      role="status"
      id="shown"
      class="soft"
      data-said={say('{shown} of {all} claims are shown.', { shown: '{shown}', all: '{all}' })}
    ></p>
  </div>
);

const Choice: FC<{
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly mark?: string;
}> = ({ id, name, count, mark }) => (
  <label class={mark ? `choice ${mark}` : 'choice'}>
    <input type="checkbox" id={id} checked autocomplete="off" /> {name} <b>{count}</b>
  </label>
);

const kindNames: { readonly [kind in ClaimKind]: string } = {
  tally: toSay('counts of votes'),
  outcome: toSay('outcome'),
  body: toSay('who decided'),
  date: toSay('date'),
  symbol: toSay('symbol'),
  position: toSay('who voted how'),
  sponsors: toSay('sponsors'),
  veto: toSay('veto'),
  superlative: toSay('most, first, only'),
  'legal-force': toSay('legal force'),
  membership: toSay('membership'),
  'case-fact': toSay('facts of a case'),
};
