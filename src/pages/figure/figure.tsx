import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import type { Drawing, Table } from '../../charts/index.ts';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';

export interface FigureProps {
  readonly drawing: Drawing;
  /** Path of the picture without its ending: ".svg", ".png" and ".csv" are served beside it. */
  readonly path: string;
  /** What the picture's address asks beside its size: "?body=GA". */
  readonly query?: string | undefined;
  /** Left out where the page shows the same rows as a table of its own. */
  readonly withTable?: boolean | undefined;
  /** The same, drawn for a narrow screen, where the picture alone would be too small to read. */
  readonly phone?: Drawing | undefined;
}

/** A picture with its words, its table and the files to take away; where there is nothing to draw, the reason. */
export const Figure: FC<FigureProps> = ({ drawing, path, query = '', withTable = true, phone }) => {
  if (drawing.kind === 'nothing') return <p class="soft">{drawing.reason}</p>;
  return (
    <figure>
      {phone?.kind === 'picture' ? (
        <>
          <div class="on-page">{raw(drawing.svg)}</div>
          <div class="on-phone">{raw(phone.svg)}</div>
        </>
      ) : (
        raw(drawing.svg)
      )}
      <figcaption class="take">
        <TakeAway path={path} query={query} />
        {withTable && (
          <details>
            <summary>{say('The same as a table')}</summary>
            <DataTable table={drawing.table} caption={drawing.title} />
          </details>
        )}
      </figcaption>
    </figure>
  );
};

/** The files of a picture, and the page of it alone that others may frame. */
export const TakeAway: FC<Pick<FigureProps, 'path' | 'query'>> = ({ path, query = '' }) => (
  <Said
    text="Take away: <svg>SVG</svg>, <png>PNG</png>, <csv>CSV</csv>, <embed>embed</embed>"
    with={{
      svg: (inside) => <a href={`${path}.svg${query}`}>{inside}</a>,
      png: (inside) => <a href={`${path}.png${query}`}>{inside}</a>,
      csv: (inside) => <a href={`${path}.csv${query}`}>{inside}</a>,
      embed: (inside) => <a href={`/embed${path}${query}`}>{inside}</a>,
    }}
  />
);

/** Rows as they are; figures stand to the right. */
export const DataTable: FC<{ readonly table: Table; readonly caption: string }> = ({
  table: { columns, rows },
  caption,
}) => (
  <section class="table-wrap" tabindex={0} aria-label={caption}>
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th scope="col">{column}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr>
            {row.map((cell) => (
              <td class={typeof cell === 'number' ? 'figure' : undefined}>{cell ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
