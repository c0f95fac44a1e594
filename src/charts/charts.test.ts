import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { sizes, svgFile, tableCsv, toPng } from './index.ts';
import type { Picture, Size } from './picture.ts';
import { caption, samples } from './samples.fixture.ts';

function picture(drawn: ReturnType<(typeof samples)[number]['draw']>): Picture {
  if (drawn.kind === 'nothing') throw new Error(drawn.reason);
  return drawn;
}

/** What is wrong with it as XML, undefined for nothing; and how often each element stands in it. */
function readXml(text: string) {
  const elements = new Map<string, number>();
  const parser = new SaxesParser({ xmlns: true });
  let fault: string | undefined;
  parser.on('error', (error) => {
    fault ??= error.message;
  });
  parser.on('opentag', ({ name }) => elements.set(name, (elements.get(name) ?? 0) + 1));
  parser.write(text).close();
  return { fault, elements };
}

describe.each(samples)('$name', ({ draw, empty }) => {
  test('says that there is nothing to draw instead of drawing nothing', () => {
    expect(empty).toEqual({ kind: 'nothing', reason: expect.stringMatching(/^[A-Z].+\.$/) });
  });

  test.each(sizes)(
    'is well-formed, the same each time, and has numbers for coordinates: %s',
    (size: Size) => {
      const drawn = picture(draw(caption, size));
      expect(picture(draw(caption, size))).toEqual(drawn);
      expect(readXml(svgFile(drawn)).fault).toBeUndefined();
      expect(drawn.svg).not.toMatch(/NaN|undefined|Infinity|\[object/);
      // Nothing that a second chart on the same page, or the page's content policy, would come in the way of.
      expect(drawn.svg).not.toMatch(/ id="| style="|<style|url\(/);
    },
  );

  test('has a title, a description, a source and a table', () => {
    const drawn = picture(draw(caption, 'page'));
    expect(drawn.svg).toContain(`role="img"`);
    expect(drawn.svg).toContain(`<title>${caption.title}</title><desc>`);
    expect(drawn.svg).toContain(caption.source);
    expect(drawn.description).toMatch(/\.$/);
    expect(drawn.table.rows.length).toBeGreaterThan(0);
    for (const row of drawn.table.rows) expect(row).toHaveLength(drawn.table.columns.length);
    expect(tableCsv(drawn.table)).not.toMatch(/NaN|undefined/);
  });

  test('fits the width of a phone and the measure of a share picture', () => {
    const phone = picture(draw(caption, 'phone'));
    const share = picture(draw(caption, 'share'));
    expect([360, 1200]).toContain(phone.width);
    expect([share.width, share.height]).toEqual([1200, 630]);
  });

  test('escapes what it is given', () => {
    const drawn = picture(draw({ ...caption, title: 'Ayes & <noes>', source: '"A" & B' }, 'page'));
    expect(readXml(drawn.svg).fault).toBeUndefined();
    expect(drawn.svg).toContain('<title>Ayes &amp; &lt;noes&gt;</title>');
  });

  test('is drawn as PNG in dark as in light', async () => {
    const drawn = picture(draw(caption, 'page'));
    const [light, dark] = await Promise.all([
      toPng(drawn, { width: 200 }),
      toPng(drawn, { width: 200, surroundings: 'dark' }),
    ]);
    expect(Buffer.from(light).subarray(1, 4).toString()).toBe('PNG');
    expect(Buffer.from(light).equals(Buffer.from(dark))).toBe(false);
  });
});
