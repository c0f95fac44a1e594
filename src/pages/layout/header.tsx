import type { FC } from 'hono/jsx';

/** The parts of the site that the way around leads to. */
export const sections = [
  { id: 'check', path: '/check', name: 'Check' },
  { id: 'decisions', path: '/decisions', name: 'Decisions' },
  { id: 'members', path: '/members', name: 'Members' },
  { id: 'cases', path: '/cases', name: 'Cases' },
  { id: 'explore', path: '/explore', name: 'Explore' },
  { id: 'forecast', path: '/forecast', name: 'Forecast' },
  { id: 'record', path: '/record', name: 'Record' },
  { id: 'words', path: '/words', name: 'Words' },
] as const;

export type Section = (typeof sections)[number]['id'];

/** The name, the search box and the way around. */
export const Header: FC<{ readonly section?: Section | undefined }> = ({ section }) => (
  <header class="site-header">
    <a class="site-name" href="/">
      Rapporteur
    </a>
    <search>
      <form class="site-search" action="/search" method="get">
        <label class="visually-hidden" for="site-search">
          Symbol, words, member, or a sentence to check
        </label>
        <input
          id="site-search"
          name="q"
          type="search"
          placeholder="A/RES/69/188, North Korea, Zaire…"
          autocomplete="off"
        />
        <button type="submit">Search</button>
      </form>
    </search>
    <nav aria-label="Parts of the site">
      <ul>
        {sections.map(({ id, path, name }) => (
          <li>
            <a href={path} aria-current={id === section ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </header>
);
