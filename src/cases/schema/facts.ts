import { z } from 'zod';
import { acts } from '../act.ts';
import { caseSteps } from '../steps.ts';
import { actor, actors, date, decision, evidence, id, oneOf, symbol, symbols, words } from './words.ts';

export const actorKinds = [
  'un-organ',
  'expert',
  'inquiry',
  'court',
  'group',
  'ngo',
  'media',
  'government',
] as const;

/** Who is named in the case and is no state: states go by their code and need no entry. */
export const actorEntry = z.strictObject({
  id,
  kind: oneOf(actorKinds),
  name: words('the name as a reader should see it'),
  short: words('a short name for tables').optional(),
  about: words('a sentence for the reader').optional(),
});

/** Something that happened. */
export const eventEntry = z.strictObject({
  id: id.optional(),
  on: date,
  what: words('what happened, in one sentence'),
  who: actors.optional(),
  where: words('the place').optional(),
  step: oneOf(caseSteps).optional(),
  decision: decision.optional(),
  documents: symbols.optional(),
  ...evidence,
});

/** What an actor said. What it did is an action, and goes elsewhere. */
export const statementEntry = z.strictObject({
  id: id.optional(),
  actor,
  on: date,
  said: words('what was said, in our own words'),
  speaker: words('who spoke for it').optional(),
  where: words('the place or medium').optional(),
  documents: symbols.optional(),
  ...evidence,
});

/** What an actor did. What it said is a statement, and goes elsewhere. */
export const actionEntry = z.strictObject({
  id: id.optional(),
  actor,
  on: date,
  did: words('what was done'),
  where: words('the place').optional(),
  decision: decision.optional(),
  documents: symbols.optional(),
  ...evidence,
});

export const promiseKinds = ['promise', 'offer', 'threat', 'refusal'] as const;

const follower = z.union(
  [
    z.strictObject({ action: id }),
    z.strictObject({ event: id }),
    z.strictObject({ statement: id }),
    z.strictObject({ notDone: words('what was not done'), by: date, ...evidence }),
  ],
  {
    error:
      'one of { action: id }, { event: id }, { statement: id }, or { notDone: …, by: a date, source: …, mark: … }',
  },
);

/** Words that can be held against deeds: a promise, an offer, a threat or a refusal, and what came then. */
export const promiseEntry = z.strictObject({
  id,
  kind: oneOf(promiseKinds),
  statement: id,
  what: words('what was promised, offered, threatened or refused'),
  condition: words('on what condition').optional(),
  deeds: z.array(follower, { error: 'a list of what was then done or not done; [] where nothing is known' }),
});

/** A finding of somebody, and the act of the Rome Statute that it corresponds to. */
export const violationEntry = z.strictObject({
  act: oneOf(acts),
  finding: words('what was found'),
  finder: actor,
  document: symbol.optional(),
  mapping: words('who holds the finding to be this act').optional(),
  ...evidence,
});

export const measureKinds = [
  'inquiry',
  'rapporteur',
  'office',
  'panel',
  'mechanism',
  'sanctions',
  'referral',
] as const;

/** What was set up or imposed, and how long it lasted. */
export const measureEntry = z.strictObject({
  id: id.optional(),
  kind: oneOf(measureKinds),
  name: words('what it is called'),
  by: actor,
  from: date,
  to: date.optional(),
  decision: decision.optional(),
  documents: symbols.optional(),
  ...evidence,
});

/** A matter before a court. */
export const proceedingEntry = z.strictObject({
  id: id.optional(),
  court: actor,
  name: words('the name of the case'),
  number: words('the number of the case').optional(),
  against: words('the accused, or the state').optional(),
  stages: z
    .array(z.strictObject({ on: date, what: words('what the court did'), ...evidence }))
    .min(1, { error: 'at least one stage' }),
});

/** A document of the case. */
export const documentEntry = z.strictObject({
  symbol,
  title: words('the title, in short'),
  on: date.optional(),
  ...evidence,
});

/** A decision of the record that matters here beyond its lineage. */
export const decisionEntry = z.strictObject({
  decision,
  why: words('what it means for the case, in one sentence'),
});
