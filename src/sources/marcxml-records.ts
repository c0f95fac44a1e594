import { SaxesParser } from 'saxes';
import type { InputFile } from './format.ts';

/** A field of a MARC record, `245 $a Title : $b draft resolution /`. */
export interface MarcField {
  readonly tag: string;
  /** Values by code, in order; a code may come more than once. */
  readonly subfields: readonly { readonly code: string; readonly value: string }[];
}

export interface MarcRecord {
  /** The line on which it begins. */
  readonly line: number;
  /** Field 001, the number that the Library knows it by; empty where there is none. */
  readonly id: string;
  readonly fields: readonly MarcField[];
}

/** What is wrong with a file as XML: it breaks off, or is none. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
  readonly line: number;

  constructor(message: string, line: number) {
    super(message);
    this.line = line;
  }
}

/**
 * Records of a MARCXML file, one at a time, whatever prefix their namespace has. Entities of the file's own are not
 * read, so it cannot blow up. Throws `Malformed` where the XML breaks off or does not hold together.
 *
 * @see https://www.loc.gov/standards/marcxml/
 */
export async function* marcRecords(file: InputFile): AsyncGenerator<MarcRecord> {
  const done: MarcRecord[] = [];
  const parser = recordParser((record) => done.push(record));
  for await (const text of file.text()) {
    parser.write(text);
    yield* done.splice(0);
  }
  parser.close();
  yield* done;
}

function recordParser(onRecord: (record: MarcRecord) => void) {
  const parser = new SaxesParser({ xmlns: false });
  let record: { line: number; id: string; fields: MarcField[] } | undefined;
  let control: string | undefined;
  let field: { tag: string; subfields: { code: string; value: string }[] } | undefined;
  let code: string | undefined;
  let value = '';
  parser.on('error', (error) => {
    throw new Malformed(error.message.replace(/^\d+:\d+:\s*/, ''), parser.line);
  });
  parser.on('opentag', ({ name, attributes }) => {
    value = '';
    const local = localName(name);
    if (local === 'record') record = { line: parser.line, id: '', fields: [] };
    if (local === 'controlfield') control = attributes.tag;
    if (local === 'datafield') field = { tag: attributes.tag ?? '', subfields: [] };
    if (local === 'subfield') code = attributes.code;
  });
  parser.on('text', (text) => {
    value += text;
  });
  parser.on('cdata', (text) => {
    value += text;
  });
  parser.on('closetag', ({ name }) => {
    const local = localName(name);
    if (local === 'controlfield' && control === '001' && record) record.id = value.trim();
    if (local === 'subfield' && field) field.subfields.push({ code: code ?? '', value: value.trim() });
    if (local === 'datafield' && field) record?.fields.push(field);
    if (local === 'record' && record) onRecord(record);
    value = '';
  });
  return parser;
}

/** "ns0:record" → "record" */
export const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Values of a field's subfield over the whole record, in order; none where there is none. */
export const valuesIn = ({ fields }: MarcRecord, tag: string, code: string): readonly string[] =>
  fields
    .filter((field) => field.tag === tag)
    .flatMap(({ subfields }) => subfields.filter((each) => each.code === code).map(({ value }) => value))
    .filter((value) => value !== '');

/** The first such value, or an empty text. */
export const valueIn = (record: MarcRecord, tag: string, code: string): string =>
  valuesIn(record, tag, code)[0] ?? '';
