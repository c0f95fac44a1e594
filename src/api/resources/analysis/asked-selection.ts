import { z } from '@hono/zod-openapi';
import { type Selection, type SelectionQuery, select } from '../../../analysis/index.ts';
import { lineages, type OpenRecord, proposalKinds } from '../../../record/index.ts';
import { bodies } from '../../../symbols/index.ts';
import type { Wrong } from '../../answers/problem.ts';
import { flag, partsOf, wordsOf } from '../../answers/words-of.ts';
import { askedDecision } from '../asked-decision.ts';

/** Which decisions a measure rests on; all that is given must hold. */
export const selectionQuery = {
  body: wordsOf(bodies, 'GA'),
  from: z.iso.date().optional().openapi({ description: 'Held on this day or later.' }),
  to: z.iso.date().optional().openapi({ description: 'Held on this day or earlier.' }),
  kind: wordsOf(proposalKinds, 'resolution'),
  lineage: z
    .string()
    .max(100)
    .optional()
    .openapi({ description: 'A recurring question: dprk-human-rights, or dprk.' }),
  topic: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'All of these words in title, agenda or subjects.' }),
  decisions: z
    .string()
    .max(8000)
    .optional()
    .openapi({ description: 'Only these, by commas: A/RES/69/188,A/RES/70/172.' }),
  divided: z.coerce
    .number()
    .gt(0)
    .max(1)
    .optional()
    .openapi({ description: 'Only votes with less than this share of yes among the cast: 0.8.' }),
  consensus: flag.openapi({
    description: 'true: decisions taken without a vote count as a yes of all (Häge and Hug 2016).',
  }),
};
const asked = z.object(selectionQuery);
export type SelectionAsked = z.output<typeof asked>;

/** The decisions that a question asks for, or what is wrong with it. Of an empty selection measures say "too few". */
export function askedSelection(
  record: OpenRecord,
  query: SelectionAsked,
  more: Pick<SelectionQuery, 'rolls'> = {},
): { readonly selection: Selection } | Wrong {
  const ids: string[] = [];
  for (const written of partsOf(query.decisions)) {
    const meant = askedDecision(record, written);
    if ('title' in meant) return { ...meant, status: 400 };
    ids.push(meant.decision.id);
  }
  const { body, kind, from, to, topic, divided, consensus } = query;
  const selected = select(record, {
    ...{ bodies: body, kinds: kind, from, to, topic },
    lineage: query.lineage === undefined ? undefined : lineageMeant(query.lineage),
    ids: ids.length > 0 ? ids : undefined,
    dividedBelow: divided,
    withoutVote: consensus === 'true' ? 'counted' : undefined,
    ...more,
  });
  return selected.ok
    ? { selection: selected.selection }
    : { status: 400, title: 'No such selection', detail: selected.problem };
}

/** "dprk" is `dprk-human-rights`: the id, else the question on human rights of that name, else what was written. */
function lineageMeant(written: string): string {
  const wanted = written.trim().toLowerCase();
  const known = lineages().map(({ id }) => id);
  return [wanted, `${wanted}-human-rights`].find((id) => known.includes(id)) ?? wanted;
}
