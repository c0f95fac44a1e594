import type { FC } from 'hono/jsx';
import { listed } from '../../answers/index.ts';
import { allMembers, type MemberCode, member, nameOn } from '../../members/index.ts';
import { memberPath } from '../address/addresses.ts';
import { Figure } from '../figure/figure.tsx';
import { Page } from '../layout/page.tsx';
import { formerOf } from '../members/former.ts';
import type { Site } from '../site.ts';
import { windowYears } from '../votes/assembly-matrix.ts';
import { agreementYears } from './agreement.ts';
import { type CompareAsked, comparePath, mostCompared } from './asked.ts';
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
  const names = listed(codes.map((code) => nameOn(code)));
  const title = codes.length > 1 ? `${names} compared` : 'Compare members';
  const path = codes.length > 0 ? comparePath(codes) : '/compare';
  const picture = `/charts/compare/${codes.join(',')}/agreement`;
  return (
    <Page
      site={site}
      title={title}
      description="How often members of the United Nations vote alike, over time, and where they differ."
      path={path}
      section="members"
      islands={['swap']}
      picture={codes.length > 1 ? `${picture}.png?size=share` : undefined}
    >
      <p class="kicker">
        <a href="/members">Members</a>
      </p>
      <h1>{title}</h1>
      <Problems asked={asked} />
      <Chosen codes={codes} />
      <Earlier codes={codes} />
      {codes.length > 1 ? (
        <>
          <h2 id="agreement">How often they vote alike</h2>
          <PairsTable site={site} codes={codes} />
          <Figure
            drawing={agreementYears(site, codes, 'page')}
            phone={agreementYears(site, codes, 'phone')}
            path={picture}
          />
          <p class="soft">
            Agreement is the mean over shared recorded votes of the Assembly: the same ballot counts one, an
            abstention against a yes or no a half (Lijphart 1963); absence is left out. Each point rests on{' '}
            {windowYears} years. It says how members vote, not why.
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
          No one member is called “{written}”.{' '}
          {options.length > 0 ? 'Did you mean ' : 'Expected a name or a code of three letters, such as PRK.'}
          {options.slice(0, 4).map((code, at) => (
            <>
              {at > 0 && ', '}
              <a href={comparePath([...codes, code].slice(0, mostCompared))}>
                {nameOn(code)} ({code})
              </a>
            </>
          ))}
          {options.length > 0 && '?'}
        </p>
      </div>
    ))}
    {tooMany.length > 0 && (
      <div class="note problem">
        <p>
          At most six members are compared on a page: {listed(tooMany.map((code) => nameOn(code)))}{' '}
          {tooMany.length === 1 ? 'is' : 'are'} left out. Take one away to make room.
        </p>
      </div>
    )}
  </>
);

/** Ballots of a state that another continues stand under its own code. */
const Earlier: FC<{ readonly codes: readonly MemberCode[] }> = ({ codes }) => (
  <>
    {formerOf(codes).map((code) => {
      const heirs = (member(code)?.successors ?? []).filter((each) => codes.includes(each));
      return (
        <p class="soft">
          Ballots of {nameOn(code)} stand under its own code:{' '}
          <a href={comparePath(codes.map((each) => (heirs.includes(each) ? code : each)))}>
            compare {nameOn(code)} in place of {listed(heirs.map((each) => nameOn(each)))}
          </a>
          .
        </p>
      );
    })}
  </>
);

const { compare: byName } = new Intl.Collator('en');
const choices = allMembers
  .filter(({ status }) => status === 'member' || status === 'former')
  .map(({ code, shortName }) => ({ code, name: shortName }))
  .toSorted((a, b) => byName(a.name, b.name));

const Chosen: FC<{ readonly codes: readonly MemberCode[] }> = ({ codes }) => (
  <>
    {codes.length > 0 && (
      <ul class="compared">
        {codes.map((code) => (
          <li>
            <a href={memberPath(code)}>{nameOn(code)}</a>{' '}
            <a
              class="away"
              href={codes.length > 1 ? comparePath(codes.filter((each) => each !== code)) : '/compare'}
              aria-label={`Take ${nameOn(code)} away`}
            >
              ×
            </a>
          </li>
        ))}
      </ul>
    )}
    {codes.length < mostCompared && (
      <form class="filters" action="/compare" method="get">
        {codes.length > 0 && <input type="hidden" name="members" value={codes.join(',')} />}
        <label>
          {codes.length === 0 ? 'Member' : 'One more'}
          <select name="add">
            {choices
              .filter(({ code }) => !codes.includes(code))
              .map(({ code, name }) => (
                <option value={code}>{name}</option>
              ))}
          </select>
        </label>
        <button type="submit">Add</button>
      </form>
    )}
  </>
);

const examples = ['CHN,RUS', 'FRA,GBR,USA', 'PRK,SYR,IRN', 'BRA,IND,ZAF'];

const Examples: FC = () => (
  <>
    <p>
      Choose two to six members, or write them into the address by name or code:{' '}
      <code>/compare?members=China,Russia</code>. For example:
    </p>
    <ul>
      {examples.map((codes) => (
        <li>
          <a href={`/compare?members=${codes}`}>{listed(codes.split(',').map((code) => named(code)))}</a>
        </li>
      ))}
    </ul>
  </>
);

const named = (code: string): string => choices.find((each) => each.code === code)?.name ?? code;
