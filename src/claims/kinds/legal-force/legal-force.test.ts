import { describe, expect, test } from 'vitest';
import { shippedDocket } from '../../shipped-docket.fixture.ts';
import { answersIn } from '../answers.fixture.ts';

const { docket } = shippedDocket();
const answers = (text: string, date = /2022/.test(text) ? '2022-04-08' : '2014-12-20') =>
  answersIn(text, 'legal-force', docket(), date);

const korea =
  'On 18 December 2014 the UN General Assembly adopted resolution 69/188 on human rights in North Korea by 116 votes to 20.';
const libya = 'On 26 February 2011 the UN Security Council adopted resolution 1970 on Libya.';

describe('whether a text binds', () => {
  test.each([
    [`${korea} The resolution is non-binding.`, 'supported "is non-binding" [force-as-recorded]'],
    [
      `${korea} The document, it should be noted, has no legal force.`,
      'supported "has no legal force" [force-as-recorded]',
    ],
    [`${korea} It carries no legal weight.`, 'supported "carries no legal weight" [force-as-recorded]'],
    [`${korea} The text binds nobody.`, 'supported "binds nobody" [force-as-recorded]'],
    [`${korea} The vote was purely symbolic.`, 'supported "was purely symbolic" [force-as-recorded]'],
    [
      'UN General Assembly resolutions are not legally binding.',
      'supported "are not legally binding" [force-as-recorded]',
    ],
    [
      'Unlike resolutions of the General Assembly, UN Security Council resolutions are legally binding.',
      'supported "are legally binding" [force-as-recorded]',
    ],
    [
      'Resolutions of the UN Human Rights Council are not binding.',
      'supported "are not binding" [force-as-recorded]',
    ],
    [`${libya} The text is binding on all member states.`, 'supported "is binding" [force-as-recorded]'],
    ['UN resolutions are not legally binding.', 'imprecise "are not legally binding" [binds-in-part]'],
    [
      `${korea} The resolution is legally binding on all members.`,
      'contradicted "is legally binding" [force-differs]',
    ],
    ['UN Security Council resolutions are not binding.', 'imprecise "are not binding" [binds-in-part]'],
    [`${libya} The resolution is non-binding.`, 'contradicted "is non-binding" [force-differs]'],
    ['UN General Assembly resolutions are binding.', 'contradicted "are binding" [force-differs]'],
    [
      'UN General Assembly resolutions of this kind are recommendations.',
      'supported "are recommendations" [force-as-recorded]',
    ],
    [
      `${libya} Under Chapter VII, it bound every member.`,
      'supported "bound every member" [force-as-recorded]',
    ],
    [
      `${korea}\n\nThe resolution obliges all states to act.`,
      'contradicted "obliges all states" [force-differs]',
    ],
    [
      'On 18 December 2014 the UN General Assembly adopted a legally binding resolution on human rights in North Korea by 116 votes to 20, with 53 abstentions.',
      'contradicted "legally binding" [force-differs]',
    ],
  ])('%j: %s', (text, answer) => {
    expect(answers(text)).toEqual([answer]);
  });

  test.each([
    ['a wish', `${korea} Activists called for a binding resolution.`],
    ['a condition', `${korea} If it were binding, the resolution would change much.`],
    ['a question', 'Is the UN General Assembly resolution binding?'],
    ['the Charter', `${korea} The resolution recalls that the UN Charter obliges all states to act.`],
    ['a treaty', 'The UN General Assembly voted to open talks on a legally binding treaty.'],
    ['an opinion of a court', 'The UN court gave an advisory opinion, which is non-binding.'],
    ['a ruling', 'The ruling of the UN court is binding, and the resolution of the Assembly cites it.'],
    [
      'what the Assembly settles for itself',
      'The UN General Assembly decides the budget, and that decision is binding on members.',
    ],
    ['a parliament', 'The European Parliament passed a non-binding resolution.'],
    ['no UN', 'The club passed a non-binding resolution.'],
  ])('leaves alone %s', (_, text) => {
    expect(answers(text)).toEqual([]);
  });

  test('takes no body that is only compared with', () => {
    expect(
      answers(`${korea} It is a text of the Assembly, not of the Security Council, and binds nobody.`),
    ).toEqual(['supported "binds nobody" [force-as-recorded]']);
  });
});

describe('who can refer to the Court', () => {
  test.each([
    [
      'At the UN, only the Security Council could issue an authoritative mandate for the ICC to prosecute North Korean leadership.',
      'supported "only the Security Council could issue an authoritative mandate for the ICC" [power-as-ruled]',
    ],
    [
      'The UN General Assembly cannot refer North Korea to the ICC.',
      'supported "General Assembly cannot refer North Korea to the ICC" [power-as-ruled]',
    ],
    [
      'Only the UN Security Council can refer Kenya to the International Criminal Court.',
      'contradicted "Only the UN Security Council can refer Kenya to the International Criminal Court" [other-ways-to-court]',
    ],
    [
      'Only the UN Security Council can refer cases to the International Criminal Court.',
      'imprecise "Only the UN Security Council can refer cases to the International Criminal Court" [other-ways-to-court]',
    ],
    [
      'On 18 December 2014 the UN General Assembly referred North Korea to the International Criminal Court.',
      'imprecise "referred North Korea to the International Criminal Court" [asks-the-council]',
    ],
    [
      'As North Korea is not a party to the Rome Statute, the ICC can only act with a UN Security Council referral, where China sits.',
      'supported "ICC can only act with a UN Security Council referral" [power-as-ruled]',
    ],
    [
      'Resolution 1970, adopted by the fifteen at the UN on 26 February 2011, referred the situation to the ICC.',
      'supported "referred the situation to the ICC" [power-as-ruled]',
    ],
    [
      'The UN Security Council referred Darfur to the ICC in 2005.',
      'supported "referred Darfur to the ICC" [power-as-ruled]',
    ],
    [
      'On 18 December 2014 the UN General Assembly adopted resolution 69/188 by 116 votes to 20, recommending that the International Criminal Court prosecute North Korean leaders.',
      'imprecise "recommending that the International Criminal Court prosecute" [asks-the-council]',
    ],
  ])('%j: %s', (text, answer) => {
    expect(answers(text)).toEqual([answer]);
  });

  test.each([
    [
      'what is asked for',
      'The UN General Assembly asked the Security Council to refer North Korea to the ICC.',
    ],
    ['what failed', 'The UN Security Council failed to refer Syria to the ICC.'],
    ['what may come', 'The UN Security Council may refer North Korea to the ICC.'],
  ])('leaves alone %s', (_, text) => {
    expect(answers(text)).toEqual([]);
  });
});

describe('how many votes it takes, and who has a veto', () => {
  test.each([
    [
      'To be adopted in the UN Security Council, a draft needs 9 votes in favour and no negative vote of any of the 5 permanent members.',
      'supported "a draft needs 9 votes in favour and no negative vote of any of the 5 permanent members" [majority-as-ruled]',
    ],
    [
      'A resolution in the UN Security Council requires ten votes.',
      'contradicted "A resolution in the UN Security Council requires ten votes" [majority-differs]',
    ],
    [
      'On 7 April 2022 the UN General Assembly suspended Russia from the Human Rights Council, 93-24-58. A two-thirds majority was needed.',
      'supported "A two-thirds majority was needed" [majority-as-ruled]',
    ],
    [
      'Any permanent member of the UN Security Council can veto a referral.',
      'supported "Any permanent member of the UN Security Council can veto a referral" [power-as-ruled]',
    ],
    [
      'Veto-wielding China and Russia sit on the UN Security Council.',
      'supported "Veto-wielding China and Russia" [power-as-ruled]',
    ],
    [
      'India has a veto in the UN Security Council.',
      'contradicted "India has a veto in the UN Security Council" [power-differs]',
    ],
    [
      'All five permanent members of the UN Security Council must vote in favour.',
      'imprecise "All five permanent members of the UN Security Council must vote in favour" [power-differs]',
    ],
    [
      'In the UN Security Council an abstention by a permanent member does not block a draft.',
      'supported "an abstention by a permanent member does not block" [power-as-ruled]',
    ],
    [
      'In the UN Security Council an abstention by a permanent member blocks a draft.',
      'contradicted "an abstention by a permanent member blocks" [power-differs]',
    ],
    [
      'The UN Security Council voted on 26 February 2011. Nine votes would have been enough.',
      'supported "Nine votes would have been enough" [majority-as-ruled]',
    ],
    [
      `${korea} Abstentions did not count towards the majority.`,
      'supported "Abstentions did not count towards the majority" [power-as-ruled]',
    ],
    [
      'Only the UN Security Council can impose an arms embargo.',
      'supported "Only the UN Security Council can impose an arms embargo" [power-as-ruled]',
    ],
    [
      'Every member of the UN Security Council has a veto.',
      'contradicted "Every member of the UN Security Council has a veto" [power-differs]',
    ],
  ])('%j: %s', (text, answer) => {
    expect(answers(text)).toEqual([answer]);
  });

  test.each([
    ['a question', 'Can only the UN Security Council impose sanctions?'],
    ['votes that elect', 'In the UN Security Council nine votes were enough for Kenya to win a seat.'],
    ['a veto elsewhere', 'Hungary has a veto in the European Union, a UN diplomat said.'],
    ['a seat that is elected', 'Kenya needs 129 votes to win a seat on the UN Security Council.'],
    ['a veto that was cast', 'On 22 May 2014 Russia and China vetoed a UN Security Council draft on Syria.'],
  ])('leaves alone %s', (_, text) => {
    expect(answers(text)).toEqual([]);
  });
});
