import { afterAll, beforeAll, expect, test } from 'vitest';
import type { OpenRecord } from '../record/index.ts';
import { checkOutcomes } from './check-outcomes.ts';
import { reckon } from './reckoning.ts';
import { shippedRecord } from './routes/testing.ts';

let record: OpenRecord;
let remove: () => void;
beforeAll(async () => {
  ({ record, remove } = await shippedRecord());
});
afterAll(() => remove());

test('every decision that ships came out as its rule makes it', () => {
  const checks = checkOutcomes(record);
  expect(checks.flatMap(({ disagreements }) => disagreements)).toEqual([]);
  expect(checks.map(({ body, compared, agreeing }) => [body, compared === agreeing])).toEqual(
    checks.map(({ body }) => [body, true]),
  );
});

test.each([
  { id: 'A/RES/69/188', result: 'adopted', needed: 69, majority: 'simple' },
  { id: 'A/C.3/69/L.28/Rev.1', result: 'adopted', needed: 66, majority: 'committee' },
  { id: 'A/C.3/69/L.63', result: 'rejected', needed: 59, majority: 'committee' },
  { id: 'A/RES/ES-11/1', result: 'adopted', needed: 98, majority: 'two-thirds' },
  { id: 'A/RES/ES-11/3', result: 'adopted', needed: 78, majority: 'council-suspension' },
  { id: 'S/2014/348', result: 'vetoed', needed: 9, majority: 'security-council-substantive' },
  { id: 'S/PV.7353', result: 'adopted', needed: 9, majority: 'security-council-procedural' },
  { id: 'S/2024/255', result: 'vetoed', needed: 9, majority: 'security-council-substantive' },
  { id: 'A/HRC/RES/25/25', result: 'adopted', needed: 19, majority: 'human-rights-council' },
])('$id: $result, $needed needed', ({ id, result, needed, majority }) => {
  const decision = record.decision(id);
  expect(decision && reckon(decision).outcome).toMatchObject({ result, needed, majority: { id: majority } });
});
