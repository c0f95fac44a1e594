import { expect, test } from 'vitest';
import { namesOverTime } from './names-over-time.ts';
import { parseMemberCode } from './parse-code.ts';

test.each([
  {
    code: 'COD',
    names: [
      { from: '1960-09-20', to: '1971-10-27' },
      { name: 'Zaire', from: '1971-10-27', to: '1997-05-17' },
      { name: 'Democratic Republic of the Congo', from: '1997-05-17' },
    ],
  },
  { code: 'FRA', names: [{ name: 'France', from: '1945-10-24' }] },
  {
    code: 'SUN',
    names: [{ name: 'Union of Soviet Socialist Republics', from: '1945-10-24', to: '1991-12-24' }],
  },
])('$code bore its names in turn, each from the day on which the last one ended', ({ code, names }) => {
  const member = parseMemberCode(code);
  expect(member && namesOverTime(member, '2026-01-01')).toMatchObject(names);
});
