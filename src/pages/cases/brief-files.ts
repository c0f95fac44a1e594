import type { Context } from 'hono';
import type { Case } from '../../cases/index.ts';
import { toDocx, toHtml, toMarkdown } from '../../reports/index.ts';
import type { Site } from '../site.ts';
import type { BriefEnding } from './case-paths.ts';
import { briefOf } from './once-a-day.ts';

const types: { readonly [ending in BriefEnding]: string } = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
};

/** The brief of a case as a file to keep: "dprk-2026-11-25.docx". */
export async function briefFile(
  context: Context,
  site: Site,
  found: Case,
  ending: BriefEnding,
): Promise<Response> {
  return context.body(await written(site, found, ending), 200, {
    'content-type': types[ending],
    'content-disposition': `attachment; filename="${found.id}-${site.today()}.${ending}"`,
  });
}

async function written(
  site: Site,
  found: Case,
  ending: BriefEnding,
): Promise<string | Uint8Array<ArrayBuffer>> {
  const document = briefOf(site, found);
  switch (ending) {
    case 'docx':
      return new Uint8Array(await toDocx(document));
    case 'html':
      return toHtml(document);
    case 'md':
      return toMarkdown(document);
  }
}
