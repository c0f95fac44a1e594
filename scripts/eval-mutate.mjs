// True sentences made of the record's decisions, and the same with one thing changed, given to the built checker:
//   npm run eval:mutate -- --record FILE [--decisions 2500] [--seed 7]
// No true sentence should be called contradicted, and of the changed ones as many as can be should be caught. Where several
// decisions fit what the change leaves, nothing tells that it is one: "told" counts those where one does.
import { parseArgs } from 'node:util';
import { changes, isAlone, truthOf } from './eval/sentences.mjs';
import { questionsOf, superlativesOf } from './eval/superlatives.mjs';
import { templates } from './eval/templates.mjs';

const { values } = parseArgs({
  options: {
    record: { type: 'string' },
    decisions: { type: 'string', default: '2500' },
    seed: { type: 'string', default: '7' },
  },
});
if (!values.record) {
  console.error('Usage: npm run eval:mutate -- --record FILE [--decisions 2500] [--seed 7]');
  process.exit(2);
}

const door = (folder) => import(new URL(`../dist/${folder}/index.js`, import.meta.url).href);
const { openRecord } = await door('record');
const { check, openDocket, readDocument } = await door('claims');
const opened = openRecord(values.record);
if (!opened.ok) {
  console.error(`${values.record}: found ${opened.problem.found}, expected ${opened.problem.expected}`);
  process.exit(3);
}
const { record } = opened;
const docket = openDocket(record);
const random = generator(Number(values.seed));

const candidates = record
  .decisions({
    methods: ['recorded'],
    bodies: ['GA', 'SC', 'HRC'],
    kinds: ['resolution'],
    outcomes: ['adopted'],
  })
  .filter(
    ({ complete, heldOn, tally, title }) => complete && heldOn && tally && tally.yes > 0 && title.length > 15,
  );

const rows = new Map(
  templates.map(({ name }) => [
    name,
    { sentences: 0, claims: 0, contradicted: [], supported: 0, changes: new Map() },
  ]),
);
for (let at = 0; at < Number(values.decisions); at++) {
  const decision = pick(candidates);
  const facts = truthOf(record, decision, random);
  const template = pick(templates);
  const row = rows.get(template.name);
  const said = claimsOf(template.write(facts));
  row.sentences++;
  row.claims += said.length;
  row.supported += said.filter(({ verdict }) => verdict === 'supported').length;
  row.contradicted.push(...said.filter(isContradicted));
  for (const kind of changes.filter(({ of }) => template.tells.includes(of))) {
    const other = kind.change(facts, random);
    if (!other) continue;
    const count = row.changes.get(kind.name) ?? { made: 0, caught: 0, alone: 0, aloneCaught: 0 };
    const noticed = claimsOf(template.write(other)).some(isNoticed) ? 1 : 0;
    const alone = isAlone(decision, kind, other, { tells: template.tells, all: candidates }) ? 1 : 0;
    count.made++;
    count.caught += noticed;
    count.alone += alone;
    count.aloneCaught += alone * noticed;
    row.changes.set(kind.name, count);
  }
}

const share = (part, whole) => (whole === 0 ? '-' : `${part}/${whole} ${Math.round((100 * part) / whole)} %`);
const sum = (list, field) => list.reduce((total, each) => total + (each?.[field] ?? 0), 0);
const all = [...rows.values()];
console.log(
  `${values.decisions} decisions of ${candidates.length}, seed ${values.seed}, ${templates.length} ways of writing`,
);
const wrong = all.flatMap(({ contradicted }) => contradicted);
console.log(
  `True sentences: ${wrong.length} of ${sum(all, 'claims')} claims called contradicted, ${share(sum(all, 'supported'), sum(all, 'claims'))} supported`,
);
for (const { quote, because } of wrong.slice(0, 10)) console.log(`  "${quote}": ${because}`);
for (const { name } of changes) {
  const counts = all.map((row) => row.changes.get(name));
  console.log(
    `${name}: ${share(sum(counts, 'caught'), sum(counts, 'made'))} caught; told ${share(sum(counts, 'aloneCaught'), sum(counts, 'alone'))}`,
  );
}
console.log(
  `\n${'caught of told, by'.padEnd(20)}${changes.map(({ of }) => of.padStart(14)).join('')}${'true claims'.padStart(14)}`,
);
for (const [name, row] of rows) {
  const cells = changes.map((kind) => {
    const { alone = 0, aloneCaught = 0 } = row.changes.get(kind.name) ?? {};
    return share(aloneCaught, alone).padStart(14);
  });
  console.log(`${name.padEnd(20)}${cells.join('')}${share(row.supported, row.claims).padStart(14)}`);
}
console.log('');

const questions = questionsOf(record);
const compared = { holds: 0, supported: 0, contradicted: [], fails: 0, caught: 0 };
for (let at = 0; questions.length > 0 && at < Number(values.decisions) / 5; at++) {
  const { holds, fails } = superlativesOf(pick(questions), random);
  for (const claim of holds ? superlativesIn(holds) : []) {
    if (claim.verdict === 'supported') compared.supported++;
    if (isContradicted(claim)) compared.contradicted.push(holds);
  }
  if (holds) compared.holds++;
  if (fails) compared.fails++;
  if (fails && superlativesIn(fails).some(isNoticed)) compared.caught++;
}
console.log(
  `True superlatives: ${compared.contradicted.length} of ${compared.holds} called contradicted, ${compared.supported} supported`,
);
for (const text of compared.contradicted.slice(0, 5)) console.log(`  ${text}`);
console.log(`a superlative that fails: ${compared.caught} of ${compared.fails} caught`);
record.close();

function superlativesIn(text) {
  return claimsOf({ text }).filter(({ kind }) => kind === 'superlative');
}

function claimsOf({ text, date }) {
  const read = readDocument(new TextEncoder().encode(text), 'sentence.txt', { date });
  if (!read.ok) throw new Error(read.problem.found);
  return check(read.text, docket).claims;
}

function pick(list) {
  return list[Math.floor(random() * list.length)];
}

/** The same numbers, 0 to 1, for the same seed. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function isContradicted({ verdict }) {
  return verdict === 'contradicted';
}

function isNoticed({ verdict }) {
  return verdict === 'contradicted' || verdict === 'imprecise';
}
