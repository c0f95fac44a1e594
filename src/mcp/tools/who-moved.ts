import { z } from 'zod';
import { shiftBetween } from '../../analysis/index.ts';
import { namesOn, summaryJson } from '../../answers/index.ts';
import { formatTally } from '../../record/index.ts';
import { askedDecision } from '../asked.ts';
import { tool } from '../tool.ts';

export const whoMoved = tool({
  name: 'who_moved',
  title: 'Who moved between two votes',
  description:
    'Which members voted otherwise on the second decision than on the first, grouped by from and to. Example: {"before": "A/C.3/69/L.28/Rev.1", "after": "A/RES/69/188"}.',
  input: z.object({
    before: z.string().describe('Symbol of the earlier decision.'),
    after: z.string().describe('Symbol of the later decision.'),
  }),
  answer: ({ before, after }, sources) => {
    const [first, second] = [askedDecision(before, sources), askedDecision(after, sources)];
    if ('refusal' in first) return first;
    if ('refusal' in second) return second;
    const bare = [first.decision, second.decision].find(({ listed }) => listed === 0);
    if (bare) return { refusal: `The record has no ballots of ${bare.id}: who moved cannot be said.` };
    const shift = shiftBetween(
      { decision: first.decision, roll: first.decision.roll },
      { decision: second.decision, roll: second.decision.roll },
    );
    const moved = shift.flows.filter(({ from, to }) => from !== to);
    const figures = [shift.before, shift.after].map(
      ({ id, tally }) => `${id}${tally ? ` (${formatTally(tally)})` : ''}`,
    );
    return {
      lines: [
        `From ${figures.join(' to ')}: ${shift.changed} of the ${shift.both} members with a ballot on both voted otherwise.`,
        ...moved.map(
          ({ from, to, members }) =>
            `${from} → ${to} (${members.length}): ${namesOn(members, shift.after.heldOn).join(', ')}`,
        ),
      ],
      data: {
        before: summaryJson(shift.before),
        after: summaryJson(shift.after),
        both: shift.both,
        changed: shift.changed,
        moved,
      },
    };
  },
});
