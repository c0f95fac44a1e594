import fc from 'fast-check';
import { expect, test } from 'vitest';
import { legible } from './legible.ts';

const broken =
  'The Assembly first took up the question in December 2005, when its resolution passed 88-21 with 60';

test.each([
  {
    what: 'a line broken before a small letter',
    text: `${broken}\nabstentions.`,
    read: `${broken} abstentions.`,
  },
  {
    what: 'a full line broken before a capital',
    text: 'On 18 December 2014 the text on North Korea was adopted by the General\nAssembly, 116-20-53.',
    read: 'On 18 December 2014 the text on North Korea was adopted by the General Assembly, 116-20-53.',
  },
  {
    what: 'a table',
    text: 'Votes In Favor: 20\nVotes Against: 07',
    read: 'Votes In Favor: 20\nVotes Against: 07',
  },
  { what: 'a list behind a full line', text: `${broken}\n- China`, read: `${broken}\n- China` },
  { what: 'an empty line', text: `${broken}\n\nabstentions.`, read: `${broken}\n\nabstentions.` },
  { what: 'a numbered line', text: `${broken}\n2. China`, read: `${broken}\n2. China` },
  {
    what: 'a line that begins a sentence',
    text: 'The General Assembly adopted the resolution by 116 votes to 20 yesterday.\nChina voted no.',
    read: 'The General Assembly adopted the resolution by 116 votes to 20 yesterday.\nChina voted no.',
  },
  { what: 'Arabic digits', text: '١١٦-٢٠-٥٣ ۱۱۶', read: '116-20-53 116' },
  { what: 'full-width figures', text: '１１６：２０：５３', read: '116:20:53' },
  { what: 'typographic dashes and quotes', text: '111–19–55, the “draft”', read: '111-19-55, the "draft"' },
])('$what is read as it is meant', ({ text, read }) => {
  expect(legible(text, 'text')).toBe(read);
});

test('whatever a text holds, it keeps its length, place for place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      expect(legible(text, 'markdown')).toHaveLength(text.length);
    }),
  );
});
