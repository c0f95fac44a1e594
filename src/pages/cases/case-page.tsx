import type { FC } from 'hono/jsx';
import { type Case, formatDay } from '../../cases/index.ts';
import { casePath, memberPath } from '../address/addresses.ts';
import { memberName } from '../language/member-name.ts';
import { Said } from '../language/said.tsx';
import { say, toSay } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { type BriefEnding, briefEndings, briefPath } from './case-paths.ts';
import { stagesPath } from './case-pictures.ts';
import { NextPart } from './next-part.tsx';
import { statusOf } from './once-a-day.ts';
import { PositionsPart } from './positions-part.tsx';
import { RoutesPart } from './routes-part.tsx';
import { DocumentsPart, FindingsPart, MeasuresPart } from './sources-part.tsx';
import { PathSoFar, StateOfPlay } from './stages-part.tsx';
import type { TimelineFilter } from './timeline-filter.ts';
import { TimelinePart } from './timeline-part.tsx';
import { WordsPart } from './words-part.tsx';

interface CaseProps {
  readonly site: Site;
  readonly found: Case;
  readonly filter: TimelineFilter;
}

/** One case: where it stands, the path so far, what may come next and who can block it, and all that it rests on. */
export const CasePage: FC<CaseProps> = ({ site, found, filter }) => {
  const status = statusOf(site, found);
  const { record } = site;
  return (
    <Page
      site={site}
      title={found.title}
      description={firstSentence(found.situation)}
      path={casePath(found.id)}
      section="cases"
      islands={['swap']}
      picture={status.stages.length > 0 ? `${stagesPath(found.id)}.png?size=share` : undefined}
      feed={`/api/v1/cases/${found.id}/feed.atom`}
    >
      <article class="case">
        <p class="kicker">
          <a href="/cases">{say('Cases')}</a> ·{' '}
          <a href={memberPath(found.state)}>{memberName(found.state)}</a>
        </p>
        <h1>{found.title}</h1>
        <p class="soft">
          {say('As of {today}; the case is kept to {asOf}, votes come from the record.', {
            today: formatDay(site.today()),
            asOf: formatDay(found.asOf.first),
          })}
        </p>
        <TakeAway found={found} />
        <nav aria-label={say('On this page')} class="contents">
          <ul>
            {partsOf(found).map(([id, words]) => (
              <li>
                <a href={`#${id}`}>{say(words)}</a>
              </li>
            ))}
          </ul>
        </nav>
        <StateOfPlay site={site} status={status} />
        <PathSoFar site={site} status={status} />
        <RoutesPart site={site} status={status} />
        <NextPart status={status} />
        <WordsPart site={site} found={found} />
        <TimelinePart site={site} found={found} filter={filter} />
        <PositionsPart site={site} found={found} />
        <FindingsPart found={found} record={record} />
        <MeasuresPart found={found} record={record} />
        <DocumentsPart found={found} record={record} />
      </article>
    </Page>
  );
};

/** The parts that the page has. */
const partsOf = (found: Case): readonly (readonly [id: string, words: string])[] => [
  ['state', toSay('State of play')],
  ['path', toSay('Path so far')],
  ['routes', toSay('Routes')],
  ['next', toSay('Next')],
  ...(found.promises.length > 0 ? [['words', toSay('Words and deeds')] as const] : []),
  ['timeline', toSay('Timeline')],
  ['positions', toSay('Positions')],
  ...(found.violations.length > 0 ? [['findings', toSay('Findings')] as const] : []),
  ...(found.measures.length + found.proceedings.length > 0 ? [['measures', toSay('Set up')] as const] : []),
  ...(found.documents.length > 0 ? [['documents', toSay('Documents')] as const] : []),
];

const briefNames: { readonly [ending in BriefEnding]: string } = {
  docx: toSay('Word'),
  html: toSay('web page'),
  md: toSay('Markdown'),
};

const TakeAway: FC<{ readonly found: Case }> = ({ found }) => (
  <p class="take">
    <Said
      text="Brief of two to four pages with numbered sources: {files}."
      with={{ files: <BriefFiles found={found} /> }}
    />{' '}
    <a href={`/api/v1/cases/${found.id}/feed.atom`}>{say('Follow by feed')}</a> ·{' '}
    <a href={`/cases/compare?case=${found.id}`}>{say('Compare with other cases')}</a>
  </p>
);

const BriefFiles: FC<{ readonly found: Case }> = ({ found }) => (
  <>
    {briefEndings.map((ending, at) => (
      <>
        {at > 0 && ', '}
        <a href={briefPath(found.id, ending)}>{say(briefNames[ending])}</a>
      </>
    ))}
  </>
);

const firstSentence = (text: string): string => /^.*?\.(?=\s|$)/s.exec(text.trim())?.[0] ?? text;
