import { decisionMeant, whatIfJson } from '../../answers/index.ts';
import { textOf, type Voted, type WhatIf, whatIf } from '../../procedure/index.ts';
import { type DecisionSummary, emptyRoll, type OpenRecord, type Tally } from '../../record/index.ts';
import { type Body, bodyName } from '../../symbols/index.ts';
import { type ExitCode, exit, exitWithout } from '../exit.ts';
import { type Flip, flipsMeant } from '../flips-meant.ts';
import { type ReadingOptions, withRecord } from '../reading.ts';
import { type Surroundings, today } from '../surroundings.ts';
import { neighbourText } from '../text/decision.ts';
import { whatIfText } from '../text/whatif.ts';
import { wrap } from '../text/wrap.ts';

export interface WhatIfOptions extends ReadingOptions {
  readonly flip: readonly Flip[];
  readonly body?: Body;
  readonly title?: string;
  readonly date?: string;
  readonly tally?: Tally;
}

/** `rapporteur whatif SYMBOL`, or `whatif --body SC` for an imagined draft: the outcome with other ballots. */
export function whatif(
  words: readonly string[],
  options: WhatIfOptions,
  { terminal, ...surroundings }: Surroundings,
): Promise<ExitCode> {
  return withRecord(options, { terminal, ...surroundings }, (record) => {
    const asked = askedOf(record, words.join(' ').trim(), options, today({ terminal, ...surroundings }));
    if (asked.kind === 'none') return refuse(asked.message, asked.code);
    const { voted, decision, heading } = asked;
    const flips = flipsMeant(options.flip, voted.heldOn);
    if (flips.kind === 'none') return refuse(flips.message, exit.no);
    const answer: WhatIf = whatIf(voted, flips.changes, decision && onText(record, decision.id));
    if (!answer.ok) return refuse(answer.problem, exit.no);
    const { version, decisions } = record.about();
    const { heldOn } = voted;
    terminal.print(
      options.json
        ? JSON.stringify(whatIfJson(answer, { version, decisions }, { decision, heldOn }), undefined, 2)
        : whatIfText(answer, { heading, heldOn }, terminal),
    );
    return exit.done;
  });

  function refuse(message: string, code: ExitCode): ExitCode {
    for (const line of message.split('\n'))
      terminal.note(line.startsWith('  ') ? line : wrap(line, { width: terminal.width }));
    return code;
  }
}

type Asked =
  | {
      readonly kind: 'vote';
      readonly voted: Voted;
      readonly decision?: DecisionSummary | undefined;
      readonly heading: string;
    }
  | { readonly kind: 'none'; readonly message: string; readonly code: ExitCode };

function askedOf(record: OpenRecord, written: string, options: WhatIfOptions, now: string): Asked {
  if (!written) return imagined(options, now);
  const meant = decisionMeant(record, written);
  if (meant.kind === 'none') return { kind: 'none', message: meant.message, code: exitWithout[meant.reason] };
  const { decision } = meant;
  return { kind: 'vote', voted: decision, decision, heading: neighbourText(decision) };
}

/** A draft that nobody has put: its ballots are those of `--flip`, or its figures those of `--tally`. */
function imagined({ body, title = '', date, tally }: WhatIfOptions, now: string): Asked {
  if (!body)
    return {
      kind: 'none',
      message: 'Expected a decision such as A/RES/69/188, or --body SC for an imagined draft.',
      code: exit.wrongUse,
    };
  const heldOn = date ?? now;
  const voted: Voted = {
    ...{ body, kind: 'resolution', title, heldOn, tally },
    roll: emptyRoll(),
    complete: tally === undefined,
  };
  return {
    kind: 'vote',
    voted,
    heading: `An imagined draft in the ${bodyName(body)}${title ? `: ${title}` : ''}`,
  };
}

function onText(record: OpenRecord, id: string) {
  const decision = record.decision(id);
  return decision && textOf(record, decision);
}
