import { corpusReport } from '../../../corpus/index.ts';
import { type ExitCode, exit } from '../../exit.ts';
import type { Surroundings } from '../../surroundings.ts';
import { csvText } from '../../tables/csv.ts';
import { corpusReportRows, corpusReportText } from '../../text/corpus-report.ts';
import { type ResultsNamed, withResults } from './with-results.ts';

export interface CorpusReportOptions extends ResultsNamed {
  readonly limit: number;
  readonly examples: number;
  readonly json?: boolean | undefined;
  readonly csv?: boolean | undefined;
}

/** `rapporteur corpus report RESULTS`: the numbers of a study, with examples. */
export function corpusReportCommand(
  path: string | undefined,
  options: CorpusReportOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const { terminal } = surroundings;
  return withResults(path, options, surroundings, (results) => {
    const report = corpusReport(results, options);
    if (options.json) terminal.print(JSON.stringify(report, undefined, 2));
    else if (options.csv) terminal.print(csvText(corpusReportRows(report)));
    else terminal.print(corpusReportText(report, terminal));
    return report.texts === 0 ? exit.no : exit.done;
  });
}
