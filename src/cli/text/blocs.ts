import type { Bloc, Blocs } from '../../analysis/index.ts';
import { counted, listed, selectionSentence } from '../../answers/index.ts';
import type { Terminal } from '../surroundings.ts';
import { nameOf, namesInOrder } from './agreement.ts';
import { wrap } from './wrap.ts';

/** `blocs` for people: stable blocs with their members; of unstable ones only that they are there. */
export function blocsText(found: Blocs, { width }: Pick<Terminal, 'width'>): string {
  const parts = [wrap(selectionSentence(found.selection), { width })];
  if (found.kind === 'too-few')
    return [...parts, wrap(`too few: ${found.found} ${found.of}, ${found.needed} needed.`, { width })].join(
      '\n\n',
    );
  const apart =
    found.apart.length > 0
      ? [wrap(`With too few ballots: ${listed(namesInOrder(found.apart))}.`, { width })]
      : [];
  if (found.kind === 'undivided') {
    const sentence = `Undivided: the ballots of ${counted(found.members.length, 'member')} show no sides.`;
    return [...parts, wrap(sentence, { width }), ...apart].join('\n\n');
  }
  const stable = found.blocs.filter(({ state }) => state === 'stable');
  const unstable = found.blocs.filter(({ state }) => state === 'unstable');
  const { samples, threshold } = found.rule;
  return [
    ...parts,
    ...stable.map((bloc, at) => blocText(bloc, at + 1, { width, threshold })),
    ...(stable.length === 0
      ? [wrap('No bloc is stable: other decisions of the kind would give others.', { width })]
      : []),
    ...unstable.map((bloc) => unstableText(bloc, width)),
    ...(found.alone.length > 0 ? [wrap(`In no bloc: ${listed(namesInOrder(found.alone))}.`, { width })] : []),
    ...apart,
    wrap(
      `Communities in the network of agreement (Louvain, modularity ${found.modularity.toFixed(3)}). Stability: mean overlap with the ` +
        `nearest bloc in ${samples} samples of the decisions; stable from ${threshold} (Hennig 2007). In brackets: members in this ` +
        `bloc in less than ${Math.round(100 * threshold)} % of the samples.`,
      { width },
    ),
  ].join('\n\n');
}

function blocText(
  { members, stability, within, without }: Bloc,
  number: number,
  { width, threshold }: { readonly width: number; readonly threshold: number },
): string {
  const figure = (value: number | undefined): string => value?.toFixed(2) ?? 'no pair';
  const heading = `Bloc ${number}, ${counted(members.length, 'member')}, stability ${stability.toFixed(2)}; agreement ${figure(within)} within, ${figure(without)} with others`;
  const firm = namesInOrder(members.filter(({ share }) => share >= threshold).map(({ member }) => member));
  const wavering = members
    .filter(({ share }) => share < threshold)
    .map(({ member, share }) => `(${nameOf(member)} ${Math.round(100 * share)} %)`);
  return `${wrap(heading, { width })}\n${wrap(listed([...firm, ...wavering]), { width, indent: 2 })}`;
}

const unstableText = ({ members, stability }: Bloc, width: number): string =>
  wrap(
    `Unstable, not a bloc: ${counted(members.length, 'member')} that only these decisions put together (stability ${stability.toFixed(2)}).`,
    { width },
  );
