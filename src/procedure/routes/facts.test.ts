import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { romeStatuteOn } from '../../members/index.ts';
import { lineages, type OpenRecord } from '../../record/index.ts';
import { acts } from './acts.ts';
import { article, articleIds } from './articles.ts';
import { routeFacts } from './shipped-facts.ts';
import { shippedRecord } from './testing.ts';

let record: OpenRecord;
let remove: () => void;
beforeAll(async () => {
  ({ record, remove } = await shippedRecord());
});
afterAll(() => remove());

const facts = routeFacts();

test('every provision that routes and steps rest on is there, with words and a source or the word that it is from memory', () => {
  for (const id of articleIds) {
    const { cite, says, source, checked } = article(id);
    expect(cite && says, id).toBeTruthy();
    expect(source !== '' || checked === 'memory', id).toBe(true);
  }
});

describe('shipped facts', () => {
  test('have a source, or say that they are from memory, or stand in the record', () => {
    for (const { source, mark, note } of facts.keptWarCrimes) expect(source ?? mark, note).toBeTruthy();
    for (const { id, source, mark } of facts.situations)
      expect(source !== undefined || mark === 'M', id).toBe(true);
    for (const { what, source, mark } of facts.precedents)
      expect(source !== undefined || mark === 'M', what).toBe(true);
  });

  test('precedents agree with the shipped record in day, tally and outcome where it holds them', () => {
    const held = facts.precedents.flatMap((each) => {
      const decision = each.decision === undefined ? undefined : record.decision(each.decision);
      return decision ? [{ each, decision }] : [];
    });
    expect(held.map(({ each }) => each.decision)).toEqual([
      'S/RES/1593 (2005)',
      'S/RES/1970 (2011)',
      'S/2014/348',
      'A/RES/71/248',
      'A/HRC/RES/39/2',
      'A/HRC/RES/34/24',
    ]);
    for (const { each, decision } of held) {
      const { yes = 0, no = 0, abstain = 0 } = decision.tally ?? {};
      expect(decision.heldOn).toBe(each.on);
      expect(decision.outcome).toBe(each.outcome === 'blocked' ? 'vetoed' : 'adopted');
      if (each.tally) expect(`${yes}-${no}-${abstain}`).toBe(each.tally);
    }
  });

  test('situations run in order, name acts that exist, and bind parties or those who accepted the Court', () => {
    const ids = acts().map(({ id }) => id);
    for (const { id, examined, opened, closed, referrals, ...rest } of facts.situations) {
      const [first = '0000'] = referrals.map(({ on }) => on);
      if (examined && opened) expect(examined <= opened, id).toBe(true);
      if (opened) expect(first <= opened || rest.came !== 'council-referral', id).toBe(true);
      if (closed && examined) expect(examined < closed, id).toBe(true);
      expect(
        rest.acts.every((act) => ids.includes(act)),
        id,
      ).toBe(true);
      for (const code of rest.territory) {
        const { since, declarations } = romeStatuteOn(code, '2026-11-25');
        expect(since !== undefined || declarations.length > 0, `${id} ${code}`).toBe(true);
      }
    }
  });

  test('recurring questions named for a state exist', () => {
    const known = lineages().map(({ id }) => id);
    for (const { state, rights, council } of facts.states)
      for (const id of [...rights, ...council]) expect(known, state).toContain(id);
  });
});
