import { describe, expect, test } from 'vitest';
import { palette, paletteCss, type Shade } from './palette.ts';

/** Light, 0 to 1, of a colour as a screen gives it. */
const linear = (hex: string): readonly number[] =>
  [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });

const times = (rows: readonly (readonly number[])[], light: readonly number[]): readonly number[] =>
  rows.map((row) => row.reduce((sum, share, at) => sum + share * (light[at] ?? 0), 0));

/** How eyes see that lack a kind of cone. Machado, Oliveira and Fernandes 2009, severity 1. */
const eyes = {
  'full sight': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
} as const;

/** Oklab (Ottosson 2020): equal distances look equally different; black and white are 1 apart. */
function oklab(light: readonly number[]): readonly number[] {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    light,
  ).map(Math.cbrt);
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

const distance = (one: readonly number[], other: readonly number[]): number =>
  Math.hypot(...one.map((share, at) => share - (other[at] ?? 0)));

const luminance = (hex: string): number =>
  linear(hex).reduce((sum, light, at) => sum + light * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);

/** WCAG 2.2 */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const named = (prefix: string, surroundings: keyof Shade) =>
  [...palette].filter(([name]) => name.startsWith(prefix)).map(([, shade]) => shade[surroundings]);

const pairs = (colours: readonly string[]) =>
  colours.flatMap((one, at) => colours.slice(at + 1).map((other) => [one, other] as const));

describe.each(['light', 'dark'] as const)('in %s surroundings', (surroundings) => {
  const colour = (name: string): string => palette.get(name)?.[surroundings] ?? '';

  test.each([
    { eye: 'full sight', of: 'ballot-' },
    { eye: 'deuteranopia', of: 'ballot-' },
    { eye: 'protanopia', of: 'ballot-' },
    { eye: 'full sight', of: 'verdict-' },
    { eye: 'deuteranopia', of: 'verdict-' },
    { eye: 'protanopia', of: 'verdict-' },
  ] as const)('no two colours of $of* look alike with $eye', ({ eye, of }) => {
    for (const [one, other] of pairs(named(of, surroundings))) {
      const [seen, beside] = [one, other].map((hex) => oklab(times(eyes[eye], linear(hex))));
      expect(distance(seen ?? [], beside ?? []), `${one} and ${other}`).toBeGreaterThan(0.09);
    }
  });

  test.each(['yes', 'no', 'abstain', 'absent'])('letters on %s can be read', (ballot) => {
    expect(contrast(colour(`on-ballot-${ballot}`), colour(`ballot-${ballot}`))).toBeGreaterThan(4.5);
  });

  test.each([
    'chart-ink',
    'chart-soft',
    'verdict-supported',
    'verdict-imprecise',
    'verdict-contradicted',
    'verdict-uncheckable',
  ])('%s can be read as text', (name) => {
    expect(contrast(colour(name), colour('chart-paper'))).toBeGreaterThan(4.5);
  });
});

test('a page sets every colour by its custom property', () => {
  expect(paletteCss('dark')).toContain('--ballot-yes:#6ca6e8;--ballot-no:#f0784a');
});
