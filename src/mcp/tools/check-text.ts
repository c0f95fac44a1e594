import { z } from 'zod';
import { check, readDocument, verdicts } from '../../claims/index.ts';
import { paging, part } from '../paging.ts';
import { tool } from '../tool.ts';

export const checkText = tool({
  name: 'check_text',
  title: 'Check a text against the record',
  description:
    'Reads what a text says of votes at the United Nations and answers each claim: supported, imprecise, contradicted or uncheckable, with the decision it rests on. Nothing is kept. Example: {"text": "The General Assembly voted 111-19 on 18 November 2014 …", "date": "2014-11-20"}.',
  input: z.object({
    text: z.string().min(1).max(200_000).describe('Plain text, Markdown or HTML.'),
    date: z.iso
      .date()
      .optional()
      .describe('The day on which it was published: dates such as "last Thursday" need it.'),
    verdicts: z.array(z.enum(verdicts)).optional().describe('Only claims with these verdicts.'),
    ...paging,
  }),
  answer: ({ text, date, verdicts: wanted, limit, cursor }, { docket }) => {
    const read = readDocument(Buffer.from(text), 'text', { date });
    if (!read.ok) return { refusal: `Found ${read.problem.found}, expected ${read.problem.expected}.` };
    const { claims } = check(read.text, docket());
    const counts = Object.fromEntries(
      verdicts.map((verdict) => [verdict, claims.filter((claim) => claim.verdict === verdict).length]),
    );
    const asked = claims.filter(({ verdict }) => !wanted || wanted.includes(verdict));
    const { items, next } = part(asked, { limit, cursor });
    return {
      lines: [
        claims.length === 0
          ? 'The text says nothing of a vote at the United Nations that could be checked.'
          : `${claims.length} claims: ${verdicts.map((verdict) => `${counts[verdict]} ${verdict}`).join(', ')}.`,
        ...items.map(
          ({ verdict, quote, because, rule, decision }) =>
            `${verdict} [${rule}] "${quote}": ${because}${decision?.sources[0]?.address ? ` ${decision.sources[0].address}` : ''}`,
        ),
      ],
      data: { counts, of: claims.length, claims: items.map(({ sheet: _, ...claim }) => claim) },
      next,
    };
  },
});
