import type { CheckedReport } from '../../../reports/index.ts';
import type { Terminal } from '../../surroundings.ts';
import { writeWhole } from '../../write-file.ts';
import type { Checked } from './check-texts.ts';

/** Files to write besides what is printed; "-" prints one of them instead. */
export interface OutputOptions {
  readonly html?: string | undefined;
  readonly md?: string | undefined;
  readonly claimreview?: string | undefined;
  readonly annotations?: string | undefined;
  readonly csv?: string | undefined;
  /** Who answers for the ClaimReview. */
  readonly reviewer?: string | undefined;
}

const names = ['html', 'md', 'claimreview', 'annotations', 'csv'] as const;
type OutputName = (typeof names)[number];

export const outputsAsked = (options: OutputOptions): readonly OutputName[] =>
  names.filter((name) => options[name] !== undefined);

/** Two outputs cannot both be standard output, nor one beside the text that is printed there as JSON. */
export function outputProblem(
  options: OutputOptions & { readonly json?: boolean | undefined },
): string | undefined {
  const printed = outputsAsked(options).filter((name) => options[name] === '-');
  const all = [...printed.map((name) => `--${name} -`), ...(options.json ? ['--json'] : [])];
  return printed.length > 0 && all.length > 1
    ? `Found ${all.join(' and ')}, expected one of them: standard output takes one form. Give the others a file.`
    : undefined;
}

/** Keeps what passes by, for the files that need all of it. */
export async function* keeping(
  results: AsyncIterable<Checked>,
  kept: CheckedReport[],
): AsyncGenerator<Checked> {
  for await (const result of results) {
    if (result.kind === 'checked') kept.push({ text: result.text.text, checked: result.checked });
    yield result;
  }
}

/**
 * Writes every file asked for, each whole or not at all; false where one could not be written, which is noted. What makes
 * the files is loaded for them only: it takes as long as checking an article.
 */
export async function writeOutputs(
  reports: readonly CheckedReport[],
  options: OutputOptions,
  { terminal, today }: { readonly terminal: Terminal; readonly today: string },
): Promise<boolean> {
  const asked = outputsAsked(options);
  if (asked.length === 0) return true;
  const makers = await import('../../../reports/index.ts');
  const problems = asked.flatMap((name) => {
    const content = contentOf(makers, { name, reports, today, reviewer: options.reviewer });
    const path = options[name];
    if (path === undefined) return [];
    if (path !== '-') return writeWhole(path, content) ?? [];
    terminal.print(content.trimEnd());
    return [];
  });
  for (const problem of problems) terminal.note(problem);
  return problems.length === 0;
}

interface Asked {
  readonly name: OutputName;
  readonly reports: readonly CheckedReport[];
  readonly today: string;
  readonly reviewer?: string | undefined;
}

function contentOf(
  makers: typeof import('../../../reports/index.ts'),
  { name, reports, today, reviewer = 'Rapporteur' }: Asked,
): string {
  switch (name) {
    case 'html':
      return makers.checkedPage(reports);
    case 'md':
      return reports.map(makers.correctionNote).join('\n');
    case 'csv':
      return makers.claimsCsv(reports);
    case 'claimreview':
      return asJson(
        reports.map((report) =>
          makers.claimReviews(report, { reviewer: { name: reviewer }, reviewedOn: today }),
        ),
      );
    case 'annotations':
      return asJson(reports.map(makers.annotations));
  }
}

/** One object for one text, a list for several. */
const asJson = (values: readonly object[]): string =>
  `${JSON.stringify(values.length === 1 ? values[0] : values, undefined, 2)}\n`;
