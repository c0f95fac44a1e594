import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { OpenRecord } from '../../record/index.ts';
import { shippedRecord } from '../routes/testing.ts';
import { stagesOf } from './stages-of.ts';

let record: OpenRecord;
let remove: () => void;
beforeAll(async () => {
  ({ record, remove } = await shippedRecord());
});
afterAll(() => remove());

const way = (id: string): readonly string[] | undefined =>
  stagesOf(record, id)?.stages.map(({ kind, known, heldOn, said }) =>
    [known ? kind : `${kind}?`, heldOn, said].filter(Boolean).join(' | '),
  );

const of2014 = [
  'draft | Put in as A/C.3/69/L.28.',
  'revision | Revised once, last as A/C.3/69/L.28/Rev.1.',
  'sponsors | 58 sponsors.',
  'amendment | 2014-11-18 | Amendment A/C.3/69/L.63: rejected 40-77-50.',
  'committee | 2014-11-18 | Third Committee: approved 111-19-55.',
  'report | Reported in A/69/488/Add.3.',
  'decision | 2014-12-18 | General Assembly: adopted 116-20-53.',
];

describe('the way of a text', () => {
  test.each(['A/RES/69/188', 'A/C.3/69/L.28/Rev.1', 'A/C.3/69/L.63'])('of 2014, asked by %s', (id) => {
    expect(way(id)).toEqual(of2014);
  });

  test('of a Council draft, by the one who put it in', () => {
    expect(way('S/2014/348')).toEqual([
      'draft | Put in as S/2014/348.',
      'sponsors | Put in by France.',
      'decision | 2014-05-22 | Security Council: vetoed 13-2-0.',
    ]);
  });

  test('a vote on the agenda has no draft and no sponsors', () => {
    expect(way('S/PV.7353')).toEqual(['decision | 2014-12-22 | Security Council: adopted 11-2-2.']);
  });

  test('what the record does not have is said', () => {
    expect(way('A/RES/ES-11/1')?.[0]).toBe('draft? | The record does not have the symbol of the draft.');
  });

  test('of an unknown id there is none', () => {
    expect(stagesOf(record, 'A/RES/99/999')).toBeUndefined();
  });
});

describe('the neighbours in a lineage', () => {
  test.each([
    { id: 'A/RES/69/188', previous: 'A/RES/68/183', next: 'A/RES/70/172' },
    { id: 'A/C.3/69/L.28/Rev.1', previous: 'GA-C3/2013-11-19/dprk-human-rights', next: 'A/C.3/70/L.35' },
    { id: 'A/RES/60/173', previous: undefined, next: 'A/RES/61/174' },
    { id: 'S/2014/348', previous: 'S/RES/1970 (2011)', next: undefined },
  ])('of $id: $previous before, $next after', ({ id, previous, next }) => {
    const lineage = stagesOf(record, id)?.lineage;
    expect([lineage?.previous?.id, lineage?.next?.id]).toEqual([previous, next]);
  });

  test('A/RES/69/188 is the tenth of its 21 in the plenary', () => {
    expect(stagesOf(record, 'A/RES/69/188')?.lineage).toMatchObject({ place: 10, of: 21 });
  });
});
