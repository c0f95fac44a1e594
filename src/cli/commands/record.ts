import type { RecordJson, SourcesJson } from '../../json/index.ts';
import { type ExitCode, exit } from '../exit.ts';
import { withRecord } from '../reading.ts';
import type { Surroundings } from '../surroundings.ts';
import { aboutText, sourcesText } from '../text/about.ts';
import { tellConflicts } from './record-conflicts.ts';
import type { RecordOptions } from './record-options.ts';
import { tellOutcomes } from './record-outcomes.ts';
import { tellProblems } from './record-problems.ts';

/** `rapporteur record [conflicts|sources|problems|outcomes]`: what the record is, and what to know before trusting it. */
export async function showRecord(
  { what, symbol }: { readonly what?: string; readonly symbol?: string },
  options: RecordOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  switch (what) {
    case undefined:
      return withRecord(options, surroundings, (record) => {
        const about = record.about();
        const answer: RecordJson = { path: record.path, ...about };
        terminal.print(
          options.json ? JSON.stringify(answer, undefined, 2) : aboutText(about, record.path, terminal),
        );
        return exit.done;
      });
    case 'sources':
      return withRecord(options, surroundings, (record) => {
        const { version, decisions, sources } = record.about();
        const answer: SourcesJson = { record: { version, decisions }, sources };
        terminal.print(options.json ? JSON.stringify(answer, undefined, 2) : sourcesText(sources, terminal));
        return exit.done;
      });
    case 'conflicts':
      return withRecord(options, surroundings, (record) => tellConflicts(record, symbol, options, terminal));
    case 'problems':
      return withRecord(options, surroundings, (record) => tellProblems(record, options, terminal));
    case 'outcomes':
      return withRecord(options, surroundings, (record) => tellOutcomes(record, options, terminal));
    default:
      terminal.note(`record: found "${what}", expected conflicts, sources, problems, outcomes, or nothing.`);
      return exit.wrongUse;
  }
}
