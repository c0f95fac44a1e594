import type { FC } from 'hono/jsx';
import { say, toSay } from '../language/say.ts';
import { siteName } from './site-name.ts';

/** The parts of the site that the way around leads to. */
export const sections = [
  { id: 'check', path: '/check', name: toSay('Check') },
  { id: 'decisions', path: '/decisions', name: toSay('Decisions') },
  { id: 'members', path: '/members', name: toSay('Members') },
  { id: 'cases', path: '/cases', name: toSay('Cases') },
  { id: 'explore', path: '/explore', name: toSay('Explore') },
  { id: 'forecast', path: '/forecast', name: toSay('Forecast') },
  { id: 'record', path: '/record', name: toSay('Record') },
  { id: 'words', path: '/words', name: toSay('Words') },
] as const;

export type Section = (typeof sections)[number]['id'];

/** The name, the search box and the way around. */
export const Header: FC<{ readonly section?: Section | undefined }> = ({ section }) => (
  <header class="site-header">
    <a class="site-name" href="/">
      {siteName}
    </a>
    <search>
      <form class="site-search" action="/search" method="get">
        <label class="visually-hidden" for="site-search">
          {say('Symbol, words, member, or a sentence to check')}
        </label>
        <input
          id="site-search"
          name="q"
          type="search"
          placeholder={say('A/RES/69/188, North Korea, Zaire…')}
          autocomplete="off"
        />
        <button type="submit">{say('Search')}</button>
      </form>
    </search>
    <nav aria-label={say('Parts of the site')}>
      <ul>
        {sections.map(({ id, path, name }) => (
          <li>
            <a href={path} aria-current={id === section ? 'page' : undefined}>
              {say(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  </header>
);
