import type { Command, Option } from 'commander';
import { shippedCaseIds } from '../../cases/index.ts';
import { type OpenRecord, outcomes, proposalKinds } from '../../record/index.ts';
import { bodies, bodyName } from '../../symbols/index.ts';
import type { Candidate } from './candidate.ts';
import { memberCandidates } from './members.ts';
import { symbolCandidates } from './symbols.ts';

/**
 * The words that may stand where the last of `words` stands, which may be empty or only begun.
 *
 * @param record opens the record only when symbols are wanted; undefined where there is none
 */
export function candidatesFor(
  words: readonly string[],
  program: Command,
  record: () => OpenRecord | undefined,
): readonly Candidate[] {
  const current = words.at(-1) ?? '';
  const command = program.commands.find((each) => words.length > 1 && each.name() === words[0]);
  if (!command) return fitting(current, commandsAndOptions(program, current));
  const asked = optionBefore(command, words.at(-2));
  if (asked) return fitting(current, valuesOf(asked, record));
  if (current.startsWith('-')) return fitting(current, optionsOf(command));
  return argumentsOf(command.name(), words.slice(1), record);
}

const fitting = (begun: string, candidates: readonly Candidate[]): readonly Candidate[] =>
  candidates.filter(({ word }) => word === '@files' || word.toLowerCase().startsWith(begun.toLowerCase()));

function commandsAndOptions(program: Command, current: string): readonly Candidate[] {
  if (current.startsWith('-')) return optionsOf(program);
  return program.commands
    .filter((command) => !command.name().startsWith('_'))
    .map((command) => ({ word: command.name(), about: command.description() }));
}

const optionsOf = (command: Command): readonly Candidate[] => [
  ...command.options.map(({ long, flags, description }) => ({ word: long ?? flags, about: description })),
  { word: '--help', about: 'explain the command' },
];

const optionBefore = (command: Command, word: string | undefined): Option | undefined =>
  command.options.find(({ long, required }) => required && long === word);

function valuesOf({ long }: Option, record: () => OpenRecord | undefined): readonly Candidate[] {
  switch (long) {
    case '--record':
    case '--problems':
      return [{ word: '@files' }];
    case '--body':
      return bodies.map((word) => ({ word, about: bodyName(word) }));
    case '--outcome':
      return outcomes.map((word) => ({ word }));
    case '--kind':
      return proposalKinds.map((word) => ({ word }));
    case '--lineage':
      return lineagesOf(record());
    case '--field':
      return ['tally', 'date', 'ballot', 'outcome'].map((word) => ({ word }));
    default:
      return [];
  }
}

function lineagesOf(record: OpenRecord | undefined): readonly Candidate[] {
  const ids = (record?.decisions() ?? []).flatMap(({ lineage }) => (lineage ? [lineage] : []));
  return [...new Set(ids)].sort().map((word) => ({ word }));
}

/** Shipped cases, and the words that may stand in their place. */
const caseCandidates = (command: string): readonly Candidate[] => [
  ...shippedCaseIds().map((word) => ({ word })),
  ...(command === 'case' ? [{ word: 'new' }, { word: 'check' }] : []),
  ...(command === 'cases' ? [{ word: 'compare' }] : []),
];

function argumentsOf(
  command: string,
  words: readonly string[],
  record: () => OpenRecord | undefined,
): readonly Candidate[] {
  const current = words.at(-1) ?? '';
  switch (command) {
    case 'check':
    case 'import':
      return [{ word: '@files' }];
    case 'vote':
    case 'whatif':
      return symbolCandidates(current, record());
    case 'member':
    case 'routes':
      return memberCandidates(current);
    case 'case':
    case 'cases':
    case 'brief':
      return fitting(current, caseCandidates(command));
    case 'completion':
      return fitting(current, [{ word: 'bash' }, { word: 'zsh' }, { word: 'fish' }]);
    case 'record':
      return words[0] === 'conflicts' && words.length > 1
        ? symbolCandidates(current, record())
        : fitting(current, [
            { word: 'conflicts' },
            { word: 'sources' },
            { word: 'problems' },
            { word: 'outcomes' },
          ]);
    default:
      return [];
  }
}
