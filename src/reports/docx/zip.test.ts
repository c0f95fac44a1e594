import { text } from 'node:stream/consumers';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBufferPromise } from 'yauzl';
import { zipped } from './zip.ts';

async function unzipped(archive: Uint8Array): Promise<readonly (readonly [string, string])[]> {
  const opened = await fromBufferPromise(Buffer.from(archive));
  const files: (readonly [string, string])[] = [];
  for await (const entry of opened.eachEntry())
    files.push([entry.fileName, await text(await opened.openReadStreamPromise(entry))]);
  return files;
}

test('what is packed comes out again, in its order', async () => {
  const name = fc.stringMatching(/^[a-z]{1,8}\.xml$/);
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.tuple(name, fc.string({ unit: 'grapheme' })), {
        selector: ([each]) => each,
        maxLength: 5,
      }),
      async (files) => {
        const archive = zipped(files.map(([each, content]) => [each, Buffer.from(content, 'utf8')]));
        expect(await unzipped(archive)).toEqual(files);
      },
    ),
    { numRuns: 30 },
  );
});
