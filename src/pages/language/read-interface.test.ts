import { expect, test } from 'vitest';
import { readInterface, writeInterface } from './read-interface.ts';

const texts = [
  'Decisions',
  'See the <words>words</words> of {body}.',
  '{count, plural, one {# member} other {# members}}',
];

const file = (given: object) =>
  readInterface('fr.json', JSON.stringify({ language: 'fr', direction: 'ltr', texts: given }), texts);

test('what is translated is taken, what is not stays English and is counted', () => {
  const read = file({ Decisions: 'Décisions', 'See the <words>words</words> of {body}.': '', Gone: 'Parti' });
  expect(read).toMatchObject({
    ok: true,
    interface: { language: 'fr', texts: { Decisions: 'Décisions' } },
    missing: texts.slice(1),
    unknown: ['Gone'],
  });
});

test.each([
  { english: 'See the <words>words</words> of {body}.', text: 'Les <mots>mots</mots>.', found: '{mots}' },
  {
    english: 'See the <words>words</words> of {body}.',
    text: 'Les <words>mots de {corps}</words>.',
    found: '{corps}',
  },
  { english: 'Decisions', text: 'Décisions {', found: '"Décisions {"' },
  {
    english: 'See the <words>words</words> of {body}.',
    text: 'Les <words>mots de {body}.',
    found: '"Les <words>',
  },
])('$text is a problem: found $found', ({ english, text, found }) => {
  const read = file({ [english]: text });
  if (read.ok) throw new Error('It was taken.');
  expect(read.problems[0]?.column).toBe(`"${english}"`);
  expect(read.problems[0]?.found).toContain(found);
});

test.each([
  { content: '{', found: 'no JSON' },
  { content: '{"language": "français", "direction": "ltr", "texts": {}}', found: 'language' },
  { content: '{"language": "fr", "texts": {}}', found: 'direction' },
])('$content is no file of translations: $found', ({ content, found }) => {
  const read = readInterface('fr.json', content, texts);
  if (read.ok) throw new Error('It was taken.');
  expect(read.problems[0]?.found).toContain(found);
});

test('a language may need more forms of a number than English has, or fewer', () => {
  const arabic =
    '{count, plural, zero {لا أعضاء} one {عضو واحد} two {عضوان} few {# أعضاء} many {# عضوا} other {# عضو}}';
  expect(file({ [texts[2] ?? '']: arabic }).ok).toBe(true);
  expect(file({ [texts[2] ?? '']: '{count} 个会员国' }).ok).toBe(true);
});

test('a file to fill in keeps what it had, and has every text', () => {
  const written = writeInterface(
    { language: 'fr', direction: 'ltr', texts: { Decisions: 'Décisions', Gone: 'Parti' } },
    texts,
  );
  expect(JSON.parse(written).texts).toEqual({
    Decisions: 'Décisions',
    [texts[1] ?? '']: '',
    [texts[2] ?? '']: '',
  });
});
