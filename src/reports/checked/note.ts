import type { Claim } from '../../claims/index.ts';
import type { CheckedReport } from './report.ts';
import { correctionLines, decisionLine, oneLine, placesOf, recordLine } from './words.ts';

/**
 * A note to an editor, as Markdown: each sentence that is wrong or imprecise with what the record says and where it can
 * be looked up. A text without such claims gets a note that says so.
 */
export function correctionNote({ checked }: CheckedReport): string {
  const { text, claims, record } = checked;
  const wrong = claims.filter(({ verdict }) => verdict === 'contradicted');
  const vague = claims.filter(({ verdict }) => verdict === 'imprecise');
  const about = text.address ? `[${text.name}](${text.address})` : text.name;
  return [
    `# Suggested corrections: ${about}`,
    wrong.length + vague.length === 0
      ? `Nothing to correct was found in the ${claims.length} statements that the record could answer.`
      : `The following was compared with the record of votes at the United Nations. Of ${claims.length} statements that it could answer, ${wrong.length} differ${wrong.length === 1 ? 's' : ''} from it and ${vague.length} ${vague.length === 1 ? 'is' : 'are'} imprecise.`,
    ...part('To correct', wrong),
    ...part('To make precise', vague),
    `---\n\n${recordLine(record)} Each statement was judged by a rule; its name stands in brackets.`,
  ]
    .join('\n\n')
    .concat('\n');
}

const part = (title: string, claims: readonly Claim[]): readonly string[] =>
  claims.length === 0 ? [] : [`## ${title}`, ...claims.map(entry)];

function entry(claim: Claim): string {
  const { quote, because, decision, rule, attributed } = claim;
  const speaker = attributed ? ` (said by ${oneLine(attributed.to)})` : '';
  return [
    `> ${escaped(oneLine(quote))}`,
    `${escaped(because)} [${rule}]${speaker}`,
    [
      ...correctionLines(claim).map((line) => `- Correct ${escaped(line)}`),
      ...(decision ? [`- Record: ${escaped(decisionLine(decision))}`] : []),
      ...placesOf(claim)
        .slice(0, 3)
        .map(
          ({ name, address }) => `- Source: ${address ? `[${escaped(name)}](${address})` : escaped(name)}`,
        ),
    ].join('\n'),
  ].join('\n\n');
}

/** Signs that would be read as marks. */
const escaped = (words: string): string => words.replace(/([\\`*_[\]<>#|])/g, '\\$1');
