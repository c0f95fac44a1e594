import { counted, formatNumber, listed } from '../../answers/index.ts';
import { nameOn } from '../../members/index.ts';
import { type About, type Agreement, type ImportedSource, spellDate } from '../../record/index.ts';
import { bodyName } from '../../symbols/index.ts';
import type { Terminal } from '../surroundings.ts';
import { table } from './table.ts';
import { wrap } from './wrap.ts';

type Layout = Pick<Terminal, 'width' | 'colours'>;

/** What the record is, for a reader: how much of what, from where, how far sources agree, and what is missing. */
export function aboutText(about: About, path: string, layout: Layout): string {
  const { width, colours } = layout;
  const { decisions, recordedVotes, ballots, from, to, version } = about;
  const span = from && to ? ` from ${spellDate(from)} to ${spellDate(to)}` : '';
  const first = `${counted(decisions, 'decision')}${span}, ${counted(recordedVotes, 'recorded vote')}, ${counted(ballots, 'ballot')}.`;
  const parts: readonly (readonly [string, string])[] = [
    ['By body', bodyTable(about, width)],
    ['By decade', decadeTable(about, width)],
    ['Sources', sourcesText(about.sources, layout)],
    ['Agreement between sources', agreementText(about, width)],
    ['Flags', about.flags.map(({ kind, decisions: n }) => `${kind}: ${counted(n, 'decision')}`).join('\n')],
    ['Council seats that differ from the table that ships', seatsText(about, width)],
    ['Not covered', about.gaps.map((gap) => wrap(gap, { width })).join('\n')],
  ];
  return [
    `${colours.bold(wrap(first, { width }))}\n${wrap(`Version ${version} in ${path}`, { width, hanging: 2 })}`,
    ...parts.flatMap(([heading, text]) => (text ? [`${colours.bold(heading)}\n${text}`] : [])),
  ].join('\n\n');
}

function bodyTable({ byBody }: About, width: number): string {
  const figures = { align: 'right' as const };
  return table(
    [
      { heading: 'Body', flexible: true },
      { heading: 'Decisions', ...figures },
      { heading: 'Recorded', ...figures },
      { heading: 'From' },
      { heading: 'To' },
    ],
    byBody.map(({ body, decisions, recorded, from = '', to = '' }) => [
      bodyName(body),
      formatNumber(decisions),
      formatNumber(recorded),
      from,
      to,
    ]),
    width,
  );
}

/** A row for each decade, a column for each body that has any. */
function decadeTable({ byDecade, byBody }: About, width: number): string {
  const bodies = byBody.map(({ body }) => body);
  const decades = [...new Set(byDecade.map(({ decade }) => decade))].sort();
  const count = (decade: number, body: string) =>
    byDecade.find((each) => each.decade === decade && each.body === body)?.decisions;
  return table(
    [{ heading: 'Decade' }, ...bodies.map((heading) => ({ heading, align: 'right' as const }))],
    decades.map((decade) => [
      `${decade}s`,
      ...bodies.map((body) => {
        const decisions = count(decade, body);
        return decisions === undefined ? '·' : formatNumber(decisions);
      }),
    ]),
    width,
  );
}

/** Each source with its files: rows, the day each was fetched, and the SHA-256 by which it can be told. */
export function sourcesText(sources: readonly ImportedSource[], { width }: Pick<Layout, 'width'>): string {
  const ids = [...new Set(sources.map(({ id }) => id))];
  return ids
    .map((id) => {
      const sets = sources.filter((source) => source.id === id);
      return [...sourceLines(sets, width), ...sets.flatMap(fileLines)].join('\n');
    })
    .join('\n');
}

function sourceLines(sets: readonly ImportedSource[], width: number): readonly string[] {
  return sets.slice(0, 1).flatMap(({ id, name, publisher, authority, licence, address }) => {
    const sum = (count: (set: ImportedSource) => number) =>
      sets.reduce((total, set) => total + count(set), 0);
    const rejected = sum((set) => set.rejected);
    const counts = [
      counted(
        sum(({ rows }) => rows),
        'row',
      ),
      counted(
        sum(({ accounts }) => accounts),
        'decision',
      ),
      `${rejected === 0 ? 'none' : formatNumber(rejected)} skipped`,
    ];
    return [
      wrap(`${id}: ${name} (${publisher}; ${authority})`, { width, hanging: 2 }),
      wrap(`${counts.join(', ')}. Licence: ${licence}. ${address}`, { width, indent: 2 }),
    ];
  });
}

const fileLines = ({ files }: ImportedSource): readonly string[] =>
  files.map(({ path, sha256, retrieved }) => `  ${path}\n    ${spellDate(retrieved)}, SHA-256 ${sha256}`);

function agreementText({ agreements, sources }: About, width: number): string {
  const name = (id: string) => sources.find((source) => source.id === id)?.name ?? id;
  const line = ({ one, other, compared, equal }: Agreement) =>
    wrap(`${name(one)} × ${name(other)}: ${formatNumber(compared)} compared, ${formatNumber(equal)} equal`, {
      width,
      hanging: 2,
    });
  return agreements.map(line).join('\n');
}

function seatsText({ seats }: About, width: number): string {
  return seats
    .map(({ source, year, onlySource, onlyShipped }) => {
      const only = [
        onlySource.length > 0 && `only there ${listed(onlySource.map((code) => nameOn(code)))}`,
        onlyShipped.length > 0 && `only in the table ${listed(onlyShipped.map((code) => nameOn(code)))}`,
      ];
      return wrap(`${source} ${year}: ${only.filter(Boolean).join('; ')}`, { width, hanging: 2 });
    })
    .join('\n');
}
