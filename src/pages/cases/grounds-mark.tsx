import type { FC } from 'hono/jsx';
import type { Grounds } from '../../cases/index.ts';

/** How far a fact was checked, and where to look it up: "official · A/HRC/25/63". */
export const GroundsMark: FC<{ readonly grounds: Grounds }> = ({ grounds: { mark, note, sources } }) => (
  <span class={`grounds ${mark === 'M' || mark === 'C' ? 'doubtful' : ''}`}>
    {words(mark)}
    {sources.map(({ name, address }) => (
      <>
        {' · '}
        {address ? <a href={address}>{name}</a> : name}
      </>
    ))}
    {note && `. ${note}`}
  </span>
);

function words(mark: Grounds['mark']): string {
  if (mark === 'O') return 'official';
  if (mark === 'M') return 'from memory, not checked';
  if (mark === 'C') return 'sources conflict';
  return mark === 1 ? '1 source' : `${mark} sources`;
}
