import { expect, test } from 'vitest';
import { coverageChart } from './coverage-chart.tsx';

const caption = { title: 'What the record covers', source: 'Source: none.' };

test('decades without a decision are told as such, between the first and the last', () => {
  const drawn = coverageChart(
    [
      { body: 'GA', decade: 1990, decisions: 3 },
      { body: 'GA', decade: 2010, decisions: 1_200 },
      { body: 'SC', decade: 2000, decisions: 7 },
    ],
    caption,
  );
  expect(drawn).toMatchObject({
    kind: 'picture',
    description:
      'Decisions by decade from the 1990s to the 2010s. General Assembly: 1,203 decisions; Security Council: 7 decisions.',
    table: {
      rows: [
        ['General Assembly', '1990s', 3],
        ['General Assembly', '2000s', 0],
        ['General Assembly', '2010s', 1_200],
        ['Security Council', '1990s', 0],
        ['Security Council', '2000s', 7],
        ['Security Council', '2010s', 0],
      ],
    },
  });
});

test('an empty record has no picture and says why', () => {
  expect(coverageChart([], caption)).toEqual({
    kind: 'nothing',
    reason: 'The record holds no decision with a date.',
  });
});
