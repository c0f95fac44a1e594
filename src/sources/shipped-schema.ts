import { z } from 'zod';
import { type MemberCode, parseMemberCode } from '../members/index.ts';
import { ballotOrder, methods, outcomes, proposalKinds } from '../record/index.ts';
import { bodies, parseSymbol } from '../symbols/index.ts';

/** "one of GA, SC" as the message for a value outside a list. */
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: `one of ${values.join(', ')}` });

const words = (what: string) => z.string({ error: what }).trim().min(1, { error: what });

const dateMessage = 'a day of the calendar such as 2014-12-18';
const date = z
  .string({ error: dateMessage })
  .regex(/^\d{4}-\d\d-\d\d$/, { error: dateMessage, abort: true })
  .refine(isCalendarDay, { error: dateMessage });

/** False for 2014-02-30 and 2014-13-01. */
function isCalendarDay(text: string): boolean {
  const day = new Date(`${text}T00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}

/** A symbol, read to its canonical form. */
const symbol = z.string({ error: 'a document symbol such as A/RES/69/188' }).transform((text, context) => {
  const reading = parseSymbol(text);
  if (reading.ok) return reading.symbol;
  const { expected, nearest } = reading.problem;
  context.addIssue({
    code: 'custom',
    message: nearest ? `${expected}; the nearest is ${nearest}` : expected,
  });
  return z.NEVER;
});

/** Codes of members with spaces between them: `AFG ALB DZA`. */
const members = z
  .string({ error: 'codes of members with spaces between them: AFG ALB DZA' })
  .transform((text, context) =>
    text
      .split(/\s+/)
      .filter((code) => code !== '')
      .flatMap((written) => {
        const code = parseMemberCode(written);
        if (code) return [code];
        context.addIssue({
          code: 'custom',
          message: `codes of members as in data/members.csv; ${written} is none`,
        });
        return [];
      }),
  );

const count = z
  .int({ error: 'a number of members, 0 or more' })
  .min(0, { error: 'a number of members, 0 or more' });

const mark = z.union([z.literal(['O', 'M', 'C']), z.int().min(1)], {
  error: 'O (official), M (from memory), C (sources conflict) or the number of sources that agree',
});

const source = z.strictObject({
  name: words('the name of the source'),
  address: z.url({ error: 'an address such as https://digitallibrary.un.org/record/820106' }).optional(),
  mark,
  says: words('what this source says, where it does not say all').optional(),
});

const ballots = z
  .strictObject({
    complete: z.boolean({ error: 'true where every ballot is listed, else false' }),
    why: words('why the roll is not complete, or how it was made up').optional(),
    yes: members.optional(),
    no: members.optional(),
    abstain: members.optional(),
    absent: members.optional(),
  })
  .refine(({ complete, why }) => complete || why !== undefined, {
    path: ['why'],
    error: 'why the roll is not complete',
  })
  .superRefine((roll, context) => {
    const seen = new Set<MemberCode>();
    for (const ballot of ballotOrder) {
      for (const member of roll[ballot] ?? []) {
        if (seen.has(member))
          context.addIssue({
            code: 'custom',
            path: [ballot],
            message: `each member once on a roll; ${member} is listed again here`,
          });
        seen.add(member);
      }
    }
  });

/** One file of `data/decisions`, as a person writes it; read, its symbols and codes are typed values. */
export const decisionFile = z
  .strictObject({
    body: oneOf(bodies),
    date,
    session: words('the session in quotes, such as "69" or "ES-11"').optional(),
    symbol: symbol.optional(),
    draft: symbol.optional(),
    meeting: symbol.optional(),
    reports: z.array(symbol).optional(),
    title: words('the title of the text'),
    agenda: z.array(words('an item of the agenda')).optional(),
    subjects: z.array(words('a subject')).optional(),
    kind: oneOf(proposalKinds),
    method: oneOf(methods),
    outcome: oneOf(outcomes).optional(),
    tally: z.strictObject({ yes: count, no: count, abstain: count, absent: count.optional() }).optional(),
    lineage: words('the id of a lineage in data/lineages.yaml').optional(),
    becomes: symbol.optional(),
    amends: symbol.optional(),
    note: words('a sentence for the reader').optional(),
    mark,
    sources: z.array(source).min(1, { error: 'at least one source' }),
    sponsors: z
      .strictObject({
        main: members.optional(),
        co: members.optional(),
        note: words('a sentence').optional(),
      })
      .optional(),
    ballots: ballots.optional(),
  })
  .refine(({ method, tally }) => method !== 'without-vote' || tally === undefined, {
    path: ['tally'],
    error: 'no tally where the method is without-vote',
  });

export type DecisionFile = z.output<typeof decisionFile>;

/** What an editor needs to help with such a file: its JSON Schema, as in `data/decisions/schema.json`. */
export const decisionFileSchema = () => z.toJSONSchema(decisionFile, { io: 'input' });
