import { shippedTable } from '../members/index.ts';

/**
 * How far a provision was checked for this program: its text was read, only its number and heading were seen, or it
 * stands here from memory.
 */
export const checks = ['text', 'number', 'memory'] as const;
export type Check = (typeof checks)[number];

/** An article, a rule or a practice that a decision rests on. */
export interface Provision {
  readonly id: string;
  /** "Charter, article 18(2)" */
  readonly cite: string;
  /** What it says, in the program's own words. */
  readonly says: string;
  /** Where the official text is. */
  readonly source: string;
  readonly checked: Check;
  /** Where it was seen, if not at the source itself. */
  readonly seen?: string | undefined;
  readonly note?: string | undefined;
}

let known: ReadonlyMap<string, Provision> | undefined;

/** Every provision of `data/procedure/rules.csv`, in its order. */
export const provisions = (): readonly Provision[] => [...table().values()];

/** The provision with that id. Throws for an id that the table does not have: both ship with the program. */
export function provision(id: string): Provision {
  const found = table().get(id);
  if (!found) throw new Error(`data/procedure/rules.csv has no provision "${id}".`);
  return found;
}

/** "Charter, article 18(2)", and "(rule number from memory)" where the number could not be checked. */
export function citation({ cite, checked }: Pick<Provision, 'cite' | 'checked'>): string {
  return checked === 'memory' ? `${cite} (from memory, not checked)` : cite;
}

function table(): ReadonlyMap<string, Provision> {
  known ??= new Map(
    shippedTable('procedure/rules.csv').map((row) => {
      const id = row('id');
      const checked = checks.find((each) => each === row('checked'));
      if (!checked)
        throw new Error(`data/procedure/rules.csv, ${id}: checked is one of ${checks.join(', ')}.`);
      const [seen, note] = [row('seen') || undefined, row('note') || undefined];
      return [id, { id, cite: row('cite'), says: row('says'), source: row('source'), checked, seen, note }];
    }),
  );
  return known;
}
