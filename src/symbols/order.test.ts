import { expect, test } from 'vitest';
import { symbolAddress } from './address.ts';
import { compareSymbols } from './order.ts';
import { type DocumentSymbol, parseSymbol } from './symbol.ts';
import { wholeSymbol } from './whole.ts';

function symbol(text: string): DocumentSymbol {
  const reading = parseSymbol(text);
  if (!reading.ok) throw new Error(`${text}: expected ${reading.problem.expected}`);
  return reading.symbol;
}

test('symbols stand by body, kind, session, number and part', () => {
  const ordered = [
    'A/RES/103(I)',
    'A/RES/107(S-1)',
    'A/RES/181(II)',
    'A/RES/181(II)[A]',
    'A/RES/3379(XXX)',
    'A/RES/38/35A',
    'A/RES/38/35B',
    'A/RES/69/9',
    'A/RES/69/188',
    'A/RES/70/1',
    'A/RES/S-32/1',
    'A/RES/ES-10/21',
    'A/RES/ES-11/1',
    'A/69/L.9',
    'A/69/L.28',
    'A/69/PV.73',
    'A/307',
    'A/69/488',
    'A/69/488/Add.3',
    'A/C.3/69/L.28',
    'A/C.3/69/L.28/Rev.1',
    'S/RES/242 (1967)',
    'S/RES/1593 (2005)',
    'S/RES/1970 (2011)',
    'S/PV.999',
    'S/PV.7353',
    'S/486',
    'S/2014/348',
    'A/HRC/RES/7/15',
    'A/HRC/RES/25/25',
    'E/CN.4/RES/8(XXIII)',
    'E/CN.4/RES/2003/10',
  ].map(symbol);
  const shuffled = [...ordered].reverse();
  expect(shuffled.sort(compareSymbols)).toEqual(ordered);
});

test.each([
  ['A/RES/69/188', 'https://docs.un.org/en/A/RES/69/188'],
  ['S/RES/1593 (2005)', 'https://docs.un.org/en/S/RES/1593(2005)'],
  ['A/RES/3379(XXX)', 'https://docs.un.org/en/A/RES/3379(XXX)'],
  ['A/RES/181(II)[A]', 'https://docs.un.org/en/A/RES/181(II)'],
  ['A/RES/377A(V)', 'https://docs.un.org/en/A/RES/377(V)'],
  ['A/RES/75/254A-C', 'https://docs.un.org/en/A/RES/75/254A-C'],
  ['A/39/696 (Part II)', 'https://docs.un.org/en/A/39/696%20(Part%20II)'],
])('%s can be read at %s', (text, address) => {
  expect(symbolAddress(symbol(text))).toBe(address);
});

test.each([
  ['A/RES/75/254A-C', 'A/RES/75/254'],
  ['A/RES/39/148[A]', 'A/RES/39/148'],
  ['A/RES/39/148A', 'A/RES/39/148'],
  ['A/C.3/69/L.28/Rev.1', 'A/C.3/69/L.28/Rev.1'],
])('%s is of %s', (text, whole) => {
  expect(wholeSymbol(symbol(text))).toBe(whole);
});
