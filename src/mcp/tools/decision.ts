import { z } from 'zod';
import { conflictLine, decisionJson, resultSentence } from '../../answers/index.ts';
import { stagesOf } from '../../procedure/index.ts';
import { askedDecision } from '../asked.ts';
import { sourceLines } from '../decision-lines.ts';
import { tool } from '../tool.ts';

export const decision = tool({
  name: 'decision',
  title: 'One decision',
  description:
    'What a body decided: result, figures, stages before and after, sponsors, sources and where they differ. With "ballots": every member’s ballot. Example: {"symbol": "A/RES/69/188"}; sloppy forms such as "unscr 1593" are read.',
  input: z.object({
    symbol: z
      .string()
      .describe('Of the adopted text or of the draft: "A/RES/69/188", "A/C.3/69/L.28/Rev.1".'),
    ballots: z.boolean().default(false).describe('Adds the ballot of every member.'),
    text: z.boolean().default(false).describe('Adds the text itself, where the record has it.'),
  }),
  answer: ({ symbol, ballots, text }, sources) => {
    const asked = askedDecision(symbol, sources);
    if ('refusal' in asked) return asked;
    const { decision } = asked;
    const { ballots: roll, ...json } = decisionJson(decision);
    const way = stagesOf(sources.record, decision.id)?.stages ?? [];
    return {
      lines: [
        resultSentence(decision, decision.roll),
        `Title: ${decision.title}`,
        ...(decision.note ? [decision.note] : []),
        ...way.map(({ said }) => `Stage: ${said}`),
        ...decision.conflicts.slice(0, 5).map((conflict) => `Sources differ: ${conflictLine(conflict)}`),
        ...sourceLines(decision),
      ],
      data: {
        decision: { ...json, ...(ballots ? { ballots: roll } : {}) },
        ...(text ? { text: sources.record.text(decision.id) ?? null } : {}),
      },
    };
  },
});
