import { describe, expect, test } from 'vitest';
import { parseSymbol } from '../symbols/index.ts';
import type { Question } from './question.ts';
import { ruleFor } from './rule-for.ts';

const symbol = (text: string) => {
  const reading = parseSymbol(text);
  if (!reading.ok) throw new Error(text);
  return reading.symbol;
};

const text = (title: string, rest: Partial<Question> = {}): Question => ({
  body: 'GA',
  kind: 'resolution',
  title,
  heldOn: '2014-12-18',
  ...rest,
});

describe('texts in the plenary', () => {
  test.each([
    { question: text('Situation of human rights in the DPRK'), majority: 'simple', certainty: 'presumed' },
    {
      question: text('Admission of Belize to membership in the United Nations'),
      majority: 'two-thirds',
      certainty: 'presumed',
    },
    { question: text('Admission of new Members'), majority: 'simple', certainty: 'presumed' },
    {
      question: text('Programme budget for the biennium 2014-2015'),
      majority: 'two-thirds',
      certainty: 'presumed',
    },
    {
      question: text('Financing of the United Nations Interim Force in Lebanon'),
      majority: 'two-thirds',
      certainty: 'presumed',
    },
    {
      question: text('Aggression against Ukraine', { symbol: symbol('A/RES/ES-11/1') }),
      majority: 'two-thirds',
      certainty: 'presumed',
    },
    {
      question: text('Suspension', { symbol: symbol('A/RES/ES-11/3') }),
      majority: 'council-suspension',
      certainty: 'certain',
    },
    {
      question: text('Activities of Hamas', { draft: symbol('A/73/L.42') }),
      majority: 'two-thirds',
      certainty: 'certain',
    },
    { question: text('Territorial integrity of Ukraine'), majority: 'simple', certainty: 'unknown' },
    {
      question: text('Question of representation', { symbol: symbol('A/RES/1991(XVIII)[A]') }),
      majority: 'charter-amendment',
      certainty: 'certain',
    },
  ])('$question.title: $majority, $certainty', ({ question, majority, certainty }) => {
    expect(ruleFor(question)).toMatchObject({ majority: { id: majority }, certainty });
  });

  test('where the majority is unknown the other one is named', () => {
    expect(ruleFor(text('Territorial integrity of Ukraine')).otherwise?.id).toBe('two-thirds');
  });

  test.each([
    { when: '1960-10-08', majority: 'simple' },
    { when: '1965-11-17', majority: 'two-thirds' },
    { when: '1971-10-25', majority: 'simple' },
  ])('the representation of China on $when: $majority', ({ when, majority }) => {
    expect(ruleFor(text('Representation of China in the United Nations', { heldOn: when })).majority.id).toBe(
      majority,
    );
  });

  test('an undated roll call of the 20th session is dated by it', () => {
    const question = text('CHINA REPRESENTATION', {
      heldOn: undefined,
      session: '20',
      draft: symbol('A/L.469'),
    });
    expect(ruleFor(question).majority.id).toBe('two-thirds');
  });

  test('that a question is important is itself decided by a simple majority', () => {
    const question = text('Representation of China', {
      symbol: symbol('A/RES/1668(XVI)'),
      heldOn: '1961-12-15',
    });
    expect(ruleFor(question)).toMatchObject({ majority: { id: 'simple' }, certainty: 'certain' });
  });
});

describe('amendments, parts and motions in the plenary', () => {
  const amendment = (to: string, heldOn: string): Question => ({
    body: 'GA',
    kind: 'amendment',
    title: 'An amendment',
    heldOn,
    belongsTo: { relation: 'amends', to },
  });

  test('one to ES-10/21 needs two thirds as the text does, by rule 84', () => {
    const ruling = ruleFor(amendment('A/RES/ES-10/21', '2023-10-27'));
    expect(ruling.majority.id).toBe('two-thirds');
    expect(ruling.provisions[0]?.id).toBe('ga-84');
  });

  test('before November 1950 no amendment needed them', () => {
    expect(ruleFor(amendment('A/RES/63(I)', '1946-12-13'))).toMatchObject({
      majority: { id: 'simple' },
      certainty: 'certain',
    });
  });

  test('the text is looked at where it is given', () => {
    const budget = text('Programme budget for the biennium 2018-2019');
    expect(ruleFor(amendment('A/RES/72/262', '2017-12-24'), budget).majority.id).toBe('two-thirds');
  });

  test.each([
    { title: 'the motion that no action be taken on draft resolution III', majority: 'simple' },
    { title: 'motion that the question needs a two-thirds majority', majority: 'simple' },
    { title: 'motion to reconsider the vote', majority: 'two-thirds' },
  ])('$title: $majority', ({ title, majority }) => {
    expect(ruleFor(text(title, { kind: 'motion' }))).toMatchObject({
      majority: { id: majority },
      certainty: 'certain',
    });
  });
});

describe('committees, councils and the Commission', () => {
  test.each([
    { question: text('Programme budget', { body: 'GA-C5' }), majority: 'committee' },
    {
      question: text('a motion to reconsider', { body: 'GA-C3', kind: 'motion' }),
      majority: 'committee-two-thirds',
    },
    { question: text('anything', { body: 'HRC' }), majority: 'human-rights-council' },
    { question: text('anything', { body: 'CHR' }), majority: 'commission' },
    { question: text('anything', { body: 'ECOSOC' }), majority: 'economic-and-social-council' },
  ])('$question.body, $question.title: $majority', ({ question, majority }) => {
    expect(ruleFor(question)).toMatchObject({ majority: { id: majority }, certainty: 'certain' });
  });
});

describe('the Security Council', () => {
  test.each([
    {
      what: 'a draft',
      question: text('Syria', { body: 'SC' }),
      id: 'security-council-substantive',
      votes: 9,
    },
    {
      what: 'a draft of 1963',
      question: text('Syria', { body: 'SC', heldOn: '1963-09-03' }),
      id: 'security-council-substantive',
      votes: 7,
    },
    {
      what: 'the agenda',
      question: text('Adoption of the agenda: The situation in the DPRK', { body: 'SC', kind: 'procedural' }),
      id: 'security-council-procedural',
      votes: 9,
    },
    {
      what: 'S/RES/2623, calling an emergency special session over a no',
      question: text('', { body: 'SC', symbol: symbol('S/RES/2623 (2022)') }),
      id: 'security-council-procedural',
      votes: 9,
    },
    {
      what: 'the preliminary question of 1948, the double veto',
      question: text('The Czechoslovak question', {
        body: 'SC',
        kind: 'procedural',
        heldOn: '1948-05-24',
        note: 'The preliminary question: whether the draft is a matter of procedure.',
      }),
      id: 'security-council-substantive',
      votes: 7,
    },
    {
      what: 'an undated draft that its symbol dates',
      question: text('Cuba', { body: 'SC', heldOn: undefined, draft: symbol('S/2014/348') }),
      id: 'security-council-substantive',
      votes: 9,
    },
  ])('$what: $id, $votes votes', ({ question, id, votes }) => {
    const { majority } = ruleFor(question);
    expect(majority.id).toBe(id);
    expect(majority.needed(15)).toBe(votes);
  });
});
