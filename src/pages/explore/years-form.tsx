import type { FC } from 'hono/jsx';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { type ExploreAsked, exploreBodies, yearsOf } from './asked.ts';

/** The body and the years of the two pictures below it. */
export const YearsForm: FC<{ readonly site: Site; readonly asked: ExploreAsked }> = ({ site, asked }) => {
  const { first, last } = yearsOf(site);
  const years = Array.from({ length: last - first + 1 }, (_, at) => last - at);
  return (
    <>
      <h2 id="together">{say('Who votes with whom')}</h2>
      <form class="filters" action="/explore#together" method="get" data-swaps="years">
        <label>
          {say('Body')}
          <select name="body">
            {exploreBodies.map(({ id, name }) => (
              <option value={id} selected={id === asked.body}>
                {say(name)}
              </option>
            ))}
          </select>
        </label>
        <Year name="from" label={say('From')} years={years} chosen={asked.from} />
        <Year name="to" label={say('To')} years={years} chosen={asked.to} />
        {asked.session !== undefined && <input type="hidden" name="session" value={asked.session} />}
        <input type="hidden" name="members" value={asked.members.join(',')} />
        <button type="submit">{say('Show')}</button>
      </form>
    </>
  );
};

const Year: FC<{
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly years: readonly number[];
  readonly chosen: number;
}> = ({ name, label, years, chosen }) => (
  <label>
    {label}
    <select name={name}>
      {years.map((year) => (
        <option value={year} selected={year === chosen}>
          {year}
        </option>
      ))}
    </select>
  </label>
);
