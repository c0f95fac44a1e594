import { Feed } from 'feed';
import type { FeedOf } from './entry.ts';

/**
 * A feed in Atom (RFC 4287) or as a JSON feed. Ids are URNs and stay; dates are those of the record, so that the same record
 * gives the same feed.
 *
 * @param at address of the feed itself; pages lie at its origin
 */
export function writeFeed(
  { id, title, about, path, entries }: FeedOf,
  form: 'atom' | 'json',
  at: URL,
): string {
  const [newest] = entries;
  const feed = new Feed({
    ...{ id, title, description: about, language: 'en' },
    link: `${at.origin}${path}`,
    updated: noon(newest?.on ?? '1945-10-24'),
    generator: 'Rapporteur',
    copyright: `Facts of United Nations records; sources and licences: ${at.origin}/api/v1/record/sources`,
    feedLinks: { [form]: at.href },
    author: { name: 'Rapporteur' },
  });
  for (const entry of entries)
    feed.addItem({
      ...{ id: entry.id, title: entry.title, description: entry.text, content: entry.text },
      link: `${at.origin}${entry.path}`,
      date: noon(entry.on),
      published: noon(entry.on),
    });
  return form === 'atom' ? feed.atom1() : feed.json1();
}

/** A day as a moment: feeds know no days. Noon in UTC is that day nearly everywhere. */
const noon = (day: string): Date => new Date(`${day}T12:00:00Z`);
