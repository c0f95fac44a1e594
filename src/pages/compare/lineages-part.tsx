import type { FC } from 'hono/jsx';
import type { MemberCode } from '../../members/index.ts';
import { lineages } from '../../record/index.ts';
import { lineagePath } from '../address/addresses.ts';
import { memberName } from '../language/member-name.ts';
import { say } from '../language/say.ts';
import { ballotsByLineage } from '../members/member-positions.tsx';
import type { Site } from '../site.ts';
import { BallotStrip, ballotCounts } from '../votes/ballot-marks.tsx';

/** The ballots of each on every recurring question, one under the other. */
export const LineagesPart: FC<{ readonly site: Site; readonly codes: readonly MemberCode[] }> = ({
  site,
  codes,
}) => {
  const of = codes.map((code) => ({ code, lineages: ballotsByLineage(site, code) }));
  const shown = lineages().filter(({ id }) => of.some((each) => each.lineages.some((one) => one.id === id)));
  return (
    <section id="questions" aria-labelledby="questions-title">
      <h2 id="questions-title">{say('On recurring questions')}</h2>
      {shown.length === 0 ? (
        <p>{say('The record lists none of them on a vote of a recurring question.')}</p>
      ) : (
        <div class="questions">
          {shown.map(({ id, title }) => (
            <section>
              <h3>
                <a href={lineagePath(id)}>{title}</a>
              </h3>
              <dl>
                {of.map(({ code, lineages: own }) => {
                  const ballots = own.find((each) => each.id === id)?.ballots;
                  return (
                    <>
                      <dt>{memberName(code)}</dt>
                      <dd>
                        {ballots ? (
                          <>
                            <BallotStrip ballots={ballots} />
                            <span class="soft">{ballotCounts(ballots)}</span>
                          </>
                        ) : (
                          <span class="soft">{say('not listed')}</span>
                        )}
                      </dd>
                    </>
                  );
                })}
              </dl>
            </section>
          ))}
        </div>
      )}
    </section>
  );
};
