import { z } from 'zod';
import {
  actionEntry,
  actorEntry,
  decisionEntry,
  documentEntry,
  eventEntry,
  measureEntry,
  proceedingEntry,
  promiseEntry,
  statementEntry,
  violationEntry,
} from './facts.ts';
import { state } from './member.ts';
import { day, id, words } from './words.ts';

/** What the case is; stands in `case.yaml`. */
export const headEntry = z.strictObject({
  id,
  title: words('the title'),
  state,
  situation: words('two or three sentences on the situation'),
  asOf: day,
  lineages: z.array(words('the id of a lineage in data/lineages.yaml')).optional(),
});

/** Where facts come from: an id for each. */
export const sourceEntry = z.strictObject({
  name: words('the name of the source'),
  address: z.url({ error: 'an address such as https://press.un.org/en/2022/sc14911.doc.htm' }).optional(),
  note: words('a sentence, e.g. that the address was not opened').optional(),
});

/** The lists that a case may have, each with the schema of its entries. Any file of the case may hold any of them. */
export const lists = {
  actors: actorEntry,
  events: eventEntry,
  statements: statementEntry,
  actions: actionEntry,
  promises: promiseEntry,
  violations: violationEntry,
  measures: measureEntry,
  proceedings: proceedingEntry,
  documents: documentEntry,
  decisions: decisionEntry,
};

export type ListName = keyof typeof lists;

/** The JSON Schema by which an editor helps to write a file of a case, as shipped in `data/cases/schema.json`. */
export const caseFileSchema = () =>
  z.toJSONSchema(
    z.strictObject({
      ...headEntry.partial().shape,
      sources: z.record(id, sourceEntry).optional(),
      actors: z.array(actorEntry).optional(),
      events: z.array(eventEntry).optional(),
      statements: z.array(statementEntry).optional(),
      actions: z.array(actionEntry).optional(),
      promises: z.array(promiseEntry).optional(),
      violations: z.array(violationEntry).optional(),
      measures: z.array(measureEntry).optional(),
      proceedings: z.array(proceedingEntry).optional(),
      documents: z.array(documentEntry).optional(),
      decisions: z.array(decisionEntry).optional(),
    }),
    { io: 'input' },
  );
