import { z } from 'zod';
import { summaryJson } from '../../answers/index.ts';
import { nameOn } from '../../members/index.ts';
import { ballotOf, ballotOrder, formatTally } from '../../record/index.ts';
import { askedMember } from '../asked.ts';
import { paging, part } from '../paging.ts';
import { tool } from '../tool.ts';

export const memberVotes = tool({
  name: 'member_votes',
  title: 'How a member voted',
  description:
    'A member’s ballots on a recurring question or on decisions found by words, the newest first, with counts. Example: {"member": "China", "lineage": "dprk-human-rights"} or {"member": "PRK", "words": "nuclear"}.',
  input: z.object({
    member: z.string().describe('A name of any time or a code: "Zaire", "PRK".'),
    lineage: z.string().optional(),
    words: z.string().optional(),
    from: z.iso.date().optional(),
    to: z.iso.date().optional(),
    ...paging,
  }),
  answer: ({ member, lineage, words, from, to, limit, cursor }, { record }) => {
    const who = askedMember(member);
    if ('refusal' in who) return who;
    if (lineage === undefined && words === undefined && from === undefined)
      return {
        refusal:
          'Found a member alone, expected a lineage, words or a first day besides: a member votes thousands of times.',
      };
    const filter = { lineage, from, to, methods: ['recorded' as const] };
    const found = words
      ? record.search(words, filter, 500).map(({ decision }) => decision)
      : record.decisions(filter);
    const votes = found
      .flatMap((decision) => {
        const ballot = ballotOf(record.roll(decision.id), who.code);
        return ballot ? [{ ballot, decision }] : [];
      })
      .sort((a, b) => (b.decision.heldOn ?? '').localeCompare(a.decision.heldOn ?? ''));
    const name = nameOn(who.code);
    if (votes.length === 0)
      return { refusal: `No recorded vote found lists ${name}: the record has no ballot of it on this.` };
    const counts = Object.fromEntries(
      ballotOrder.map((ballot) => [ballot, votes.filter((vote) => vote.ballot === ballot).length]),
    );
    const { items, next } = part(votes, { limit, cursor });
    return {
      lines: [
        `${name} in ${votes.length} recorded votes: ${ballotOrder.map((ballot) => `${ballot} ${counts[ballot]}`).join(', ')}.`,
        ...items.map(
          ({ ballot, decision: { id, heldOn, tally, title } }) =>
            `${heldOn ?? 'no date'} ${ballot}: ${id}${tally ? ` (${formatTally(tally)})` : ''} ${title}`,
        ),
      ],
      data: {
        member: { code: who.code, name },
        counts,
        of: votes.length,
        votes: items.map(({ ballot, decision }) => ({ ballot, decision: summaryJson(decision) })),
      },
      next,
    };
  },
});
