import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import type { Question } from '../../procedure/index.ts';
import type { Decision } from '../../record/index.ts';
import { type CarriedDecision, carriedDecision } from './carried.ts';
import { interfaceFile } from './interface-file.ts';

/** What a what-if is reckoned from in the browser: the decision, and the text that it bears on. */
export interface Carried {
  readonly decision: CarriedDecision;
  readonly on?: Question | undefined;
}

/** The decision as a block of data in the page, under the id "carried". */
export const CarriedWhatIf: FC<{ readonly decision: Decision; readonly on: Question | undefined }> = ({
  decision,
  on,
}) => {
  const carried: Carried = { decision: carriedDecision(decision), on: on && questionOf(on) };
  return (
    <script type="application/json" id="carried" data-interface={interfaceFile()}>
      {raw(JSON.stringify(carried).replaceAll('<', '\\u003c'))}
    </script>
  );
};

/** What a rule asks of a text, and no more: a decision is a question too, with far more in it. */
const questionOf = (on: Question): Question => ({
  body: on.body,
  kind: on.kind,
  title: on.title,
  heldOn: on.heldOn,
  symbol: on.symbol,
  draft: on.draft,
  meeting: on.meeting,
  belongsTo: on.belongsTo,
  note: on.note,
  session: on.session,
  subjects: on.subjects,
  agenda: on.agenda,
});
