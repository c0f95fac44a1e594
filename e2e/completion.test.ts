import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { desk } from './rapporteur.ts';

const { run, shell } = desk();

test('every command is offered, but for those that only shells use', () => {
  const words = run(['__complete', '--', ''])
    .out.split('\n')
    .map((line) => line.split('\t')[0]);
  const shown = ['check', 'vote', 'search', 'member', 'import', 'sync', 'record', 'start', 'completion'];
  expect(words).toEqual(expect.arrayContaining(shown));
  expect(words).not.toContain('__complete');
});

test.each([
  { words: ['vo'], fit: ['vote'] },
  { words: ['vote', 'A/RES/69/18'], fit: ['A/RES/69/188', 'A/RES/69/189'] },
  { words: ['vote', 's/res/159'], fit: ['S/RES/1593 (2005)'] },
  { words: ['vote', '--'], fit: ['--text', '--svg', '--png', '--picture', '--json', '--record', '--help'] },
  { words: ['member', 'PR'], fit: ['PRK', 'PRT', 'PRY'] },
  { words: ['member', 'North'], fit: ['North Macedonia', 'North Korea'] },
  { words: ['member', 'CHN', '--lineage', 'icc'], fit: ['icc-referrals'] },
  { words: ['search', 'x', '--body', 'GA-C6'], fit: ['GA-C6'] },
  { words: ['record', 'c'], fit: ['conflicts'] },
  { words: ['record', 'conflicts', 'A/RES/69/188'], fit: ['A/RES/69/188'] },
  { words: ['check', ''], fit: ['@files'] },
  { words: ['vote', 'xyz'], fit: [] },
])('$words completes to $fit', ({ words, fit }) => {
  const lines = run(['__complete', '--', ...words])
    .out.split('\n')
    .filter(Boolean);
  expect(lines.map((line) => line.split('\t')[0])).toEqual(fit);
});

test('many symbols are offered up to the slash at which there is a choice', () => {
  const words = run(['__complete', '--', 'vote', 'A']).out.split('\n').filter(Boolean);
  expect(words).toEqual(expect.arrayContaining(['A/RES/', 'A/HRC/', 'A/C.3/']));
  expect(words.length).toBeLessThan(10);
});

test('in bash a symbol with brackets is completed as one word of the line', () => {
  const ask = `eval "$(rapporteur completion bash)"; compopt() { :; }
    COMP_WORDS=(rapporteur vote S/RES/159); COMP_CWORD=2; _rapporteur; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { out, err } = shell(ask);
  expect(err).toBe('');
  expect(out).toBe('S/RES/1593\\ \\(2005\\)\n');
});

const absent = (program: string): boolean => spawnSync(program, ['-c', 'true']).error !== undefined;

test.skipIf(absent('zsh'))('the script for zsh can be read by zsh', () => {
  expect(shell('rapporteur completion zsh > script; zsh -n script').code).toBe(0);
});

test.skipIf(absent('fish'))('fish completes symbols, with what they are', () => {
  const { out } = shell(
    'rapporteur completion fish | source; complete -C "rapporteur vote s/res/159"',
    'fish',
  );
  expect(out).toMatch(/^S\/RES\/1593 \(2005\)\tSecurity Council resolution 1593/);
});
