import { spellDate } from '../../record/index.ts';

/** "from 1971 to 2014", "from 1971", "to 2014"; empty for no ends. */
export const formatSpan = (from: string | undefined, to: string | undefined): string =>
  [from && `from ${spellDate(from)}`, to && `to ${spellDate(to)}`].filter(Boolean).join(' ');
