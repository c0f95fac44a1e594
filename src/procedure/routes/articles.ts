import { type ShippedRow, shippedTable } from '../../members/index.ts';
import { checks, type Provision, provision } from '../provision.ts';

/** Provisions of the Rome Statute and on next steps, in `data/procedure/routes/articles.csv`. */
const ownIds = [
  'rome-11',
  'rome-12-2-a',
  'rome-12-2-b',
  'rome-12-3',
  'rome-13-a',
  'rome-13-b',
  'rome-13-c',
  'rome-15-bis',
  'rome-15-ter',
  'rome-16',
  'rome-17',
  'rome-53',
  'rome-58',
  'rome-124',
  'rome-127',
  'charter-35-1',
  'hrc-60-251-10',
  'veto-debate',
  'hybrid',
  'national-law',
] as const;

/** Provisions on majorities and bodies, in `data/procedure/rules.csv`. */
const sharedIds = [
  'charter-18-3',
  'charter-22',
  'charter-27-2',
  'charter-27-3',
  'charter-39',
  'ga-85',
  'ga-125',
  'hrc-20',
  'sc-9',
  'uniting-for-peace',
] as const;

/** Every provision that an answer on routes or steps may rest on. */
export const articleIds = [...ownIds, ...sharedIds] as const;
export type ArticleId = (typeof articleIds)[number];

let own: ReadonlyMap<string, Provision> | undefined;

/** A provision by its id. Throws where the program was shipped without it. */
export function article(id: ArticleId): Provision {
  own ??= new Map(shippedTable('procedure/routes/articles.csv').map((row) => [row('id'), read(row)]));
  return own.get(id) ?? provision(id);
}

const read = (row: ShippedRow): Provision => ({
  id: row('id'),
  cite: row('cite'),
  says: row('says'),
  source: row('source'),
  checked: checks.find((each) => each === row('checked')) ?? 'memory',
  seen: row('seen') || undefined,
  note: row('note') || undefined,
});
