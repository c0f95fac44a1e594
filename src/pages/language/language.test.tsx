import { afterEach, expect, test } from 'vitest';
import { parseMemberCode } from '../../members/index.ts';
import { english, speak } from './interface.ts';
import { memberName } from './member-name.ts';
import { Said } from './said.tsx';
import { say } from './say.ts';

afterEach(() => speak(english));

const french = {
  language: 'fr',
  direction: 'ltr',
  texts: {
    Decisions: 'Décisions',
    'See the <words>words</words> of {body}.': 'De {body}, voir les <words>mots</words>.',
    '{count, plural, one {# member} other {# members}}': '{count, plural, one {# membre} other {# membres}}',
  },
} as const;

const Sentence = () => (
  <p>
    <Said
      text="See the <words>words</words> of {body}."
      with={{ words: (inside) => <a href="/words">{inside}</a>, body: <b>GA & SC</b> }}
    />
  </p>
);

test('English is written where it stands', () => {
  expect(say('Decisions')).toBe('Decisions');
  expect(say('{count, plural, one {# member} other {# members}}', { count: 1193 })).toBe('1,193 members');
  expect((<Sentence />).toString()).toBe('<p>See the <a href="/words">words</a> of <b>GA &amp; SC</b>.</p>');
});

test('a translation says the same, with its elements where its grammar has them', () => {
  speak(french);
  expect(say('Decisions')).toBe('Décisions');
  expect(say('{count, plural, one {# member} other {# members}}', { count: 0 })).toBe('0 membre');
  expect((<Sentence />).toString()).toBe('<p>De <b>GA &amp; SC</b>, voir les <a href="/words">mots</a>.</p>');
});

test('a text that is not translated stays English', () => {
  speak(french);
  expect(say('Members')).toBe('Members');
});

test('what is written into a text is escaped in the page, and never read as markup of the text', () => {
  expect(say('There is no page at {path}.', { path: '/<script>{x}' })).toBe(
    'There is no page at /<script>{x}.',
  );
});

test.each([
  { code: 'PRK', date: undefined, name: 'Corée du Nord' },
  { code: 'COD', date: '1980-05-01', name: 'Zaire' },
  { code: 'SUN', date: undefined, name: 'Soviet Union' },
])('$code is $name in a French interface', ({ code, date, name }) => {
  speak(french);
  const known = parseMemberCode(code);
  expect(known && memberName(known, date)).toBe(name);
});
