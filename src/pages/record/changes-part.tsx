import type { FC } from 'hono/jsx';
import type { ChangedField, RecordChanges } from '../../record/index.ts';
import { decisionPath } from '../address/addresses.ts';
import { Said } from '../language/said.tsx';
import { say, toSay } from '../language/say.ts';
import type { Site } from '../site.ts';
import { rowsOf } from './change-rows.ts';

/** So many decisions are listed; the CSV has all. */
const most = 50;

/** What the last import added, took away and changed. */
export const ChangesPart: FC<{ readonly site: Site }> = ({ site }) =>
  site.changes ? <Changes site={site} changes={site.changes} /> : <NotKnown version={site.about.version} />;

const NotKnown: FC<{ readonly version: string }> = ({ version }) => (
  <p>
    <Said
      text="It was not made in the place of another record, so nothing is known to have changed. Its version, {version}, is a hash of its content: the same version is the same record, to the last ballot. To see what a newer one changes in a text that you checked, keep the JSON and run {command}."
      with={{ version: <code>{version}</code>, command: <code>rapporteur recheck</code> }}
    />
  </p>
);

interface ChangesProps {
  readonly site: Site;
  readonly changes: RecordChanges;
}

const Changes: FC<ChangesProps> = ({ site, changes }) => {
  const { before, added, removed, changed } = changes;
  const rows = rowsOf(changes);
  return (
    <>
      <p>
        <Said
          text="Since version {version}: {added, plural, one {# decision} other {# decisions}} added, {removed, number} removed, {changed, number} changed."
          with={{
            version: <code>{before.version}</code>,
            added: added.length,
            removed: removed.length,
            changed: changed.length,
          }}
        />{' '}
        <a href="/record/changes.csv">{say('All as CSV')}</a>
      </p>
      {rows.length > 0 && (
        <details>
          <summary>
            {rows.length > most
              ? say('The first {most} of {all, number}', { most, all: rows.length })
              : say('Which ones')}
          </summary>
          <section class="table-wrap" tabindex={0} aria-label={say('Changed decisions')}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say('Decision')}</th>
                  <th scope="col">{say('What changed')}</th>
                </tr>
              </thead>
              <tbody>
                {rows.slice(0, most).map(({ id, what, fields }) => (
                  <tr>
                    <th scope="row">
                      {what === 'removed' ? id : <a href={decisionPath(id)}>{id}</a>}{' '}
                      <span class="soft">{site.record.decision(id)?.title}</span>
                    </th>
                    <td>
                      {say(whatWords[what])}
                      {fields.length > 0 && `: ${fields.map((field) => say(fieldWords[field])).join(', ')}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
        </details>
      )}
    </>
  );
};

const whatWords = { added: toSay('added'), removed: toSay('removed'), changed: toSay('changed') } as const;

const fieldWords: { readonly [field in ChangedField]: string } = {
  date: toSay('date'),
  outcome: toSay('outcome'),
  tally: toSay('counts'),
  ballots: toSay('ballots'),
  title: toSay('title'),
  facts: toSay('symbols, agenda or notes'),
};
