import { z } from 'zod';
import { parseSymbol } from '../../symbols/index.ts';
import { type CaseDate, parseCaseDate } from '../case-date.ts';

/** Text that says something; the message is what to write. */
export const words = (what: string) => z.string({ error: what }).trim().min(1, { error: what });

/** A value of a list, with the list as the message. */
export const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });

const idMessage = 'a name of small letters, figures and hyphens such as choe-2014-11-18';

/** A name by which other entries of the case can refer to this one. */
export const id = z.string({ error: idMessage }).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: idMessage });

const dateMessage =
  'a day 2014-11-18, a month 2014-11, a year 2014, or { between: 2014-11-10, and: 2014-11-12 }';

/** A date as exactly as it is known. */
export const date = z
  .union([z.string(), z.int(), z.strictObject({ between: z.string(), and: z.string() })], {
    error: dateMessage,
  })
  .transform((written, context): CaseDate => {
    const read = parseCaseDate(written);
    if (read) return read;
    context.addIssue({ code: 'custom', message: dateMessage });
    return z.NEVER;
  });

/** A day of the calendar. */
export const day = date.refine(({ precision }) => precision === 'day', { error: 'a day such as 2014-11-18' });

/** A document symbol, read to its canonical form. */
export const symbol = z
  .string({ error: 'a document symbol such as A/HRC/25/63' })
  .transform((text, context) => {
    const reading = parseSymbol(text);
    if (reading.ok) return reading.symbol;
    const { expected, nearest } = reading.problem;
    context.addIssue({
      code: 'custom',
      message: nearest ? `${expected}; the nearest is ${nearest}` : expected,
    });
    return z.NEVER;
  });

const actorMessage = 'the code of a state such as PRK, or the id of an entry under "actors:"';

/** A state by its code, or another actor by its id; that it exists is checked with the whole case at hand. */
export const actor = z
  .string({ error: actorMessage })
  .regex(/^([A-Z]{3}|[a-z0-9]+(-[a-z0-9]+)*)$/, { error: actorMessage });

/** One or several. */
export const symbols = z
  .union([z.array(symbol), symbol], { error: 'a document symbol such as A/HRC/25/63, or a list of them' })
  .transform((found) => (typeof found === 'string' ? [found] : found));

/** One or several. */
export const actors = z
  .union([z.array(actor), actor], { error: `${actorMessage}; or a list of them` })
  .transform((found) => (typeof found === 'string' ? [found] : found));

/** The name of a decision in the record; that it is there is checked with the record at hand. */
export const decision = words('a decision of the record such as A/RES/69/188');

const sourceMessage =
  'where it comes from: the id of an entry under "sources:"; "record" for what the decision itself says; "memory", with mark M';

const mark = z.union([z.literal(['O', 'M', 'C']), z.int().min(1)], {
  error: 'O (official), M (from memory), C (sources conflict) or the number of sources that agree',
});

/** What every fact has: its source, how far it was checked, and what a reader should know of that. */
export const evidence = {
  source: z.union([id, z.array(id).min(1)], { error: sourceMessage }),
  mark,
  note: words('a sentence for the reader').optional(),
};
