import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import { say } from '../language/say.ts';

/** So many rows stand on a page. */
const perPage = 100;

/** The rows of a page; the last page for one beyond it. */
export function pageOf<Item>(items: readonly Item[], page: number) {
  const pages = Math.max(1, Math.ceil(items.length / perPage));
  const at = Math.min(page, pages);
  const from = (at - 1) * perPage;
  return { items: items.slice(from, from + perPage), at, pages, from, total: items.length };
}

export interface PagerProps {
  readonly at: number;
  readonly pages: number;
  readonly from: number;
  readonly total: number;
  /** The address of a page. */
  readonly address: (page: number) => string;
}

/** "1 to 100 of 8,348", and the pages before and after. */
export const Pager: FC<PagerProps> = ({ at, pages, from, total, address }) => (
  <nav class="pager" aria-label={say('Pages')}>
    <span>
      {say('{from} to {to} of {total}', {
        from: formatNumber(from + 1),
        to: formatNumber(Math.min(total, from + perPage)),
        total: formatNumber(total),
      })}
    </span>
    {at > 1 && (
      <a href={address(at - 1)} rel="prev">
        {say('Previous')}
      </a>
    )}
    {at < pages && (
      <a href={address(at + 1)} rel="next">
        {say('Next')}
      </a>
    )}
    {at < pages - 1 && <a href={address(pages)}>{say('Last')}</a>}
  </nav>
);
