import type { FC } from 'hono/jsx';
import type { PairAgreement } from '../../analysis/index.ts';
import { formatNumber } from '../../answers/index.ts';
import { memberPath } from '../address/addresses.ts';
import { comparePath } from '../compare/asked.ts';
import { memberName } from '../language/member-name.ts';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import { endsOf, type MemberEnds } from './agreement-ends.ts';
import { AgreementCells, AgreementHeads, Pairs } from './pairs.tsx';

/** More pairs than these are for the CSV: the table has a row for each member in place of each pair. */
const mostPairs = 400;

interface AgreementTableProps {
  /** Pairs with a figure, who agree most first. */
  readonly inOrder: readonly PairAgreement[];
  readonly csv: string;
}

/** The picture of all pairs in figures, folded. */
export const AgreementTable: FC<AgreementTableProps> = ({ inOrder, csv }) =>
  inOrder.length <= mostPairs ? (
    <details>
      <summary>{say('The same as a table')}</summary>
      <Pairs caption={say('Agreement of all pairs')} pairs={inOrder} />
    </details>
  ) : (
    <details>
      <summary>{say('As a table: with whom each member agrees most and least often')}</summary>
      <p>
        <Said
          text="All {count} pairs are in the <csv>CSV</csv>."
          with={{
            count: formatNumber(inOrder.length),
            csv: (inside) => <a href={csv}>{inside}</a>,
          }}
        />
      </p>
      <EndsTable ends={endsOf(inOrder)} />
    </details>
  );

const EndsTable: FC<{ readonly ends: readonly MemberEnds[] }> = ({ ends }) => {
  const caption = say('With whom each member agrees most and least often');
  return (
    <section class="table-wrap" tabindex={0} aria-label={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Member')}</th>
            <EndHeads name={say('Most often')} />
            <EndHeads name={say('Least often')} />
          </tr>
        </thead>
        <tbody>
          {ends.map((each) => (
            <tr>
              <th scope="row">
                <a href={memberPath(each.member)}>{memberName(each.member)}</a>
              </th>
              <EndCells of={each} pair={each.nearest} />
              <EndCells of={each} pair={each.farthest} />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const EndHeads: FC<{ readonly name: string }> = ({ name }) => (
  <>
    <th scope="col">{name}</th>
    <AgreementHeads />
  </>
);

/** The other of a pair, with a link to both compared. */
const EndCells: FC<{ readonly of: MemberEnds; readonly pair: PairAgreement }> = ({
  of: { member },
  pair,
}) => {
  const [one, two] = pair.members;
  const other = one === member ? two : one;
  return (
    <>
      <td>
        <a href={comparePath([member, other])}>{memberName(other)}</a>
      </td>
      <AgreementCells of={pair} />
    </>
  );
};
