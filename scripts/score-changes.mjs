// Scores change points of members' alignment in the General Assembly on known revolutions and changes of government
// (data/analysis/known-changes.csv): node scripts/score-changes.mjs --record FILE [--list], after npm run build.
import { parseArgs } from 'node:util';
import {
  alignmentsOf,
  chanceScore,
  changePoints,
  changeScore,
  knownChanges,
  matrixOf,
  permanentReferences,
  select,
  usualChangeRule,
} from '../dist/analysis/index.js';
import { openRecord } from '../dist/record/index.js';

const { values } = parseArgs({ options: { record: { type: 'string' }, list: { type: 'boolean' } } });
const opened = openRecord(values.record ?? '');
if (!opened.ok)
  throw new Error(`--record: found ${opened.problem.found}, expected ${opened.problem.expected}.`);
const selected = select(opened.record, { bodies: ['GA'] });
if (!selected.ok) throw new Error(selected.problem);

const references = permanentReferences();
const alignments = alignmentsOf(matrixOf(opened.record, selected.selection), references);
const known = knownChanges();
const members = [...new Set(known.map(({ member }) => member))].flatMap((member) => {
  const series = alignments.get(member) ?? [];
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return [];
  const years = known.filter((each) => each.member === member).map(({ on }) => Number(on.slice(0, 4)));
  return [
    {
      member,
      known: years.filter((year) => year >= first.year && year <= last.year),
      found: changePoints(series, usualChangeRule).map(({ year }) => year),
      from: first.year,
      to: last.year,
    },
  ];
});

if (values.list)
  for (const { member, known: years, found } of members)
    console.log(`${member}  known ${years.join(', ') || 'none'}; found ${found.join(', ') || 'none'}`);
console.log(
  `${selected.selection.decisions.length} votes; alignment with ${references.map(({ name }) => name).join(', ')}; ` +
    `${members.length} members, ${known.length - members.reduce((sum, each) => sum + each.known.length, 0)} known changes outside the years compared`,
);
for (const tolerance of [2, 5]) {
  const score = changeScore(members, tolerance);
  const chance = chanceScore(members, tolerance, { draws: 1000, seed: 1 });
  const figures = (/** @type {{ precision: number, recall: number, f1: number }} */ each) =>
    `precision ${each.precision.toFixed(2)}, recall ${each.recall.toFixed(2)}, F1 ${each.f1.toFixed(2)}`;
  console.log(
    `±${tolerance} years: ${figures(score)} (${score.met} of ${score.known} known, ${score.found} found); by chance ${figures(chance)}`,
  );
}
console.log('A published rival: F1 0.29 at ±5 years.');
opened.record.close();
