import type { IsoDate } from '../../record/index.ts';

/** One thing that happened, as a feed tells it. */
export interface FeedEntry {
  /** Stays the same whatever else becomes known: an URN. */
  readonly id: string;
  readonly title: string;
  /** Path of the page on it. */
  readonly path: string;
  readonly on: IsoDate;
  readonly text: string;
}

/** What a feed is of. */
export interface FeedOf {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  /** Path of the page on it. */
  readonly path: string;
  /** The newest first; those without a date are not told of. */
  readonly entries: readonly FeedEntry[];
}

/** A feed tells the newest so many. */
export const mostEntries = 50;

/** The path of a decision's page. */
export const decisionPage = (id: string): string =>
  `/decisions/${encodeURI(id.replaceAll(' ', '').replaceAll('#', '~'))}`;

export const urn = (...parts: readonly string[]): string =>
  ['urn:rapporteur', ...parts.map((part) => encodeURIComponent(part))].join(':');
