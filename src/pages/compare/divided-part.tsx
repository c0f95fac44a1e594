import type { FC } from 'hono/jsx';
import type { MemberCode } from '../../members/index.ts';
import { formatTally } from '../../record/index.ts';
import { type Body, bodyName } from '../../symbols/index.ts';
import { memberName } from '../language/member-name.ts';
import { say, toSay } from '../language/say.ts';
import type { Site } from '../site.ts';
import { BallotWord, DecisionLink } from '../votes/ballot-marks.tsx';
import { Pager, pageOf } from '../votes/pager.tsx';
import { comparePath } from './asked.ts';
import { type DividedAsked, type DividedVote, dividedVotes, splits } from './divided-votes.ts';

interface DividedProps {
  readonly site: Site;
  readonly codes: readonly MemberCode[];
  readonly divided: DividedAsked;
  readonly page: string | undefined;
}

/** The votes on which the members differ, the latest first, a page at a time. */
export const DividedPart: FC<DividedProps> = ({ site, codes, divided, page: asked }) => {
  const all = dividedVotes(site.record, codes, divided);
  const { page, pages, shown } = pageOf(all, asked);
  const address = (to: number, by: DividedAsked = divided): string =>
    `${comparePath(codes)}&split=${by.split}${by.body ? `&body=${by.body}` : ''}${to > 1 ? `&page=${to}` : ''}#divided`;
  return (
    <section id="divided" aria-labelledby="divided-title">
      <h2 id="divided-title">{say('Where they differ')}</h2>
      <ul class="choices">
        {splits.map((split) => (
          <Choice
            address={address(1, { ...divided, split })}
            words={say(words[split])}
            isChosen={split === divided.split}
          />
        ))}
      </ul>
      <ul class="choices">
        <Choice
          address={address(1, { ...divided, body: undefined })}
          words={say('All bodies')}
          isChosen={divided.body === undefined}
        />
        {shownBodies.map((body) => (
          <Choice
            address={address(1, { ...divided, body })}
            words={bodyName(body)}
            isChosen={body === divided.body}
          />
        ))}
      </ul>
      {all.length === 0 ? (
        <p>{say('The record has no such vote of them.')}</p>
      ) : (
        <>
          <p role="status">{howMany(all.length, divided.body)}</p>
          <DividedTable codes={codes} votes={shown} />
          <Pager page={page} pages={pages} address={(to) => address(to)} of={say('divided votes')} />
        </>
      )}
    </section>
  );
};

const shownBodies = ['GA', 'HRC', 'SC'] as const;

const Choice: FC<{ readonly address: string; readonly words: string; readonly isChosen: boolean }> = ({
  address,
  words: text,
  isChosen,
}) => (
  <li>
    <a href={address} data-swaps="divided" data-key={text} aria-current={isChosen ? 'true' : undefined}>
      {text}
    </a>
  </li>
);

const words = { opposed: toSay('A yes against a no'), any: toSay('Any two ballots that differ') } as const;

const howMany = (count: number, body: Body | undefined): string =>
  body
    ? say('{count, plural, one {# vote} other {# votes}} of the {body}, the latest first.', {
        count,
        body: bodyName(body),
      })
    : say('{count, plural, one {# vote} other {# votes}} of all bodies, the latest first.', { count });

const DividedTable: FC<{
  readonly codes: readonly MemberCode[];
  readonly votes: readonly DividedVote[];
}> = ({ codes, votes }) => (
  <section class="table-wrap" tabindex={0} aria-label={say('Votes on which they differ')}>
    <table>
      <thead>
        <tr>
          <th scope="col">{say('Date')}</th>
          <th scope="col">{say('Decision')}</th>
          {codes.map((code) => (
            <th scope="col">{memberName(code)}</th>
          ))}
          <th scope="col">{say('On what')}</th>
          <th scope="col" class="figure">
            {say('Tally')}
          </th>
        </tr>
      </thead>
      <tbody>
        {votes.map(({ decision, ballots }) => (
          <tr>
            <td class="date">{decision.heldOn ?? say('no date')}</td>
            <td class="symbol">
              <DecisionLink decision={decision} />
            </td>
            {ballots.map((ballot) => (
              <td>
                <BallotWord ballot={ballot} />
              </td>
            ))}
            <td>{decision.title}</td>
            <td class="figure">{decision.tally ? formatTally(decision.tally) : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
