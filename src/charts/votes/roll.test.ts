import { describe, expect, test } from 'vitest';
import { svgFile } from '../file.ts';
import { toPng } from '../png.ts';
import { someRoll as roll } from '../samples.fixture.ts';
import { textWidth } from '../words.ts';
import { rollTiles } from './roll-tiles.tsx';
import { tallyBar } from './tally-bar.tsx';

const caption = {
  title: 'A/RES/69/188: 116-20-53',
  subtitle: 'Ballots in members',
  source: 'Source: the record.',
};

describe('the bar of a tally', () => {
  test('has a part for each ballot that was cast, in their order', () => {
    const drawn = tallyBar({ tally: { yes: 116, no: 20, abstain: 53, absent: 4 } }, caption);
    expect(drawn).toMatchObject({
      kind: 'picture',
      description: 'A bar of 193 members: 116 yes, 20 no, 53 abstain and 4 absent.',
      table: {
        rows: [
          ['yes', 116, 0.601],
          ['no', 20, 0.1036],
          ['abstain', 53, 0.2746],
          ['absent', 4, 0.0207],
        ],
      },
    });
  });

  test.each([
    { size: 'page', yes: 69, label: 'majority of the members present and voting', lines: 1 },
    { size: 'page', yes: 150, label: 'two-thirds majority of the members present and voting', lines: 1 },
    { size: 'phone', yes: 69, label: 'majority', lines: 1 },
    { size: 'phone', yes: 69, label: 'majority of the members present and voting', lines: 1 },
    { size: 'phone', yes: 150, label: 'two-thirds majority of the members present and voting', lines: 2 },
  ] as const)(
    'says what was needed within the picture: $yes, $label ($size)',
    ({ size, yes, label, lines }) => {
      const tally = { yes: 116, no: 20, abstain: 53, absent: 4 };
      const drawn = tallyBar({ tally, needed: { yes, label } }, caption, size);
      if (drawn.kind === 'nothing') throw new Error(drawn.reason);
      const words = [
        ...drawn.svg.matchAll(/<text x="([-\d.]+)" y="[\d.]+" text-anchor="(\w+)"[^>]*>([^<]+)<\/text>/g),
      ]
        .map(([, x, anchor, text = '']) => ({ x: Number(x), anchor, text, wide: textWidth(text, 12) }))
        .filter(({ text }) => `${yes} needed: ${label}`.includes(text) && !/^\d+$/.test(text));
      expect(words.map(({ text }) => text).join(' ')).toBe(`${yes} needed: ${label}`);
      expect(words.length).toBe(lines);
      for (const { x, anchor, wide } of words) {
        expect(anchor === 'end' ? x - wide : x).toBeGreaterThanOrEqual(-1);
        expect(anchor === 'end' ? x : x + wide).toBeLessThan(drawn.width - 30);
      }
    },
  );

  test('is not drawn where nobody is counted', () => {
    expect(tallyBar({ tally: { yes: 0, no: 0, abstain: 0 } }, caption)).toEqual({
      kind: 'nothing',
      reason: 'No ballots are counted for this decision.',
    });
  });
});

describe('the tiles of a roll', () => {
  test('stand by regional group, then by ballot', () => {
    const drawn = rollTiles({ roll, heldOn: '2014-12-18' }, caption);
    expect(drawn).toMatchObject({
      table: {
        rows: [
          ['ZAF', 'South Africa', 'African States', 'abstain'],
          ['GNQ', 'Equatorial Guinea', 'African States', 'absent'],
          ['JPN', 'Japan', 'Asia-Pacific States', 'yes'],
          ['CHN', 'China', 'Asia-Pacific States', 'no'],
          ['PRK', 'North Korea', 'Asia-Pacific States', 'no'],
          ['USA', 'United States', 'In no regional group', 'yes'],
        ],
      },
    });
  });

  test('before there were groups are one field', () => {
    const drawn = rollTiles({ roll, heldOn: '1950-11-03' }, caption);
    expect(drawn.kind === 'picture' && drawn.svg.split('data-member').length - 1).toBe(6);
    expect(drawn).toMatchObject({
      description: 'A tile for each of 6 members. All members: 2 yes, 2 no, 1 abstain and 1 absent.',
    });
  });

  test('are not drawn for an empty roll', () => {
    expect(rollTiles({ roll: [] }, caption).kind).toBe('nothing');
  });
});

describe('a picture', () => {
  const drawn = rollTiles({ roll }, caption);
  if (drawn.kind === 'nothing') throw new Error(drawn.reason);

  test('as PNG is the same, byte for byte, when drawn again', async () => {
    expect(Buffer.from(await toPng(drawn)).equals(Buffer.from(await toPng(drawn)))).toBe(true);
  });

  test('as a file has its own colours, for light and dark', () => {
    expect(svgFile(drawn)).toMatch(/^<\?xml .*svg:root\{--ballot-yes:#2b6cb0.*prefers-color-scheme:dark/s);
  });

  test('of share size is 1200 by 630 as PNG', async () => {
    const share = rollTiles({ roll }, caption, 'share');
    if (share.kind === 'nothing') throw new Error(share.reason);
    const png = Buffer.from(await toPng(share));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });
});
