import type { FC } from 'hono/jsx';
import type { MemberCode } from '../../members/index.ts';
import { memberPath } from '../address/addresses.ts';
import { Figure } from '../figure/figure.tsx';
import { memberName } from '../language/member-name.ts';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { nearestFewPicture, neighboursOf } from './member-pictures.ts';

interface NearestProps {
  readonly site: Site;
  readonly code: MemberCode;
}

/** Who votes most often as it does, and who least often. */
export const MemberNearest: FC<NearestProps> = ({ site, code }) => (
  <>
    <h2 id="nearest">{say('Nearest and farthest')}</h2>
    <ThreeEachWay site={site} code={code} />
    <Figure drawing={nearestFewPicture(site, code, 'page')} path={`/charts${memberPath(code)}/nearest`} />
    <p class="soft">
      {say(
        'Agreement is the mean over shared votes: the same ballot counts one, an abstention against a yes or no a half (Lijphart 1963); absence is left out. It says how members vote, not why.',
      )}
    </p>
  </>
);

/** Nothing where fewer than three can be compared with it. */
const ThreeEachWay: FC<NearestProps> = ({ site, code }) => {
  const all = neighboursOf(site, code).map((each) => each.member);
  const [nearest, second, third] = all;
  const [farthest, secondFarthest, thirdFarthest] = all.toReversed();
  if (!nearest || !second || !third || !farthest || !secondFarthest || !thirdFarthest) return null;
  return (
    <p>
      <Said
        text="In the Assembly’s recorded votes of the last five years of the record it votes most often as {nearest}, {second} and {third} do, least often as {farthest}, {secondFarthest} and {thirdFarthest}."
        with={{
          nearest: <MemberLink code={nearest} />,
          second: <MemberLink code={second} />,
          third: <MemberLink code={third} />,
          farthest: <MemberLink code={farthest} />,
          secondFarthest: <MemberLink code={secondFarthest} />,
          thirdFarthest: <MemberLink code={thirdFarthest} />,
        }}
      />{' '}
      <a href={`/compare?members=${[code, nearest, farthest].join()}`}>{say('Compare them')}</a>
    </p>
  );
};

const MemberLink: FC<{ readonly code: MemberCode }> = ({ code }) => (
  <a href={memberPath(code)}>{memberName(code)}</a>
);
