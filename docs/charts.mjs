// Draws docs/charts/*.svg from the record that ships, and with a whole record those that need more votes:
//   npm run build && node docs/charts.mjs [RECORD]
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const built = (door) => import(new URL(`../dist/${door}/index.js`, import.meta.url).href);
const [charts, recordDoor, members, cases, analysis] = await Promise.all(
  ['charts', 'record', 'members', 'cases', 'analysis'].map(built),
);
const { ballotOf, ballots, lineages, openRecord } = recordDoor;
const { allMembers, memberOrder, nameOn, permanentMembers } = members;

const into = fileURLToPath(new URL('charts/', import.meta.url));
mkdirSync(into, { recursive: true });

function save(name, drawing) {
  if (drawing.kind === 'nothing') throw new Error(`${name}: ${drawing.reason}`);
  writeFileSync(`${into}${name}.svg`, charts.svgFile(drawing));
}

function recordAt(path) {
  const opened = openRecord(path);
  if (!opened.ok)
    throw new Error(`${path}: found ${opened.problem.found}, expected ${opened.problem.expected}`);
  return opened.record;
}

const shipped = recordAt(fileURLToPath(new URL('../dist/record.sqlite', import.meta.url)));
const source = charts.sourceLine(shipped.about());
const decision = shipped.decision('A/RES/69/188');
const roll = { roll: [...ballots(decision.roll)], heldOn: decision.heldOn };
const onDecision = {
  title: 'The Assembly sends the DPRK inquiry to the Security Council, 116-20-53',
  subtitle: 'A/RES/69/188, General Assembly, 18 December 2014; ballots in members',
  source,
};

save(
  'tally-bar',
  charts.tallyBar(
    { tally: decision.tally, needed: { yes: 69, label: 'a majority of 136 cast' } },
    onDecision,
  ),
);
save('roll-tiles', charts.rollTiles(roll, onDecision));
save('roll-map', charts.rollMap(roll, onDecision));
save(
  'decision-card',
  charts.decisionCard(
    { ...roll, tally: decision.tally },
    { ...onDecision, subtitle: 'A/RES/69/188, General Assembly, 18 December 2014' },
  ),
);

const inAssembly = (record, lineage) =>
  record
    .decisions({ lineage, bodies: ['GA'], kinds: ['resolution'] })
    .map(({ id, heldOn, method, tally }) => ({
      symbol: id,
      heldOn,
      tally: method === 'recorded' ? tally : undefined,
    }));
const dprk = inAssembly(shipped, 'dprk-human-rights');
save(
  'lineage',
  charts.lineageChart(dprk, {
    title: 'Support for the DPRK resolution grew until nobody asked for a vote',
    subtitle: 'General Assembly resolutions on human rights in the DPRK; ballots in members',
    source,
  }),
);

const voted = dprk.filter(({ tally }) => tally);
const rolls = voted.map(({ symbol }) => shipped.roll(symbol));
const rows = memberOrder.map((member) => ({ member, ballots: rolls.map((each) => ballotOf(each, member)) }));
const yes = ({ ballots: cast }) => cast.filter((ballot) => ballot === 'yes').length;
const wavered = rows
  .filter(({ ballots: cast }) => new Set(cast.filter((ballot) => ballot && ballot !== 'absent')).size > 1)
  .sort((a, b) => yes(b) - yes(a));
save(
  'member-years',
  charts.memberYears(
    { decisions: voted, rows: wavered },
    {
      title: 'Who changed their ballot on the DPRK',
      subtitle: 'Members that voted in more than one way on General Assembly resolutions, by year',
      source,
    },
  ),
);

const [first, last] = [rolls[0], rolls.at(-1)];
save(
  'flows',
  charts.flows(
    {
      from: '2005',
      to: '2015',
      members: memberOrder.flatMap((member) => {
        const [from, to] = [ballotOf(first, member), ballotOf(last, member)];
        return from && to ? [{ member, from, to }] : [];
      }),
    },
    {
      title: 'Who moved in ten years',
      subtitle: 'Ballots on A/RES/60/173 and A/RES/70/172, in members',
      source,
    },
  ),
);

const reading = cases.readCase(cases.shippedCase('dprk'));
const taken = new Set();
const rowOf = { decision: 'Decisions', event: 'Events', action: 'Actions', statement: 'Statements' };
const marks = cases.timeline(reading.case, shipped).map(({ kind, on, what, steps }) => {
  const told = steps.some((step) => !taken.has(step));
  for (const step of steps) taken.add(step);
  return { row: rowOf[kind], first: on.first, last: on.last, date: cases.formatCaseDate(on), what, told };
});
save(
  'timeline',
  charts.timelineChart(marks, {
    title: 'Human rights in the DPRK at the United Nations',
    subtitle: 'Numbered: the first time that a step was taken',
    source,
  }),
);
save(
  'stages',
  charts.stagesLine(
    [
      { name: 'Amendment by Cuba', date: '18 November 2014', detail: 'rejected 40-77-50', state: 'refused' },
      { name: 'Third Committee', date: '18 November 2014', detail: 'approved 111-19-55', state: 'done' },
      { name: 'General Assembly', date: '18 December 2014', detail: 'adopted 116-20-53', state: 'done' },
      { name: 'Security Council refers to the ICC', detail: 'nine yes votes and no veto', state: 'open' },
    ],
    { title: 'From draft to resolution, and what would come next', subtitle: 'A/RES/69/188', source },
  ),
);

const [whole] = process.argv.slice(2);
if (whole) fromWholeRecord(recordAt(whole));

function fromWholeRecord(record) {
  const from = charts.sourceLine(record.about());
  const panels = lineages()
    .map(({ id, title }) => ({ title, decisions: inAssembly(record, id) }))
    .filter(({ decisions }) => decisions.filter(({ tally }) => tally).length > 5)
    .slice(0, 6);
  save(
    'small-multiples',
    charts.smallMultiples(panels, {
      title: 'Questions that come back every year',
      subtitle: 'General Assembly resolutions; ballots in members; pale: without a vote',
      source: from,
    }),
  );
  const chosen = analysis.select(record, {
    bodies: ['GA'],
    from: '2015-01-01',
    to: '2024-12-31',
    kinds: ['resolution'],
  });
  if (!chosen.ok) throw new Error(chosen.problem);
  const matrix = analysis.matrixOf(record, chosen.selection);
  const pairs = new Map(
    analysis.allAgreements(matrix, analysis.usualRule).flatMap(({ members: [one, other], agreement }) => {
      const value = analysis.valueIn(agreement);
      return value === undefined
        ? []
        : [
            [one + other, value],
            [other + one, value],
          ];
    }),
  );
  const agreement = (one, other) => pairs.get(one + other);
  const some = [
    'USA',
    'ISR',
    'GBR',
    'FRA',
    'DEU',
    'JPN',
    'KOR',
    'TUR',
    'UKR',
    'BRA',
    'MEX',
    'ZAF',
    'IND',
    'IDN',
    'NGA',
    'EGY',
    'SAU',
    'RUS',
    'CHN',
    'IRN',
    'CUB',
    'VEN',
    'SYR',
    'PRK',
  ];
  const codes = some.map((code) => allMembers.find((each) => each.code === code).code);
  save(
    'agreement-heatmap',
    charts.agreementHeatmap(
      { members: charts.bySimilarity(codes, agreement), agreement },
      {
        title: 'Who votes with whom',
        subtitle:
          'Same ballots on recorded votes on resolutions, General Assembly, 2015 to 2024; ordered by similarity',
        source: from,
      },
    ),
  );
  const all = analysis.select(record, { bodies: ['GA'], kinds: ['resolution'], from: '1971-11-01' });
  if (!all.ok) throw new Error(all.problem);
  const years = analysis.matrixOf(record, all.selection);
  const usa = allMembers.find(({ code }) => code === 'USA').code;
  const series = permanentMembers(2024)
    .filter((code) => code !== usa)
    .map((code) => ({
      name: nameOn(code),
      points: analysis.agreementOverTime(years, [usa, code], analysis.usualRule, 3).map((then) => ({
        year: then.years.to,
        value: analysis.valueIn(then.agreement),
        low: then.agreement.low,
        high: then.agreement.high,
      })),
    }));
  save(
    'agreement-lines',
    charts.linesChart(
      { measure: 'agreement', series },
      {
        title: 'The other permanent members and the United States',
        subtitle:
          'Same ballots on recorded votes on resolutions, General Assembly, three years together; bands: 95% interval',
        source: from,
      },
    ),
  );
}
