import type { FC } from 'hono/jsx';
import { actorName, type Case, formatAct, formatCaseDate, groundsOf } from '../../cases/index.ts';
import { symbolAddress } from '../../symbols/index.ts';
import type { Site } from '../site.ts';
import { CaseDay } from './entry.tsx';
import { GroundsMark } from './grounds-mark.tsx';

interface FindingsProps {
  readonly site: Site;
  readonly found: Case;
}

/** What was found, by the acts of the Rome Statute; what was set up or imposed; matters before courts. */
export const FindingsPart: FC<FindingsProps> = ({ site, found }) => (
  <>
    {found.violations.length > 0 && (
      <>
        <h2 id="findings">What was found</h2>
        <p>
          Findings of those who looked into it, beside the act of the Rome Statute that each corresponds to.
        </p>
        <ul class="findings">
          {found.violations.map((violation) => (
            <li class="entry">
              <b>{formatAct(violation.act)}</b> {violation.finding}{' '}
              <span class="soft">{actorName(found, violation.finder)}</span>{' '}
              {violation.document && <a href={symbolAddress(violation.document)}>{violation.document}</a>}{' '}
              {violation.mapping && <span class="soft">{violation.mapping} </span>}
              <GroundsMark grounds={groundsOf(violation, found, site.record)} />
            </li>
          ))}
        </ul>
      </>
    )}
    {found.measures.length > 0 && (
      <>
        <h2 id="measures">What was set up or imposed</h2>
        <ul>
          {found.measures.map((measure) => (
            <li class="entry">
              <b>{measure.name}</b>, by {actorName(found, measure.by)}, from {formatCaseDate(measure.from)}
              {measure.to && ` to ${formatCaseDate(measure.to)}`}{' '}
              <GroundsMark grounds={groundsOf(measure, found, site.record)} />
            </li>
          ))}
        </ul>
      </>
    )}
    {found.proceedings.length > 0 && (
      <>
        <h2 id="courts">Before courts</h2>
        {found.proceedings.map(({ name, number, court, against, stages }) => (
          <>
            <h3>
              {name}{' '}
              <span class="soft">
                {[actorName(found, court), number, against && `against ${against}`]
                  .filter(Boolean)
                  .join(', ')}
              </span>
            </h3>
            <ol class="timeline">
              {stages.map((stage) => (
                <li class="entry">
                  <CaseDay on={stage.on} />
                  <div>
                    <p>{stage.what}</p>
                    <GroundsMark grounds={groundsOf(stage, found, site.record)} />
                  </div>
                </li>
              ))}
            </ol>
          </>
        ))}
      </>
    )}
  </>
);
