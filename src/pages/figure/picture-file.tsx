import type { FC, PropsWithChildren } from 'hono/jsx';
import { TakeAway } from './figure.tsx';

interface PictureFileProps {
  /** Path of the picture without its ending. */
  readonly path: string;
  /** What the picture's address asks beside its size: "?body=GA". */
  readonly query?: string | undefined;
  /** What is to be seen. */
  readonly alt: string;
  /** About as large as it is, in CSS pixels: room is kept for it. */
  readonly width: number;
  readonly height: number;
}

/**
 * A picture too large to stand in the page: it is fetched when the reader comes near it, on a phone in the phone's size.
 * What is inside is its table, where the page shows the rows nowhere else.
 */
export const PictureFile: FC<PropsWithChildren<PictureFileProps>> = ({
  path,
  query = '',
  alt,
  width,
  height,
  children,
}) => (
  <figure>
    <picture>
      <source media="(max-width: 32rem)" srcset={`${path}.svg${query ? `${query}&` : '?'}size=phone`} />
      <img
        src={`${path}.svg${query}`}
        width={width}
        height={height}
        alt={alt}
        loading="lazy"
        decoding="async"
      />
    </picture>
    <figcaption class="take">
      <TakeAway path={path} query={query} />
      {children}
    </figcaption>
  </figure>
);
