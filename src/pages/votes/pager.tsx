import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import { say } from '../language/say.ts';

/** So many rows on a page. */
export const pageLength = 50;

/** A part of a list by its number, 1 for the first; what is no number or out of range is the nearest that there is. */
export function pageOf<T>(items: readonly T[], asked: string | undefined) {
  const pages = Math.max(1, Math.ceil(items.length / pageLength));
  const page = Math.min(pages, Math.max(1, Math.floor(Number(asked)) || 1));
  return { page, pages, shown: items.slice((page - 1) * pageLength, page * pageLength) };
}

/** Links to the pages before and after; nothing for one page. */
export const Pager: FC<{
  readonly page: number;
  readonly pages: number;
  readonly address: (page: number) => string;
  readonly of: string;
}> = ({ page, pages, address, of }) =>
  pages > 1 ? (
    <nav class="pager" aria-label={say('Pages of {list}', { list: of })}>
      {page > 1 && (
        <a href={address(page - 1)} rel="prev">
          {say('Newer')}
        </a>
      )}
      <span>{say('Page {page} of {pages}', { page: formatNumber(page), pages: formatNumber(pages) })}</span>
      {page < pages && (
        <a href={address(page + 1)} rel="next">
          {say('Older')}
        </a>
      )}
    </nav>
  ) : null;
