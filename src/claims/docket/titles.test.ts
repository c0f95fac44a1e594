import { expect, test } from 'vitest';
import { shippedDocket } from '../shipped-docket.fixture.ts';

const { docket } = shippedDocket();

test.each([
  ['Situation of human rights in the Democratic People’s Republic of Korea', true],
  ["situation of human rights in the democratic people's republic of korea", true],
  ['human rights in Korea', false],
  ['the text', false],
])('"%s" is a title: %s', (quoted, isTitle) => {
  expect(docket().titles().find(quoted).length > 0).toBe(isTitle);
});
