import { type Case, type ComparedStep, stepNames, type Taken } from '../../cases/index.ts';
import { type Look, shortDate } from './case-entry.ts';
import { padded, wrap } from './wrap.ts';

const labelWidth = 9;
const cellWidth = 11;

/**
 * The same steps of several cases side by side: when first taken, with what result, how often, and how many days after the
 * case's first inquiry was created. More cases than fit beside each other follow below.
 */
export function comparedText(
  cases: readonly Case[],
  steps: readonly ComparedStep[],
  { width, colours }: Look,
): string {
  const fitting = Math.max(1, Math.floor((width - labelWidth) / cellWidth));
  const groups = Array.from({ length: Math.ceil(cases.length / fitting) }, (_, at) => at * fitting);
  const parts = groups.map((from) => {
    const shown = cases.slice(from, from + fitting);
    const heading = colours.bold(
      line(
        '',
        shown.map(({ id }) => id),
      ),
    );
    const rows = steps.flatMap(({ step, taken }) =>
      stepLines(stepNames[step], taken.slice(from, from + fitting), colours),
    );
    return [heading, ...rows].join('\n');
  });
  return [...parts, wrap(legend, { width })].join('\n\n');
}

const legend =
  'days: after the first inquiry of the case was created, negative before it. ~: on some day of that month or year. A step that none of the cases has taken is left out.';

function stepLines(
  name: string,
  taken: readonly (Taken | undefined)[],
  colours: Look['colours'],
): readonly string[] {
  if (!taken.some(Boolean)) return [];
  const row = (label: string, cell: (each: Taken) => string): readonly string[] => {
    const cells = taken.map((each) => (each ? cell(each) : ''));
    return cells.some(Boolean) ? [line(label, cells)] : [];
  };
  return [
    colours.bold(name),
    line(
      '  first',
      taken.map((each) => (each ? shortDate(each.first.on) : '–')),
    ),
    ...row('  result', ({ result }) => (result === 'without a vote' ? 'no vote' : (result ?? ''))),
    ...row('  times', ({ times }) => (times > 1 ? `${times}×` : '')),
    ...row('  days', ({ sinceInquiry }) => (sinceInquiry ? days(sinceInquiry) : '')),
  ];
}

const line = (label: string, cells: readonly string[]): string =>
  `${padded(label, labelWidth)}${cells.map((cell) => padded(cell, cellWidth)).join('')}`.trimEnd();

const days = ({ least, most }: { readonly least: number; readonly most: number }): string =>
  least === most ? String(least) : `${least}..${most}`;
