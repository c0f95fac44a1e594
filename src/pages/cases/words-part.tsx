import type { FC } from 'hono/jsx';
import { actorName, type Case, type Deed, type WordsAndDeeds } from '../../cases/index.ts';
import type { Site } from '../site.ts';
import { GroundsLine, When } from './fact.tsx';
import { wordsOf } from './once-a-day.ts';

/** What actors promised, offered, threatened or refused beside what then was done: words at the left, deeds at the right. */
export const WordsPart: FC<{ readonly site: Site; readonly found: Case }> = ({ site, found }) => {
  const all = wordsOf(site, found);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="words">
      <h2 id="words">Words and deeds</h2>
      <p>
        What was promised, offered, threatened or refused stands at the left; what was done or happened then,
        at the right. Nothing is judged kept or broken: the sources are there to be read.
      </p>
      {all.map(({ actor, rows }) => (
        <section class="table-wrap" tabindex={0} aria-label={`Words and deeds of ${actorName(found, actor)}`}>
          <table class="words-deeds">
            <caption>{actorName(found, actor)}</caption>
            <thead>
              <tr>
                <th scope="col">Said</th>
                <th scope="col">Done</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row row={row} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </section>
  );
};

const Row: FC<{ readonly row: WordsAndDeeds }> = ({
  row: { kind, what, condition, said, grounds, deeds },
}) => {
  const words = deeds.filter((deed) => deed.kind === 'said');
  const done = deeds.filter((deed) => deed.kind !== 'said');
  return (
    <tr>
      <td data-column="Said">
        <p>
          <When on={said.on} />, {kind}: <strong>{what}</strong>
          {condition && `, if ${lowered(condition)}`}
        </p>
        <p class="soft">
          {said.speaker && `${said.speaker}: `}
          {said.said} <GroundsLine grounds={grounds} />
        </p>
        {words.map((deed) => (
          <DeedLine deed={deed} />
        ))}
      </td>
      <td data-column="Done">
        {done.length === 0 ? (
          <p class="soft">The case knows of nothing.</p>
        ) : (
          done.map((deed) => <DeedLine deed={deed} />)
        )}
      </td>
    </tr>
  );
};

const DeedLine: FC<{ readonly deed: Deed }> = ({ deed: { kind, on, text, grounds } }) => (
  <p>
    {kind === 'not-done' ? 'Not done by ' : ''}
    <When on={on} />
    {labels[kind]}: {text} <GroundsLine grounds={grounds} />
  </p>
);

const labels: { readonly [kind in Deed['kind']]: string } = {
  did: ', done',
  happened: ', happened',
  said: ', said then',
  'not-done': '',
};

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
