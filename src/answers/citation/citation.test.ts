import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { openRecord } from '../../record/index.ts';
import { bibtex } from './bibtex.ts';
import { citationOf, citationText } from './citation.ts';
import { csl } from './csl.ts';
import { ris } from './ris.ts';

const opened = openRecord(fileURLToPath(new URL('../../../dist/record.sqlite', import.meta.url)));
if (!opened.ok) throw new Error('The record that ships is not built: run "npm run build".');
const { record } = opened;
const cited = (id: string) => {
  const decision = record.decision(id);
  if (!decision) throw new Error(`The record that ships has no ${id}.`);
  return citationOf(decision, record.about());
};

test('a reference names body, title, symbol, day, address, and the record that was read', () => {
  const text = citationText(cited('A/RES/69/188'));
  expect(text).toMatch(/^United Nations General Assembly, “Situation of human rights in the Democratic/);
  expect(text).toContain('A/RES/69/188 (18 December 2014), https://');
  expect(text).toContain(`record ${record.about().version.slice(0, 12)}`);
});

test('BibTeX has one entry, with the month as BibTeX names it and what TeX would run kept from it', () => {
  expect(bibtex(cited('A/RES/69/188'))).toMatch(
    /^@misc\{un-a-res-69-188,\n {2}author = \{\{United Nations General Assembly\}\},\n[\s\S]*month = dec,[\s\S]*\n\}\n$/,
  );
  const odd = bibtex({ ...cited('A/RES/69/188'), title: '100% of A & B_{c} \\d' });
  expect(odd).toContain('title = {{100\\% of A \\& B\\_\\{c\\} \\textbackslash{}d}}');
});

test('RIS begins with its kind, ends with ER and keeps every value on one line', () => {
  const lines = ris({ ...cited('S/RES/1593 (2005)'), title: 'two\nlines' }).split('\r\n');
  expect(lines[0]).toBe('TY  - GOVDOC');
  expect(lines).toContain('TI  - two lines');
  expect(lines).toContain('DA  - 2005/03/31/');
  expect(lines.slice(-2)).toEqual(['ER  - ', '']);
});

test('CSL-JSON has the day in parts', () => {
  expect(csl(cited('A/RES/69/188'))[0]).toMatchObject({
    id: 'un-a-res-69-188',
    type: 'report',
    number: 'A/RES/69/188',
    issued: { 'date-parts': [[2014, 12, 18]] },
  });
});
