import type { FC } from 'hono/jsx';
import { say } from '../language/say.ts';
import { Again } from './again.tsx';

/** The search of a copy of the site: the browser looks through an index, and says what it found in these words. */
export const CopySearch: FC = () => (
  <div
    id="copy-search"
    data-src="/search/index.json"
    data-heading={say('With “{asked}”', { asked: '{asked}' })}
    data-none={say('None. Try fewer or other words; a text of several sentences can be checked.')}
    data-sum={say('{shown} of {all}; decisions, the latest first', { shown: '{shown}', all: '{all}' })}
  >
    <Again asked="" />
  </div>
);
