import type { Context, Hono } from 'hono';
import { type Drawing, type Size, sizes, svgFile, tableCsv, toPng } from '../../charts/index.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';

/** What the address of a picture asks beside its size, by name. */
export type PictureQuery = { readonly [name: string]: string };

/** Draws what a path names, in a size; undefined where the path names nothing. */
export type Draw = (tail: string, size: Size, query: PictureQuery) => Drawing | undefined;

/**
 * Serves a picture as files: `PREFIX/…/NAME.svg`, `.png` and `.csv`; `?size=phone|page|share`. What is between prefix and
 * name is for `draw` to read: "A/RES/69/188".
 */
export function addPictureFiles(app: Hono, { about }: Site, prefix: string, name: string, draw: Draw): void {
  app.get(`${prefix}/:file{.+\\.(?:svg|png|csv)}`, async (context, next) => {
    const [, tail, ending] =
      new RegExp(`^(?:(.+)/)?${name}\\.(svg|png|csv)$`).exec(context.req.param('file')) ?? [];
    if (ending === undefined) return next();
    const size = sizes.find((each) => each === context.req.query('size')) ?? 'page';
    const drawing = draw(tail ?? '', size, context.req.query());
    if (!drawing) return context.text(say('There is no such picture.'), 404);
    if (drawing.kind === 'nothing') return context.text(drawing.reason, 404);
    context.header('cache-control', 'public, max-age=3600');
    context.header('etag', `"${about.version.slice(0, 16)}-${size}"`);
    return file(context, drawing, ending);
  });
}

async function file(context: Context, drawing: Extract<Drawing, { kind: 'picture' }>, ending: string) {
  switch (ending) {
    case 'svg':
      return context.body(svgFile(drawing), 200, { 'content-type': 'image/svg+xml' });
    case 'csv':
      return context.body(tableCsv(drawing.table), 200, { 'content-type': 'text/csv; charset=utf-8' });
    default:
      return context.body(new Uint8Array(await toPng(drawing)), 200, { 'content-type': 'image/png' });
  }
}
