import type { FC } from 'hono/jsx';
import { actorName, type Case, type TimelineEntry } from '../../cases/index.ts';
import { casePath } from '../address/addresses.ts';
import { Figure } from '../figure/figure.tsx';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { timelineOf, timelinePath } from './case-pictures.ts';
import { EntryText, GroundsLine, When } from './fact.tsx';
import { entriesOf } from './once-a-day.ts';
import {
  actorsOf,
  entryKinds,
  filtered,
  filterQuery,
  kindNames,
  type TimelineFilter,
  yearsOf,
  zooms,
} from './timeline-filter.ts';

interface TimelineProps {
  readonly site: Site;
  readonly found: Case;
  readonly filter: TimelineFilter;
}

/** Everything on its date, as a picture and as a list; narrowed by kind, actor and years. */
export const TimelinePart: FC<TimelineProps> = ({ site, found, filter }) => {
  const all = entriesOf(site, found);
  if (all.length === 0) return null;
  return (
    <section id="timeline-part" aria-labelledby="timeline">
      <h2 id="timeline">{say('Timeline')}</h2>
      <TimelineForm found={found} all={all} filter={filter} />
      <Shown site={site} found={found} filter={filter} all={all} />
    </section>
  );
};

const TimelineForm: FC<{
  readonly found: Case;
  readonly all: readonly TimelineEntry[];
  readonly filter: TimelineFilter;
}> = ({ found, all, filter }) => {
  const years = yearsOf(all).map((year) => [String(year), String(year)] as const);
  const actors = actorsOf(all)
    .map((actor) => [actor, actorName(found, actor)] as const)
    .sort(([, one], [, other]) => one.localeCompare(other, 'en'));
  const kinds = entryKinds.map((kind) => [kind, say(kindNames[kind])] as const);
  const [first, last] = [years[0]?.[0], years.at(-1)?.[0]];
  return (
    <search>
      <form class="filters" action={`${casePath(found.id)}#timeline`} method="get" data-swaps="timeline-part">
        <Choice name="kind" label={say('Kind')} all={say('All kinds')} options={kinds} chosen={filter.kind} />
        <Choice
          name="actor"
          label={say('Actor')}
          all={say('All actors')}
          options={actors}
          chosen={filter.actor}
        />
        <Choice name="from" label={say('From')} options={years} chosen={String(filter.from ?? first)} />
        <Choice name="to" label={say('To')} options={years} chosen={String(filter.to ?? last)} />
        <button type="submit">{say('Show')}</button>
      </form>
    </search>
  );
};

const Choice: FC<{
  readonly name: string;
  readonly label: string;
  /** Left out where one has to be chosen. */
  readonly all?: string | undefined;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly chosen: string | undefined;
}> = ({ name, label, all, options, chosen }) => (
  <label>
    {label}
    <select name={name}>
      {all && <option value="">{all}</option>}
      {options.map(([value, words]) => (
        <option value={value} selected={value === chosen}>
          {words}
        </option>
      ))}
    </select>
  </label>
);

const Shown: FC<TimelineProps & { readonly all: readonly TimelineEntry[] }> = ({
  site,
  found,
  filter,
  all,
}) => {
  const shown = filtered(all, filter);
  return (
    <section class="shown" aria-label={say('What fits')}>
      <p role="status">
        {shown.length === all.length
          ? say('{all, plural, one {# entry} other {# entries}}.', { all: all.length })
          : say('{shown} of {all, plural, one {# entry} other {# entries}}.', {
              shown: shown.length,
              all: all.length,
            })}{' '}
        {shown.length < all.length && <a href={`${casePath(found.id)}#timeline`}>{say('Show all')}</a>}
      </p>
      <nav class="zooms" aria-label={say('Years shown')}>
        <ul>
          {zooms(filter, yearsOf(all)).map(({ words, filter: other }) => (
            <li>
              <a
                href={`${casePath(found.id)}${filterQuery(other)}#timeline`}
                data-swaps="timeline-part"
                data-key={words}
              >
                {say(words)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {shown.length === 0 ? (
        <p>{say('Choose another kind or actor, or more years.')}</p>
      ) : (
        <>
          <Figure
            drawing={timelineOf(site, found, filter, 'page')}
            phone={timelineOf(site, found, filter, 'phone')}
            path={timelinePath(found.id)}
            query={filterQuery(filter)}
            withTable={false}
          />
          <ol class="timeline">
            {byYear(shown).map(([year, entries]) => (
              <li>
                <h3>{year}</h3>
                <ul class="entries">
                  {entries.map((entry) => (
                    <li>
                      <span>
                        <When on={entry.on} /> <span class="kind">{entry.kind}</span>
                      </span>
                      <div>
                        <EntryText found={found} entry={entry} /> <GroundsLine grounds={entry.grounds} />
                      </div>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
};

/** Entries by the year in which they were or began. */
function byYear(
  entries: readonly TimelineEntry[],
): readonly (readonly [year: string, entries: readonly TimelineEntry[]])[] {
  const years = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const year = entry.on.first.slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), entry]);
  }
  return [...years];
}
