import type { About, Decision, ImportedSource, OpenRecord } from '../../record/index.ts';
import { handingOn } from './licence.ts';

/** A source with what its licence lets a file hold. */
export interface SourceHandedOn
  extends Pick<ImportedSource, 'id' | 'name' | 'publisher' | 'licence' | 'address'> {
  readonly may: boolean;
  readonly because: string;
  /** Of the licence, as data packages have it. */
  readonly licenceName: string;
}

/** The sources of a record, each once. */
export function sourcesHandedOn({ sources }: Pick<About, 'sources'>): readonly SourceHandedOn[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return [...byId.values()].map((source) => {
    const { id, name, publisher, licence, address } = source;
    const { may, because, name: licenceName } = handingOn(source);
    return { id, name, publisher, licence, address, may, because, licenceName };
  });
}

/**
 * The decisions that may be handed on, in order of date: those of which the source that the record shows, and the one
 * whose roll it shows, may both be. Sources stand in the order of their authority; what a later one adds to the figures
 * is only that it agrees or differs.
 */
export function* decisionsHandedOn(record: OpenRecord, about: Pick<About, 'sources'>): Generator<Decision> {
  const allowed = new Set(sourcesHandedOn(about).flatMap(({ id, may }) => (may ? [id] : [])));
  for (const { id } of record.decisions()) {
    const decision = record.decision(id);
    if (decision && shownSources(decision).every((source) => allowed.has(source))) yield decision;
  }
}

/** Of a decision: the first source, and all up to the first that has as many ballots as are shown. */
function shownSources({ sources, listed }: Pick<Decision, 'sources' | 'listed'>): readonly string[] {
  const rolled = sources.findIndex((each) => listed > 0 && each.listed === listed);
  return sources.slice(0, Math.max(rolled, 0) + 1).map(({ source }) => source);
}
