import { expect, test } from 'vitest';
import { listed, listedUpTo } from './lists.ts';

test.each([
  { items: [], read: '' },
  { items: ['China'], read: 'China' },
  { items: ['China', 'Russia'], read: 'China and Russia' },
  { items: ['China', 'Cuba', 'Egypt'], read: 'China, Cuba and Egypt' },
])('$items reads "$read"', ({ items, read }) => {
  expect(listed(items)).toBe(read);
});

test('a long list is cut with its rest counted, unless one alone would be cut', () => {
  expect(listedUpTo(2, ['China', 'Cuba', 'Egypt', 'Iran'])).toBe('China, Cuba and 2 others');
  expect(listedUpTo(2, ['China', 'Cuba', 'Egypt'])).toBe('China, Cuba and Egypt');
});
