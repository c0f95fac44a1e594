import type { FC } from 'hono/jsx';
import {
  type Alignment,
  alignmentsOf,
  type ChangePoint,
  changePoints,
  matrixOf,
  permanentReferences,
  select,
  usualChangeRule,
} from '../../analysis/index.ts';
import type { MemberCode } from '../../members/index.ts';
import type { OpenRecord } from '../../record/index.ts';
import { positionsQuery } from '../apart/positions.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';

const alignedBy = new WeakMap<OpenRecord, ReadonlyMap<MemberCode, readonly Alignment[]>>();
const changesBy = new WeakMap<OpenRecord, Map<MemberCode, MemberChanges>>();

export interface MemberChanges {
  readonly references: readonly string[];
  readonly changes: readonly ChangePoint[];
  /** Years with enough votes. */
  readonly years: number;
}

/** Years in which a member's alignment with the permanent members changed, on the Assembly's votes. Reckoned once. */
export function changesOf(site: Site, code: MemberCode): MemberChanges {
  const { record } = site;
  const byMember = changesBy.get(record) ?? new Map<MemberCode, MemberChanges>();
  changesBy.set(record, byMember);
  const known = byMember.get(code);
  if (known) return known;
  const references = permanentReferences().filter(({ codes }) => !codes.includes(code));
  const years = alignments(record).get(code) ?? [];
  const made = {
    references: references.map(({ name }) => name),
    changes: changePoints(years, usualChangeRule),
    years: years.length,
  };
  byMember.set(code, made);
  return made;
}

function alignments(record: OpenRecord): ReadonlyMap<MemberCode, readonly Alignment[]> {
  const known = alignedBy.get(record);
  if (known) return known;
  const selected = select(record, positionsQuery);
  if (!selected.ok) throw new Error(selected.problem);
  const made = alignmentsOf(matrixOf(record, selected.selection), permanentReferences());
  alignedBy.set(record, made);
  return made;
}

/** The years in which it began to vote otherwise, with its alignment before and after. */
export const MemberShifts: FC<{ readonly site: Site; readonly code: MemberCode }> = ({ site, code }) => {
  const { references, changes, years } = changesOf(site, code);
  return (
    <>
      <h2 id="shifts">{say('When it began to vote otherwise')}</h2>
      {changes.length === 0 ? (
        <p>
          {years === 0
            ? say('The record has too few votes of the Assembly in any year to tell.')
            : say(
                'No year of {years} stands out: its alignment with the permanent members changed no more than chance allows.',
                { years },
              )}
        </p>
      ) : (
        <>
          <section class="table-wrap" tabindex={0} aria-label={say('Years of change')}>
            <table>
              <caption>
                {say(
                  'Agreement with each permanent member less that of all members, before and after each change, in points of 100',
                )}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{say('From')}</th>
                  {references.map((name) => (
                    <th scope="col" class="figure">
                      {name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {changes.map(({ year, before, after }) => (
                  <tr>
                    <th scope="row">{year}</th>
                    {references.map((_, at) => (
                      <td class="figure">
                        {points(before[at])} → {points(after[at])}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </section>
          <p class="soft">
            {say(
              'Changes that years in a random order would show less than once in a hundred times, on the votes of {years} years. Ballots moved; why, they do not say.',
              { years },
            )}
          </p>
        </>
      )}
    </>
  );
};

/** "+12", "−3" */
const points = (share = 0): string => {
  const rounded = Math.round(share * 100);
  return rounded > 0 ? `+${rounded}` : String(rounded).replace('-', '−');
};
