import type { FC } from 'hono/jsx';
import { listed } from '../../answers/index.ts';
import { type MemberCode, member } from '../../members/index.ts';
import { Figure } from '../figure/figure.tsx';
import { memberName } from '../language/member-name.ts';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import { formerOf } from '../members/former.ts';
import type { Site } from '../site.ts';
import { windowYears } from '../votes/assembly-matrix.ts';
import { agreementYears } from './agreement.ts';
import { type CompareAsked, comparePath, mostCompared } from './asked.ts';
import { Chosen, Examples } from './chosen.tsx';
import { DividedPart } from './divided-part.tsx';
import type { DividedAsked } from './divided-votes.ts';
import { LineagesPart } from './lineages-part.tsx';
import { PairsTable } from './pairs-table.tsx';

interface ComparePageProps {
  readonly site: Site;
  readonly asked: CompareAsked;
  readonly divided: DividedAsked;
  readonly page: string | undefined;
}

/** Two to six members side by side: how often they agree, over time, where they differ, and on recurring questions. */
export const ComparePage: FC<ComparePageProps> = ({ site, asked, divided, page }) => {
  const { codes } = asked;
  const names = listed(codes.map((code) => memberName(code)));
  const title = codes.length > 1 ? say('{names} compared', { names }) : say('Compare members');
  const path = codes.length > 0 ? comparePath(codes) : '/compare';
  const picture = `/charts/compare/${codes.join(',')}/agreement`;
  return (
    <Page
      site={site}
      title={title}
      description={say(
        'How often members of the United Nations vote alike, over time, and where they differ.',
      )}
      path={path}
      section="members"
      islands={['swap']}
      picture={codes.length > 1 ? `${picture}.png?size=share` : undefined}
    >
      <p class="kicker">
        <a href="/members">{say('Members')}</a>
      </p>
      <h1>{title}</h1>
      <Problems asked={asked} />
      <Chosen codes={codes} />
      <Earlier codes={codes} />
      {codes.length > 1 ? (
        <>
          <h2 id="agreement">{say('How often they vote alike')}</h2>
          <PairsTable site={site} codes={codes} />
          <Figure
            drawing={agreementYears(site, codes, 'page')}
            phone={agreementYears(site, codes, 'phone')}
            path={picture}
          />
          <p class="soft">
            {say(
              'Agreement is the mean over shared recorded votes of the Assembly: the same ballot counts one, an abstention against a yes or no a half (Lijphart 1963); absence is left out. Each point rests on {years, plural, one {# year} other {# years}}. It says how members vote, not why.',
              { years: windowYears },
            )}
          </p>
          <DividedPart site={site} codes={codes} divided={divided} page={page} />
          <LineagesPart site={site} codes={codes} />
        </>
      ) : (
        <Examples />
      )}
    </Page>
  );
};

const Problems: FC<{ readonly asked: CompareAsked }> = ({ asked: { unknown, tooMany, codes } }) => (
  <>
    {unknown.map(({ written, options }) => (
      <div class="note problem">
        <p>
          {options.length > 0 ? (
            <Said
              text="No one member is called “{written}”. Did you mean {options}?"
              with={{ written, options: <Options codes={codes} options={options.slice(0, 4)} /> }}
            />
          ) : (
            say(
              'No one member is called “{written}”. Expected a name or a code of three letters, such as PRK.',
              { written },
            )
          )}
        </p>
      </div>
    ))}
    {tooMany.length > 0 && (
      <div class="note problem">
        <p>
          {say(
            'At most six members are compared on a page: {count, plural, one {{members} is left out} other {{members} are left out}}. Take one away to make room.',
            { count: tooMany.length, members: listed(tooMany.map((code) => memberName(code))) },
          )}
        </p>
      </div>
    )}
  </>
);

const Options: FC<Pick<CompareAsked['unknown'][number], 'options'> & Pick<CompareAsked, 'codes'>> = ({
  codes,
  options,
}) => (
  <>
    {options.map((code, at) => (
      <>
        {at > 0 && ', '}
        <a href={comparePath([...codes, code].slice(0, mostCompared))}>
          {memberName(code)} ({code})
        </a>
      </>
    ))}
  </>
);

/** Ballots of a state that another continues stand under its own code. */
const Earlier: FC<{ readonly codes: readonly MemberCode[] }> = ({ codes }) => (
  <>
    {formerOf(codes).map((code) => {
      const heirs = (member(code)?.successors ?? []).filter((each) => codes.includes(each));
      return (
        <p class="soft">
          <Said
            text="Ballots of {former} stand under its own code: <compare>compare {former} in place of {heirs}</compare>."
            with={{
              former: memberName(code),
              heirs: listed(heirs.map((each) => memberName(each))),
              compare: (inside) => (
                <a href={comparePath(codes.map((each) => (heirs.includes(each) ? code : each)))}>{inside}</a>
              ),
            }}
          />
        </p>
      );
    })}
  </>
);
