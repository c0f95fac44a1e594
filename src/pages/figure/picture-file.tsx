import type { FC } from 'hono/jsx';

interface PictureFileProps {
  /** Path of the picture without its ending. */
  readonly path: string;
  /** What is to be seen. */
  readonly alt: string;
  /** About as large as it is, in CSS pixels: room is kept for it. */
  readonly width: number;
  readonly height: number;
}

/** A picture too large to stand in the page: it is fetched when the reader comes near it, on a phone in the phone's size. */
export const PictureFile: FC<PictureFileProps> = ({ path, alt, width, height }) => (
  <figure>
    <picture>
      <source media="(max-width: 32rem)" srcset={`${path}.svg?size=phone`} />
      <img src={`${path}.svg`} width={width} height={height} alt={alt} loading="lazy" decoding="async" />
    </picture>
    <figcaption class="take">
      Take away: <a href={`${path}.svg`}>SVG</a>, <a href={`${path}.png`}>PNG</a>,{' '}
      <a href={`${path}.csv`}>CSV</a>
    </figcaption>
  </figure>
);
