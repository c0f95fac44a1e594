import { setTimeout } from 'node:timers/promises';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { forEachAtMost } from './at-most.ts';

async function* from<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

test('all is done once, never more at once than may be by count and by weight', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 40 }),
      fc.integer({ min: 1, max: 5 }),
      async (weights, count) => {
        const done: number[] = [];
        const under = { count: 0, weight: 0 };
        await forEachAtMost(
          from([...weights.entries()]),
          { count, weight: 40, weigh: ([, weight]) => weight },
          async ([at, weight]) => {
            under.count++;
            under.weight += weight;
            expect(under.count).toBeLessThanOrEqual(count);
            expect(under.weight <= 40 || under.count === 1).toBe(true);
            await setTimeout(0);
            under.count--;
            under.weight -= weight;
            done.push(at);
          },
        );
        expect(done.sort((a, b) => a - b)).toEqual([...weights.keys()]);
      },
    ),
    { numRuns: 20 },
  );
});

test('the first failure ends it, after what is under way', async () => {
  const done: number[] = [];
  const work = forEachAtMost(from([1, 2, 3, 4]), { count: 1, weight: 10, weigh: () => 1 }, async (item) => {
    if (item === 2) throw new Error('broken');
    done.push(item);
  });
  await expect(work).rejects.toThrow('broken');
  expect(done).toEqual([1]);
});
