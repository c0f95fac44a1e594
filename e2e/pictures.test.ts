import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { desk } from './rapporteur.ts';

const { folder, run } = desk();

describe('a command saves the picture of its answer', () => {
  test.each([
    { command: 'case dprk', shows: 'Third Committee votes' },
    { command: 'case dprk --timeline', shows: 'dashed: day not known' },
    { command: 'shifts A/RES/60/173 A/RES/70/172', shows: 'Who moved between 2005 and 2015' },
    { command: 'shifts dprk', shows: 'Who changed their ballot' },
    { command: 'margins dprk', shows: 'How large the majorities were' },
    {
      command: 'agreement USA CHN RUS --lineage dprk-human-rights --body GA --needed 5',
      shows: 'Who votes with whom',
    },
    { command: 'cohesion EU --lineage dprk-human-rights --body GA', shows: 'European Union' },
  ])('$command', ({ command, shows }) => {
    const file = join(folder, 'picture.svg');
    const { code, out, err } = run([...command.split(' '), '--svg', file]);
    expect(code).toBe(0);
    expect(out).not.toBe('');
    expect(err).toContain(`Picture: ${file}`);
    const svg = readFileSync(file, 'utf8');
    expect(svg).toContain(shows);
    expect(svg).not.toMatch(/NaN|undefined/);
  });

  test('beside JSON, and the same each time', () => {
    const [one, other] = [join(folder, 'one.png'), join(folder, 'other.png')];
    const line = ['shifts', 'A/RES/60/173', 'A/RES/70/172', '--json'];
    expect(JSON.parse(run([...line, '--png', one]).out)).toHaveProperty('kind', 'between');
    run([...line, '--png', other]);
    expect(readFileSync(one).equals(readFileSync(other))).toBe(true);
  });
});
