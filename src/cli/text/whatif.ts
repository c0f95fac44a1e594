import { presumed } from '../../answers/index.ts';
import { nameOn } from '../../members/index.ts';
import { citation, outcomeSentence, turnSentence, type WhatIf } from '../../procedure/index.ts';
import { formatTally } from '../../record/index.ts';
import type { Terminal } from '../surroundings.ts';
import { labelled, wrap } from './wrap.ts';

type Answer = Extract<WhatIf, { readonly ok: true }>;

/** What the question is about, for the heading. */
export interface Asked {
  /** "A/RES/69/188 (18 December 2014, adopted, 116-20-53)", "An imagined draft of the Security Council" */
  readonly heading: string;
  readonly heldOn?: string | undefined;
}

/** The changes, the outcome before and after them, and the smallest changes that would turn it. */
export function whatIfText(
  answer: Answer,
  { heading, heldOn }: Asked,
  { width, colours }: Pick<Terminal, 'width' | 'colours'>,
): string {
  const { ruling, before, after, otherwise, changed, tally, turns } = answer;
  const line = (label: string, text: string) => labelled(colours.dim(label), text, { width, column: 12 });
  const moved = changed.map(
    ({ member, from, to }) => `${nameOn(member, heldOn)} ${from ? `${from} → ` : ''}${to}`,
  );
  const turned = before.result === after.result ? 'the result stays' : 'the result turns';
  return [
    colours.bold(wrap(heading, { width })),
    '',
    line('Rule', `${ruling.majority.name}${presumed(ruling.certainty)}. ${ruling.because}`),
    line('Rests on', ruling.provisions.map(citation).join('; ')),
    line('As it was', `${before.result}. ${outcomeSentence(before, heldOn)}`),
    ...(changed.length > 0
      ? [
          line('Changed', moved.join(', ')),
          line(
            'Then',
            `${after.result}, ${formatTally(tally)}: ${turned}. ${outcomeSentence(after, heldOn)}`,
          ),
        ]
      : []),
    ...(otherwise
      ? [
          line(
            'Or',
            `${otherwise.result}, if a ${otherwise.majority.name} was required. ${outcomeSentence(otherwise, heldOn)}`,
          ),
        ]
      : []),
    '',
    ...turnLines(
      turns.map((turn) => turnSentence(turn, heldOn)),
      after.result === 'adopted',
      width,
    ),
  ].join('\n');
}

function turnLines(turns: readonly string[], adopted: boolean, width: number): readonly string[] {
  if (turns.length === 0)
    return [wrap('No change of ballots that the record can tell would turn it.', { width })];
  const what = adopted ? 'It would not be adopted' : 'It would be adopted';
  return [
    wrap(`${what}${turns.length > 1 ? ' with any one of these' : ''}, the fewest members first:`, { width }),
    ...turns.map((turn) => wrap(`if ${turn}`, { width, indent: 2, hanging: 4 })),
  ];
}
