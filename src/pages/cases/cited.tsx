import type { FC } from 'hono/jsx';
import { citation, type Provision } from '../../procedure/index.ts';
import { decisionPath } from '../address/addresses.ts';
import type { Site } from '../site.ts';

/** A provision, leading to its text. */
export const Cited: FC<{ readonly basis: Provision }> = ({ basis }) => (
  <a href={basis.source}>{citation(basis)}</a>
);

/** A decision by its page where the record has it. */
export const DecisionId: FC<{ readonly site: Site; readonly id: string }> = ({ site, id }) => (
  <span>{site.record.decision(id) ? <a href={decisionPath(id)}>{id}</a> : id}</span>
);
