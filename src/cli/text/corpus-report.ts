import { counted, formatNumber } from '../../answers/index.ts';
import type { CorpusReport, Example, VerdictCounts } from '../../corpus/index.ts';
import type { Terminal } from '../surroundings.ts';
import type { DataTable } from '../tables/data-table.ts';
import { type Column, table } from './table.ts';
import { verdictMark, verdictOrder } from './verdict-marks.ts';
import { wrap } from './wrap.ts';

/** The report as a person reads it. */
export function corpusReportText(report: CorpusReport, terminal: Terminal): string {
  const { colours } = terminal;
  const parts = [
    summary(report),
    section('Claims by kind', kindTable(report, terminal.width), colours),
    section('By outlet and year', outletTable(report, terminal.width), colours),
    section('Most frequent mistakes', mistakes(report, terminal), colours),
    section('Decisions most often got wrong', decisions(report, terminal), colours),
  ];
  return parts.filter(Boolean).join('\n\n');
}

const section = (title: string, text: string, { bold }: Terminal['colours']): string =>
  text === '' ? '' : `${bold(title)}\n${text}`;

function summary({
  texts,
  different,
  withClaims,
  unread,
  failed,
  problems,
  claims,
  records,
  rules,
}: CorpusReport): string {
  const all = verdictOrder.reduce((sum, verdict) => sum + claims[verdict], 0);
  return [
    `${counted(texts, 'text')}, ${formatNumber(different)} different; ${formatNumber(withClaims)} with ${counted(all, 'claim')}.`,
    unread + failed + problems > 0
      ? `${formatNumber(unread)} unread, ${formatNumber(failed)} failed, ${counted(problems, 'entry', 'entries')} without a text.`
      : '',
    `Record ${records.join(', ')}; rules ${rules.join(', ')}.`,
  ]
    .filter(Boolean)
    .join('\n');
}

const verdictColumns: readonly Column[] = verdictOrder.map((heading) => ({ heading, align: 'right' }));
const verdictCells = (claims: VerdictCounts): readonly string[] =>
  verdictOrder.map((verdict) => formatNumber(claims[verdict]));

const kindTable = ({ kinds }: CorpusReport, width: number): string =>
  table(
    [{ heading: 'Kind' }, ...verdictColumns],
    kinds.map(({ kind, claims }) => [kind, ...verdictCells(claims)]),
    width,
  );

const outletTable = ({ outlets }: CorpusReport, width: number): string =>
  table(
    [
      { heading: 'Outlet', flexible: true },
      { heading: 'Year' },
      { heading: 'Texts', align: 'right' },
      { heading: 'With claims', align: 'right' },
      ...verdictColumns,
    ],
    outlets.map(({ outlet, year, texts, withClaims, claims }) => [
      outlet || 'not known',
      year ?? '-',
      formatNumber(texts),
      formatNumber(withClaims),
      ...verdictCells(claims),
    ]),
    width,
  );

const mistakes = ({ mistakes: all }: CorpusReport, terminal: Terminal): string =>
  all
    .map(({ rule, meaning, contradicted, imprecise, examples }) =>
      [
        wrap(
          `${formatNumber(contradicted + imprecise)} × ${rule} (${formatNumber(contradicted)} contradicted): ${meaning}`,
          { width: terminal.width },
        ),
        ...examples.map((example) => exampleText(example, terminal)),
      ].join('\n'),
    )
    .join('\n\n');

const decisions = ({ decisions: all }: CorpusReport, terminal: Terminal): string =>
  all
    .map(({ decision, title, claims, examples }) => {
      const told = verdictOrder.reduce((sum, verdict) => sum + claims[verdict], 0);
      const wrong = `${formatNumber(claims.contradicted)} contradicted and ${formatNumber(claims.imprecise)} imprecise of ${counted(told, 'claim')}`;
      return [
        wrap(`${decision}: ${wrong}. ${title}`, { width: terminal.width }),
        ...examples.map((example) => exampleText(example, terminal)),
      ].join('\n');
    })
    .join('\n\n');

function exampleText({ quote, because, place, url, verdict }: Example, { width, colours }: Terminal): string {
  const said = `"${quote.replace(/\s+/g, ' ')}"`;
  return `  ${verdictMark(verdict, colours)} ${wrap(`${said} ${because} (${url ?? place})`, { width: width - 4 }).replaceAll('\n', '\n    ')}`;
}

const exampleCell = (examples: readonly Example[]): string =>
  examples
    .map(({ quote, because, place, url }) => `"${quote.replace(/\s+/g, ' ')}" ${because} (${url ?? place})`)
    .join(' | ');

/** All parts of the report as rows of one table; `part` tells which one a row is of. */
export function corpusReportRows({
  kinds,
  outlets,
  mistakes: wrong,
  decisions: decided,
}: CorpusReport): DataTable {
  const counts = (claims: Partial<VerdictCounts>) => verdictOrder.map((verdict) => claims[verdict]);
  return {
    columns: [
      ...(['part', 'name', 'year'] as const).map((name) => ({ name, type: 'text' as const })),
      ...(['texts', 'texts_with_claims', ...verdictOrder] as const).map((name) => ({
        name,
        type: 'count' as const,
      })),
      { name: 'meaning', type: 'text' },
      { name: 'examples', type: 'text' },
    ],
    rows: [
      ...kinds.map(({ kind, claims }) => [
        'kind',
        kind,
        undefined,
        undefined,
        undefined,
        ...counts(claims),
        undefined,
        undefined,
      ]),
      ...outlets.map(({ outlet, year, texts, withClaims, claims }) => [
        ...['outlet', outlet, year, texts, withClaims, ...counts(claims), undefined, undefined],
      ]),
      ...wrong.map(({ rule, meaning, contradicted, imprecise, examples }) => [
        ...['mistake', rule, undefined, undefined, undefined, ...counts({ contradicted, imprecise })],
        ...[meaning, exampleCell(examples)],
      ]),
      ...decided.map(({ decision, title, claims, examples }) => [
        ...[
          'decision',
          decision,
          undefined,
          undefined,
          undefined,
          ...counts(claims),
          title,
          exampleCell(examples),
        ],
      ]),
    ],
  };
}
