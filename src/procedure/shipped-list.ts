import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type MemberCode, parseMemberCode } from '../members/index.ts';
import type { Mark } from '../record/index.ts';

/** One entry of a shipped list. Every reader throws, with file and entry, where the program was shipped with a broken list. */
export interface Entry {
  text(name: string): string;
  /** Undefined where it is left out. */
  maybe(name: string): string | undefined;
  /** Empty where it is left out. */
  texts(name: string): readonly string[];
  member(name: string): MemberCode;
  members(name: string): readonly MemberCode[];
  mark(name: string): Mark;
  entry(name: string): Entry;
  /** Empty where it is left out. */
  entries(name: string): readonly Entry[];
  oneOf<const T extends string>(name: string, words: readonly T[]): T;
  /** Pairs of numbers, `[[2, 4], [6, 7]]`. */
  spans(name: string): readonly (readonly [number, number])[];
}

/**
 * The entries of a list in `data/procedure/`, in file order.
 *
 * @param key the list under this key, where the file holds several
 */
export function shippedList(file: string, key?: string): readonly Entry[] {
  const text = readFileSync(new URL(`../../data/procedure/${file}`, import.meta.url), 'utf8');
  const content: unknown = yaml().parse(text);
  const list = key === undefined ? content : fieldOf(content, key);
  if (!Array.isArray(list)) throw new TypeError(`data/procedure/${file} holds no list.`);
  return list.map((value: unknown, at) => entryOf(value, `data/procedure/${file}, entry ${at + 1}`));
}

function entryOf(value: unknown, where: string): Entry {
  const field = (name: string): unknown => fieldOf(value, name);
  const missing = (name: string, expected: string): never => {
    throw new TypeError(`${where}: ${name} is ${JSON.stringify(field(name))}, expected ${expected}.`);
  };
  const text = (name: string): string => asText(field(name)) ?? missing(name, 'text');
  const texts = (name: string): readonly string[] =>
    asList(field(name)).map((each) => asText(each) ?? missing(name, 'a list of texts'));
  const code = (name: string, written: string): MemberCode =>
    parseMemberCode(written) ?? missing(name, 'the code of a member');
  return {
    text,
    maybe: (name) => asText(field(name)),
    texts,
    member: (name) => code(name, text(name)),
    members: (name) => texts(name).map((written) => code(name, written)),
    mark: (name) => asMark(field(name)) ?? missing(name, 'O, M, C or a number of sources'),
    entry: (name) => entryOf(field(name) ?? missing(name, 'an entry'), `${where}, ${name}`),
    entries: (name) => asList(field(name)).map((each) => entryOf(each, `${where}, ${name}`)),
    oneOf: (name, words) => words.find((word) => word === field(name)) ?? missing(name, words.join(', ')),
    spans: (name) => asList(field(name)).map((pair) => asSpan(pair) ?? missing(name, 'pairs of numbers')),
  };
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;

const asText = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.trim() : typeof value === 'boolean' ? String(value) : undefined;

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const asMark = (value: unknown): Mark | undefined =>
  value === 'O' || value === 'M' || value === 'C' || typeof value === 'number' ? value : undefined;

function asSpan(value: unknown): readonly [number, number] | undefined {
  const [from, to] = asList(value);
  return typeof from === 'number' && typeof to === 'number' ? [from, to] : undefined;
}

/** Loaded when first needed: only who asks for routes or steps pays for it. */
function yaml(): typeof import('yaml') {
  return createRequire(import.meta.url)('yaml');
}
