import type { Child, FC } from 'hono/jsx';
import { actorName, type Case, type Deed, type WordsAndDeeds } from '../../cases/index.ts';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { GroundsLine, When } from './fact.tsx';
import { wordsOf } from './once-a-day.ts';

/** What actors promised, offered, threatened or refused beside what then was done: words at the left, deeds at the right. */
export const WordsPart: FC<{ readonly site: Site; readonly found: Case }> = ({ site, found }) => {
  const all = wordsOf(site, found);
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="words">
      <h2 id="words">{say('Words and deeds')}</h2>
      <p>
        {say(
          'What was promised, offered, threatened or refused stands at the left; what was done or happened then, at the right. Nothing is judged kept or broken: the sources are there to be read.',
        )}
      </p>
      {all.map(({ actor, rows }) => (
        <section
          class="table-wrap"
          tabindex={0}
          aria-label={say('Words and deeds of {actor}', { actor: actorName(found, actor) })}
        >
          <table class="words-deeds">
            <caption>{actorName(found, actor)}</caption>
            <thead>
              <tr>
                <th scope="col">{say('Said')}</th>
                <th scope="col">{say('Done')}</th>
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
      <td data-column={say('Said')}>
        <p>
          <Commitment date={<When on={said.on} />} kind={kind} what={what} condition={condition} />
        </p>
        <p class="soft">
          {said.speaker && `${said.speaker}: `}
          {said.said} <GroundsLine grounds={grounds} />
        </p>
        {words.map((deed) => (
          <DeedLine deed={deed} />
        ))}
      </td>
      <td data-column={say('Done')}>
        {done.length === 0 ? (
          <p class="soft">{say('The case knows of nothing.')}</p>
        ) : (
          done.map((deed) => <DeedLine deed={deed} />)
        )}
      </td>
    </tr>
  );
};

const Commitment: FC<Pick<WordsAndDeeds, 'kind' | 'what' | 'condition'> & { readonly date: Child }> = ({
  date,
  kind,
  what,
  condition,
}) => {
  const values = { date, kind, what: <strong>{what}</strong> };
  return condition ? (
    <Said text="{date}, {kind}: {what}, if {condition}" with={{ ...values, condition: lowered(condition) }} />
  ) : (
    <Said text="{date}, {kind}: {what}" with={values} />
  );
};

const DeedLine: FC<{ readonly deed: Deed }> = ({ deed: { kind, on, text, grounds } }) => (
  <p>
    <DeedText kind={kind} date={<When on={on} />} what={text} /> <GroundsLine grounds={grounds} />
  </p>
);

const DeedText: FC<{ readonly kind: Deed['kind']; readonly date: Child; readonly what: string }> = ({
  kind,
  date,
  what,
}) => {
  switch (kind) {
    case 'did':
      return <Said text="{date}, done: {what}" with={{ date, what }} />;
    case 'happened':
      return <Said text="{date}, happened: {what}" with={{ date, what }} />;
    case 'said':
      return <Said text="{date}, said then: {what}" with={{ date, what }} />;
    case 'not-done':
      return <Said text="Not done by {date}: {what}" with={{ date, what }} />;
  }
};

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
