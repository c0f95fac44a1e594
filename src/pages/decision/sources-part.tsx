import type { FC } from 'hono/jsx';
import { markWords } from '../../answers/index.ts';
import { type Conflict, type Decision, formatTally, spellDate } from '../../record/index.ts';
import { type DocumentSymbol, symbolAddress } from '../../symbols/index.ts';
import { memberName } from '../language/member-name.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';

/** What the decision rests on: documents, each source's own figures, where they differ, and what to know before quoting. */
export const SourcesPart: FC<{ readonly site: Site; readonly decision: Decision }> = ({ site, decision }) => (
  <>
    <h2 id="sources">{say('Sources')}</h2>
    <Documents decision={decision} />
    <section class="table-wrap" tabindex={0} aria-label={say('What each source says')}>
      <table>
        <caption class="visually-hidden">{say('What each source says')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Source')}</th>
            <th scope="col">{say('Day')}</th>
            <th scope="col" class="figure">
              {say('Tally')}
            </th>
            <th scope="col" class="figure">
              {say('Ballots')}
            </th>
            <th scope="col">{say('Checked')}</th>
          </tr>
        </thead>
        <tbody>
          {decision.sources.map(({ source, ref, address, heldOn, tally, mark, listed }) => (
            <tr>
              <th scope="row">
                {site.about.sources.find(({ id }) => id === source)?.name ?? source}{' '}
                {address ? <a href={address}>{ref}</a> : <span class="soft">{ref}</span>}
              </th>
              <td>{heldOn && spellDate(heldOn)}</td>
              <td class="figure">{tally && formatTally(tally)}</td>
              <td class="figure">{listed > 0 && listed}</td>
              <td>{markWords(mark)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
    <Conflicts decision={decision} />
    {decision.flags.length > 0 && (
      <>
        <h3>{say('Before you quote it')}</h3>
        <ul>
          {decision.flags.map(({ detail }) => (
            <li>{detail}</li>
          ))}
        </ul>
      </>
    )}
  </>
);

const Documents: FC<{ readonly decision: Decision }> = ({ decision }) => {
  const { symbol, draft, meeting, reports, agenda, subjects, session } = decision;
  const documents: readonly (readonly [name: string, symbols: readonly DocumentSymbol[]])[] = [
    [say('Text'), symbol ? [symbol] : []],
    [say('Draft'), draft ? [draft] : []],
    [say('Meeting'), meeting ? [meeting] : []],
    [say('Reports'), reports],
  ];
  return (
    <dl class="facts">
      {documents.map(
        ([name, symbols]) =>
          symbols.length > 0 && (
            <>
              <dt>{name}</dt>
              <dd>
                {symbols.map((each, at) => (
                  <>
                    {at > 0 && ', '}
                    <a href={symbolAddress(each)}>{each}</a>
                  </>
                ))}
              </dd>
            </>
          ),
      )}
      {session && (
        <>
          <dt>{say('Session')}</dt>
          <dd>{session}</dd>
        </>
      )}
      {agenda.length > 0 && (
        <>
          <dt>{say('Agenda')}</dt>
          <dd>{agenda.join('; ')}</dd>
        </>
      )}
      {subjects.length > 0 && (
        <>
          <dt>{say('Subjects')}</dt>
          <dd>{subjects.map(lowered).join('; ')}</dd>
        </>
      )}
    </dl>
  );
};

/** "HUMAN RIGHTS--REPORTS" → "Human rights – reports": subjects come in capitals, which shout. */
const lowered = (subject: string): string =>
  /[a-z]/.test(subject)
    ? subject
    : (subject.slice(0, 1) + subject.slice(1).toLowerCase()).replaceAll('--', ' – ');

const Conflicts: FC<{ readonly decision: Decision }> = ({ decision: { conflicts, heldOn } }) =>
  conflicts.length === 0 ? null : (
    <>
      <h3 id="conflicts">{say('Where sources differ')}</h3>
      <p>
        {say(
          '{count, plural, one {In one point. This page shows what the source with more authority says, and keeps what the other one says.} other {In # points. This page shows what the source with more authority says, and keeps what the other one says.}}',
          { count: conflicts.length },
        )}
      </p>
      <section class="table-wrap" tabindex={0} aria-label={say('Where sources differ')}>
        <table>
          <caption class="visually-hidden">{say('Where sources differ')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('What')}</th>
              <th scope="col">{say('Shown here')}</th>
              <th scope="col">{say('Other source')}</th>
            </tr>
          </thead>
          <tbody>
            {conflicts.map((conflict) => (
              <tr>
                <th scope="row">{about(conflict, heldOn)}</th>
                <td>
                  {conflict.shown.value} <span class="soft">{conflict.shown.source}</span>
                </td>
                <td>
                  {conflict.other.value} <span class="soft">{conflict.other.source}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );

const about = ({ field, member }: Conflict, heldOn: string | undefined): string =>
  member ? say('Ballot of {member}', { member: memberName(member, heldOn) }) : field;
