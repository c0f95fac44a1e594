import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesIn } from './page/places.ts';
import { readAnyDocument } from './read.ts';

const piece = fc.constantFrom(
  '<p>',
  '</p>',
  '<div>',
  '</div>',
  '<table><tr><td>',
  '</td>',
  '<br>',
  '<!--',
  '-->',
  '<script>',
  '</script>',
  '<',
  '>',
  '"',
  "='",
  '&amp;',
  '&#x2019;',
  '&',
  '<title>',
  '<time datetime="2014-12-18">',
  '116-20-53',
  ' ',
  '\n',
  'vote',
  'Türkiye',
  '\u00ad',
);
const page = fc.array(piece, { maxLength: 60 }).map((parts) => `<html><body>${parts.join('')}`);

test('whatever a page holds, it is read or refused, and places lie within it', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (html) => {
      const reading = await readAnyDocument(Buffer.from(html), 'page.html');
      if (!reading.ok) return;
      const { text, page: raw = '' } = reading.text;
      const placeOf = placesIn(raw, text);
      for (let start = 0; start < text.length; start++) {
        const place = placeOf({ start, end: start + 1 });
        if (!place) continue;
        expect(place.start).toBeGreaterThanOrEqual(0);
        expect(place.end).toBeGreaterThan(place.start);
        expect(place.end).toBeLessThanOrEqual(raw.length);
      }
    }),
    { numRuns: 200 },
  );
});

test.each([
  ['any bytes', []],
  ['what begins as a PDF', [...Buffer.from('%PDF-1.7\n')]],
  ['what begins as an archive', [...Buffer.from('PK\u0003\u0004')]],
])('%s are read or refused with what to do', async (_, head) => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      const reading = await readAnyDocument(new Uint8Array([...head, ...bytes]), 'file');
      if (reading.ok) expect(reading.text.text.trim()).not.toBe('');
      else expect(reading.problem.expected).not.toBe('');
    }),
    { numRuns: 100 },
  );
});
