import { z } from 'zod';
import { meaningJson, meaningLines, resultSentence } from '../../answers/index.ts';
import { meaningOf } from '../../procedure/index.ts';
import { askedDecision } from '../asked.ts';
import { sourceLines } from '../decision-lines.ts';
import { tool } from '../tool.ts';

export const outcomeAndRule = tool({
  name: 'outcome_and_rule',
  title: 'What a decision means',
  description:
    'The majority that applied, the arithmetic, what a yes did, and what the decision binds anyone to in law, each with the article it rests on. Example: {"symbol": "S/RES/1593 (2005)"}.',
  input: z.object({ symbol: z.string() }),
  answer: ({ symbol }, sources) => {
    const asked = askedDecision(symbol, sources);
    if ('refusal' in asked) return asked;
    const { decision } = asked;
    const meaning = meaningOf(sources.record, decision);
    return {
      lines: [
        resultSentence(decision, decision.roll),
        ...meaningLines(meaning, decision).flatMap(([label, text]) => (text ? [`${label}: ${text}`] : [])),
        ...sourceLines(decision),
      ],
      data: { id: decision.id, meaning: meaningJson(meaning, decision.heldOn) },
    };
  },
});
