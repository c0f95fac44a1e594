import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { memberOrder } from '../../members/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { acts, parseAct } from './acts.ts';
import { type RouteId, routeIds } from './facts.ts';
import type { Route, RouteQuestion, RoutesAnswer } from './model.ts';
import { routes } from './routes.ts';
import { routeFacts } from './shipped-facts.ts';
import { codeOf, shippedRecord } from './testing.ts';

let record: OpenRecord;
let remove: () => void;
beforeAll(async () => {
  ({ record, remove } = await shippedRecord());
});
afterAll(() => remove());

const today = '2026-11-25';

interface Written {
  readonly act?: string;
  readonly place?: string;
  readonly nationality?: string;
  readonly from?: string;
  readonly to?: string;
  readonly today?: string;
}

function ask(
  state: string,
  { act, place, nationality, today: day = today, ...days }: Written = {},
): RoutesAnswer {
  const reading = act === undefined ? undefined : parseAct(act);
  const question: RouteQuestion = {
    state: codeOf(state),
    act: reading?.ok ? reading.act : undefined,
    place: place?.split(' ').map(codeOf),
    nationality: nationality === undefined ? undefined : codeOf(nationality),
    today: day,
    ...days,
  };
  return routes(question, { facts: routeFacts(), record });
}

function routeOf(answer: RoutesAnswer, id: RouteId): Route {
  const found = answer.routes.find((each) => each.id === id);
  if (!found) throw new Error(`No route ${id}`);
  return found;
}

describe('five states, as of November 2026', () => {
  test.each([
    { state: 'PRK', territory: 'closed', nationals: 'closed', referral: 'closed' },
    { state: 'SYR', territory: 'closed', nationals: 'closed', referral: 'closed' },
    { state: 'SDN', territory: 'closed', nationals: 'closed', referral: 'closed' },
    { state: 'MMR', territory: 'open', nationals: 'unknown', referral: 'open' },
    { state: 'UKR', territory: 'open', nationals: 'open', referral: 'open' },
  ])(
    '$state: territory $territory, nationals $nationals, so a State Party’s referral $referral',
    ({ state, territory, nationals, referral }) => {
      const answer = ask(state);
      expect(routeOf(answer, 'territory').standing).toBe(territory);
      expect(routeOf(answer, 'nationality').standing).toBe(nationals);
      expect(routeOf(answer, 'state-referral').standing).toBe(referral);
      expect(routeOf(answer, 'own-motion').standing).toBe(referral);
      expect(routeOf(answer, 'declaration').standing).toBe('open');
    },
  );

  test.each([
    { state: 'PRK', route: 'council-referral', taken: [] },
    { state: 'SYR', route: 'council-referral', taken: [] },
    { state: 'UKR', route: 'council-referral', taken: [] },
    { state: 'SDN', route: 'council-referral', taken: ['2005-03-31'] },
    { state: 'LBY', route: 'council-referral', taken: ['2011-02-26'] },
    { state: 'UKR', route: 'state-referral', taken: ['2022-03-01', '2022-03-02'] },
    { state: 'UKR', route: 'declaration', taken: ['2014-04-17', '2015-09-08'] },
    { state: 'MMR', route: 'own-motion', taken: ['2019-11-14'] },
    { state: 'MMR', route: 'rights-council-mechanism', taken: ['2018-09-27'] },
    { state: 'SYR', route: 'assembly-mechanism', taken: ['2016-12-21'] },
    { state: 'PRK', route: 'rights-council-mechanism', taken: [] },
  ] as const)('$state, $route, was taken on: $taken', ({ state, route, taken }) => {
    const found = routeOf(ask(state), route);
    expect(found.standing).toBe('open');
    expect(found.taken.map(({ on }) => on)).toEqual(taken);
  });

  test('every route has a precedent to show, and what concerns the state stands first', () => {
    for (const { id, precedents } of ask('PRK').routes) expect(precedents.length, id).toBeGreaterThan(0);
    expect(routeOf(ask('PRK'), 'own-motion').precedents[0]).toMatchObject({
      concerns: 'PRK',
      outcome: 'short',
    });
  });

  test('the Council’s referral is open to all five, and each permanent member can stop it', () => {
    for (const state of ['PRK', 'MMR', 'SYR', 'UKR', 'SDN']) {
      const { standing, blockers } = routeOf(ask(state), 'council-referral');
      expect(standing).toBe('open');
      expect(blockers[0]?.members?.map(({ code }) => code)).toEqual(['CHN', 'FRA', 'GBR', 'RUS', 'USA']);
    }
  });

  test('who said no to the last referral and to the last Council text on North Korea is read from the record', () => {
    const [veto] = routeOf(ask('PRK'), 'council-referral').blockers;
    const votes = veto?.members?.map(({ code, votes: cast }) => [
      code,
      ...cast.map(({ decision, ballot }) => `${decision} ${ballot}`),
    ]);
    expect(votes).toEqual([
      ['CHN', 'S/2014/348 no', 'S/PV.9652 no'],
      ['FRA', 'S/2014/348 yes', 'S/PV.9652 yes'],
      ['GBR', 'S/2014/348 yes', 'S/PV.9652 yes'],
      ['RUS', 'S/2014/348 no', 'S/PV.9652 no'],
      ['USA', 'S/2014/348 yes', 'S/PV.9652 yes'],
    ]);
  });

  test('the veto on Syria stands first among the precedents of Syria, with its tally from the record', () => {
    const [first] = routeOf(ask('SYR'), 'council-referral').precedents;
    expect(first).toMatchObject({
      decision: 'S/2014/348',
      outcome: 'blocked',
      tally: '13-2-0',
      inRecord: true,
    });
  });

  test('the referral of Darfur carries its tally from the record', () => {
    expect(routeOf(ask('SDN'), 'council-referral').taken).toMatchObject([
      { decision: 'S/RES/1593 (2005)', tally: '11-0-4', situation: 'Darfur, Sudan' },
    ]);
  });

  test('only Darfur was referred, not all of Sudan', () => {
    expect(routeOf(ask('SDN'), 'council-referral').notes).toEqual([
      'The referral covers Darfur only, for crimes since 1 July 2002.',
    ]);
  });
});

describe('place, act, nationality and days change the answer', () => {
  test.each([
    {
      title: 'shelling of a South Korean island by North Korea',
      state: 'PRK',
      with: { place: 'KOR', act: '8' },
      territory: 'open',
    },
    {
      title: 'before South Korea was a party',
      state: 'PRK',
      with: { place: 'KOR', from: '2002-07-01', to: '2003-01-31' },
      territory: 'closed',
    },
    {
      title: 'deportation from Myanmar',
      state: 'MMR',
      with: { act: 'deportation' },
      territory: 'open',
    },
    {
      title: 'torture in Myanmar: not among the acts that the Court accepted',
      state: 'MMR',
      with: { act: 'torture' },
      territory: 'unknown',
    },
    {
      title: 'a Myanmar that names its own place rests on the disputed declaration only',
      state: 'MMR',
      with: { place: 'MMR' },
      territory: 'unknown',
    },
    {
      title: 'deportation to Bangladesh before it was a party',
      state: 'MMR',
      with: { place: 'BGD', from: '2005-01-01', to: '2010-05-31' },
      territory: 'closed',
    },
    {
      title: 'Ukraine between the two periods of its first acceptance and nothing',
      state: 'UKR',
      with: { from: '2010-01-01', to: '2013-11-20' },
      territory: 'closed',
    },
    {
      title: 'Ukraine under its declaration of 2014',
      state: 'UKR',
      with: { from: '2014-02-18', to: '2014-02-20' },
      territory: 'open',
    },
    {
      title: 'Russian acts in Ukraine, through the territory of Ukraine',
      state: 'RUS',
      with: {},
      territory: 'open',
    },
    {
      title: 'aggression by Russia against Ukraine: article 15 bis',
      state: 'UKR',
      with: { act: '8 bis', nationality: 'RUS' },
      territory: 'closed',
    },
    {
      title: 'the Philippines while a party (article 127)',
      state: 'PHL',
      with: { from: '2016-07-01', to: '2019-03-16' },
      territory: 'open',
    },
    {
      title: 'the Philippines after it left',
      state: 'PHL',
      with: { from: '2019-03-17' },
      territory: 'closed',
    },
    {
      title: 'Hungary after a withdrawal on which sources conflict',
      state: 'HUN',
      with: { from: '2026-06-02' },
      territory: 'unknown',
    },
    {
      title: 'before there was a Court (article 11)',
      state: 'UKR',
      with: { from: '1994-01-01', to: '2002-06-30' },
      territory: 'closed',
    },
    {
      title: 'a disputed declaration of Palestine, 2009',
      state: 'PSE',
      with: { from: '2008-12-27', to: '2009-01-18' },
      territory: 'unknown',
    },
  ])('$title: territory is $territory', ({ state, with: written, territory }) => {
    expect(routeOf(ask(state, written), 'territory').standing).toBe(territory);
  });

  test('a referral of aggression by the Council does not ask who is a party (article 15 ter)', () => {
    expect(routeOf(ask('UKR', { act: '8bis', nationality: 'RUS' }), 'council-referral').standing).toBe(
      'open',
    );
    const before = { act: '8bis', nationality: 'RUS', to: '2018-07-16' };
    expect(routeOf(ask('UKR', before), 'council-referral').standing).toBe('closed');
  });

  test('war crimes by Ukrainians since 2025 are kept from the Court by a declaration whose reach is open (article 124)', () => {
    const since = routeOf(ask('UKR', { act: '8', from: '2025-01-01' }), 'nationality');
    expect(since.standing).toBe('unknown');
    expect(since.conditions.at(-1)).toMatchObject({ state: 'unknown', basis: { id: 'rome-124' } });
    expect(routeOf(ask('UKR', { act: '6', from: '2025-01-01' }), 'nationality').standing).toBe('open');
  });

  test('a party from the first day needs no declaration; a state that ended can make none', () => {
    expect(routeOf(ask('FRA'), 'declaration').standing).toBe('closed');
    expect(routeOf(ask('SUN'), 'declaration').standing).toBe('closed');
    expect(routeOf(ask('SUN'), 'council-referral').standing).toBe('closed');
  });
});

describe('as of an earlier day, nothing later is known', () => {
  test('Darfur on the eve of the referral', () => {
    const { taken, precedents } = routeOf(ask('SDN', { today: '2005-03-30' }), 'council-referral');
    expect(taken).toEqual([]);
    expect(precedents).toEqual([]);
  });

  test('Ukraine in 2013, before its first declaration', () => {
    const answer = ask('UKR', { today: '2013-12-01' });
    expect(routeOf(answer, 'territory').standing).toBe('closed');
    expect(answer.situations).toEqual([]);
  });

  test('Myanmar before the Chamber authorised the investigation', () => {
    expect(routeOf(ask('MMR', { today: '2018-01-01' }), 'territory').standing).toBe('closed');
  });
});

test('without a record the ballots are left out, and it says so', () => {
  const answer = routes({ state: codeOf('PRK'), today }, { facts: routeFacts() });
  expect(
    routeOf(answer, 'council-referral').blockers[0]?.members?.every(({ votes }) => votes.length === 0),
  ).toBe(true);
  expect(answer.assumed.at(-1)).toContain('No record is open');
});

const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test('a route is open only if no condition is unmet or unknown, for any state, act and day', () => {
  const question = fc.record({
    state: fc.constantFrom(...memberOrder),
    act: fc.option(fc.constantFrom(...acts()), { nil: undefined }),
    place: fc.option(fc.array(fc.constantFrom(...memberOrder), { minLength: 1, maxLength: 2 }), {
      nil: undefined,
    }),
    nationality: fc.option(fc.constantFrom(...memberOrder), { nil: undefined }),
    from: fc.option(day, { nil: undefined }),
    to: fc.option(day, { nil: undefined }),
    today: day,
  });
  fc.assert(
    fc.property(question, (asked) => {
      const answer = routes(asked, { facts: routeFacts() });
      expect(answer.routes.map(({ id }) => id)).toEqual(routeIds);
      for (const { standing, conditions } of answer.routes) {
        const states = new Set(conditions.map(({ state }) => state));
        expect(standing === 'closed').toBe(states.has('not-met'));
        expect(standing === 'open').toBe(states.size === 1 && states.has('met'));
        expect(conditions.every(({ why }) => why.length > 0)).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});
