import type { WARCRecord } from 'warcio';
import { type Entry, outletOf } from './text.ts';

/** What of an archive can be a text. */
const readable = /^(?:text\/(?:html|plain|markdown)|application\/(?:xhtml\+xml|pdf))/;

const mostBytes = 100_000_000;

/**
 * Pages and texts of a WARC, compressed or not, as web archives publish them: answers with status 200, resources, and the
 * extracted texts of WET files. Pictures, requests, redirects and revisits are passed over. The day on which a page was
 * archived is not taken for its day of publication.
 *
 * @see ISO 28500 (WARC 1.1)
 */
export async function* readWarc(chunks: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Entry> {
  const { WARCParser } = await import('warcio');
  const parser = new WARCParser(chunks);
  let at = 0;
  try {
    for await (const record of parser) {
      at++;
      const mediaType = mediaTypeOf(record);
      if (mediaType === undefined || !readable.test(mediaType)) await record.skipFully();
      else yield await entryOf(record, mediaType, `${file}#${at}`);
    }
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    yield {
      kind: 'problem',
      problem: {
        file,
        line: at + 1,
        found: `a damaged archive (${found})`,
        expected: 'a whole record of a WARC',
      },
    };
  }
}

/** Of what the record holds; undefined where that is no page or text. */
function mediaTypeOf(record: WARCRecord): string | undefined {
  const { httpHeaders } = record;
  if (record.warcType === 'response' && httpHeaders)
    return Number(httpHeaders.statusCode) === 200
      ? (httpHeaders.headers.get('content-type') ?? '')
      : undefined;
  if (record.warcType === 'resource' || record.warcType === 'conversion')
    return record.warcContentType ?? undefined;
  return undefined;
}

async function entryOf(record: WARCRecord, said: string, place: string): Promise<Entry> {
  const url = record.warcTargetURI ?? undefined;
  if (record.warcContentLength > mostBytes) {
    await record.skipFully();
    const found = `${Math.ceil(record.warcContentLength / 1e6)} MB`;
    return { kind: 'problem', problem: { file: place, found, expected: `at most ${mostBytes / 1e6} MB` } };
  }
  const [mediaType = '', ...parameters] = said.split(';').map((part) => part.trim());
  const encoding = parameters.map((each) => /^charset="?([^"]+)"?$/i.exec(each)?.[1]).find(Boolean);
  const bytes = await record.readFully(true);
  return { kind: 'text', text: { place, bytes, url, mediaType, encoding, outlet: outletOf(url) } };
}
