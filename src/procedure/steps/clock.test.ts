import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween } from '../routes/day.ts';
import { stepCalendar } from './calendar.ts';
import { nextSession, workingDaysAfter } from './clock.ts';

const { holidays, sessions } = stepCalendar();

describe('ten working days after a veto (A/RES/76/262)', () => {
  test.each([
    // Memorial Day, 30 May, is left out. The debate was held on 8 June, in time.
    { veto: '2022-05-26', by: '2022-06-10' },
    // Good Friday, 29 March, and Eid al-Fitr, 10 April, are left out.
    { veto: '2024-03-28', by: '2024-04-15' },
    { veto: '2022-09-30', by: '2022-10-14' },
    // Christmas and New Year, over two lists of holidays.
    { veto: '2024-12-20', by: '2025-01-07' },
  ])('$veto: by $by', ({ veto, by }) => {
    expect(workingDaysAfter(veto, 10, holidays).by).toBe(by);
  });

  test('a year without a list of holidays leaves out weekends only, and says so', () => {
    const clock = workingDaysAfter('2031-03-03', 10, holidays);
    expect(clock).toMatchObject({ by: '2031-03-17', mark: 'M' });
    expect(clock.how).toContain('UN holidays of 2031 are not listed');
  });

  test('is never a weekend or a holiday, and at least twelve days away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1800 }), (offset) => {
        const veto = new Date(Date.UTC(2022, 0, 1 + offset)).toISOString().slice(0, 10);
        const { by = '' } = workingDaysAfter(veto, 10, holidays);
        expect([0, 6]).not.toContain(new Date(`${by}T00:00Z`).getUTCDay());
        expect(holidays.flatMap(({ days }) => days)).not.toContain(by);
        expect(daysBetween(veto, by)).toBeGreaterThanOrEqual(12);
      }),
    );
  });
});

describe('the next regular session of the Human Rights Council', () => {
  const council = sessions.find(({ body }) => body === 'HRC');
  test.each([
    { today: '2026-01-10', from: '2026-02-01', by: '2026-04-30' },
    { today: '2026-03-10', from: '2026-02-01', by: '2026-04-30' },
    { today: '2026-05-10', from: '2026-06-01', by: '2026-07-31' },
    { today: '2026-11-10', from: '2027-02-01', by: '2027-04-30' },
  ])('on $today: $from to $by', ({ today, from, by }) => {
    expect(council && nextSession(council, today)).toMatchObject({ from, by });
  });
});
