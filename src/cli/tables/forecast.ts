import type { AssemblyForecast } from '../../forecast/index.ts';
import { nameOn } from '../../members/index.ts';
import type { DataTable } from './data-table.ts';

/** A row for each member, by code. */
export function forecastTable({ draft, members }: AssemblyForecast): DataTable {
  const share = (name: string) => ({ name, type: 'number' }) as const;
  const count = (name: string) => ({ name, type: 'count' }) as const;
  const text = (name: string) => ({ name, type: 'text' }) as const;
  return {
    columns: [
      ...[text('member'), text('name'), share('yes'), share('no'), share('abstain'), share('absent')],
      ...[text('known'), text('sponsor'), text('last_ballot'), text('last_decision')],
      ...[count('title_yes'), count('title_no'), count('title_abstain')],
      ...[count('nearest_yes'), count('nearest_no'), count('nearest_abstain')],
    ],
    rows: members.map(({ member, probability, acquaintance, sponsor, last, underTitle, nearest }) => [
      ...[member, nameOn(member, draft.heldOn)],
      ...[probability.yes, probability.no, probability.abstain, probability.absent],
      ...[acquaintance, sponsor ? 'yes' : 'no', last?.ballot, last?.decision.id],
      ...underTitle,
      ...nearest,
    ]),
  };
}
