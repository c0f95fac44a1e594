import { z } from 'zod';
import { summaryJson } from '../../answers/index.ts';
import { ballotOrder, outcomes } from '../../record/index.ts';
import { bodies } from '../../symbols/index.ts';
import { askedMember } from '../asked.ts';
import { summaryLine } from '../decision-lines.ts';
import { paging, part } from '../paging.ts';
import { tool } from '../tool.ts';

const input = z.object({
  words: z
    .string()
    .default('')
    .describe('Words of title, agenda or text: "north korea human rights". Empty lists by date.'),
  bodies: z.array(z.enum(bodies)).optional().describe('["GA"], ["SC"], ["HRC"], ["GA-C3"]: who decided.'),
  from: z.iso.date().optional().describe('First day, "2014-01-01".'),
  to: z.iso.date().optional().describe('Last day, "2014-12-31".'),
  outcomes: z.array(z.enum(outcomes)).optional().describe('["vetoed"]'),
  lineage: z.string().optional().describe('A recurring question: "dprk-human-rights".'),
  member: z.string().optional().describe('With "ballot": only where this member voted so. A name or code.'),
  ballot: z.enum(ballotOrder).optional(),
  ...paging,
});

/** A search looks at no more than this many hits. */
const deepest = 1000;

export const findDecisions = tool({
  name: 'find_decisions',
  title: 'Find decisions',
  description:
    'Decisions of the General Assembly, its committees, the Security Council, the Human Rights Council and the Commission on Human Rights, by words and filters; best first, or by date where no words are given. Example: {"words": "north korea", "member": "China", "ballot": "no"}.',
  input,
  answer: ({ words, member, ballot, limit, cursor, ...filter }, sources) => {
    const who = member === undefined ? undefined : askedMember(member);
    if (who && 'refusal' in who) return who;
    if ((who === undefined) !== (ballot === undefined))
      return { refusal: 'Found one of "member" and "ballot", expected both or neither.' };
    const wanted = { ...filter, member: who && ballot ? { code: who.code, ballot } : undefined };
    const found =
      words.trim() === ''
        ? sources.record.decisions(wanted)
        : sources.record.search(words, wanted, deepest).map(({ decision }) => decision);
    if (found.length === 0)
      return {
        refusal: `No decision with "${words}" passes these filters. Try fewer or other words, or no filters; what the record does not cover it cannot find.`,
      };
    const { items, next } = part(found, { limit, cursor });
    return {
      lines: items.map(summaryLine),
      data: { found: found.length, decisions: items.map(summaryJson) },
      next,
    };
  },
});
