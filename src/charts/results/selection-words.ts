import type { Selection } from '../../analysis/index.ts';
import { lineages } from '../../record/index.ts';
import { bodyName } from '../../symbols/index.ts';
import { counted, joined } from '../words.ts';

/** What a result rests on: "412 decisions of the General Assembly, 2015 to 2024; divided votes only (yes under 80%)". */
export function selectionWords({ query, decisions }: Selection): string {
  const bodies = query.bodies ? ` of the ${joined(query.bodies.map(bodyName))}` : '';
  const years = decisions.flatMap(({ heldOn }) => (heldOn ? [heldOn.slice(0, 4)] : [])).sort();
  const [first, last] = [years[0], years.at(-1)];
  const when = first === undefined ? '' : first === last ? `, ${first}` : `, ${first} to ${last}`;
  const lineage = lineages().find(({ id }) => id === query.lineage);
  const narrowed = [
    ...(lineage ? [lineage.title] : []),
    ...(query.topic ? [`on "${query.topic}"`] : []),
    ...(query.dividedBelow === undefined
      ? []
      : [`divided votes only (yes under ${Math.round(query.dividedBelow * 100)}%)`]),
    ...(query.withoutVote === 'counted' ? ['decisions without a vote count as yes of all'] : []),
  ];
  return [`${counted(decisions.length, 'decision')}${bodies}${when}`, ...narrowed].join('; ');
}
