import { citation, type Meaning, outcomeSentence, type Provision } from '../../procedure/index.ts';
import type { DecisionSummary } from '../../record/index.ts';

/** A label and what stands beside it. */
type Line = readonly [label: string, text: string | undefined];

/** What a decision means, as labelled lines: rule, arithmetic, what a yes did where it needs saying, and legal force. */
export function meaningLines(
  meaning: Meaning,
  { heldOn, method }: Pick<DecisionSummary, 'heldOn' | 'method'>,
): readonly Line[] {
  const { effect, force } = meaning;
  return [
    ['Rule', ruleText(meaning)],
    ['Arithmetic', method === 'without-vote' ? noVote : arithmetic(meaning, heldOn)],
    [
      'A yes',
      effect.because === plainText
        ? undefined
        : `${yesWords[effect.effect]}${presumed(effect.certainty)}: ${effect.because}`,
    ],
    ['In law', `${forceWords[force.kind]}${presumed(force.certainty)}. ${force.does}`],
    ['But', force.doesNot],
    ['Rests on', cited([...meaning.reckoning.ruling.provisions, ...force.provisions])],
  ];
}

/** Said of every vote on a whole text; a reader need not be told. */
const plainText = 'The vote was on the text itself.';

const noVote = 'No vote was taken, so that none is counted; that is not the same as unanimity.';

function ruleText({ reckoning }: Meaning): string {
  const { majority, certainty, because, otherwise } = reckoning.ruling;
  const which = otherwise ? `${majority.name}, or ${otherwise.name}` : majority.name;
  return `${capital(which)}${presumed(certainty)}. ${because}`;
}

function arithmetic({ reckoning, agrees, explanation }: Meaning, heldOn?: string): string | undefined {
  const { outcome, otherwise } = reckoning;
  if (!outcome) return undefined;
  const other = otherwise && otherwise.result !== outcome.result ? otherwise : undefined;
  return [
    outcomeSentence(outcome, heldOn),
    other && `Under the other majority ${other.needed} were needed: ${other.result}.`,
    agrees === false &&
      (explanation?.because ?? 'The sources have another outcome, and it is not known why.'),
  ]
    .filter(Boolean)
    .join(' ');
}

/** " (presumed)", and nothing for what is certain. */
export const presumed = (certainty: 'certain' | 'presumed' | 'unknown'): string =>
  certainty === 'certain' ? '' : certainty === 'presumed' ? ' (presumed)' : ' (not known)';

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

const yesWords = {
  supports: 'Supported the text',
  opposes: 'Opposed the text',
  neither: 'Neither supported nor opposed the text',
  unknown: 'Not known whether it supported the text',
} as const;

const forceWords = {
  binding: 'Binding',
  recommendation: 'Recommendation',
  internal: 'Decision within the United Nations',
  procedural: 'Procedural',
  none: 'No effect',
} as const;

const cited = (provisions: readonly Provision[]): string => [...new Set(provisions.map(citation))].join('; ');
