// True sentences made of the record's decisions, and the same with one thing changed, given to the built checker:
//   npm run eval:mutate -- --record FILE [--decisions 2500] [--seed 7]
// No true sentence should be called contradicted, and of the changed ones as many as can be should be caught.
import { parseArgs } from 'node:util';
import { changes, sentenceOf, truthOf } from './eval/sentences.mjs';
import { questionsOf, superlativesOf } from './eval/superlatives.mjs';

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

const truth = { claims: 0, contradicted: [] };
const caught = new Map();
for (let at = 0; at < Number(values.decisions); at++) {
  const facts = truthOf(record, pick(candidates), random);
  const said = claimsOf(sentenceOf(facts, random));
  truth.claims += said.length;
  truth.contradicted.push(...said.filter(isContradicted));
  for (const { name, change } of changes) {
    const other = change(facts, random);
    if (!other) continue;
    const count = caught.get(name) ?? { made: 0, caught: 0 };
    count.made++;
    if (claimsOf(sentenceOf(other, random)).some(isNoticed)) count.caught++;
    caught.set(name, count);
  }
}

console.log(`${values.decisions} decisions of ${candidates.length}, seed ${values.seed}`);
console.log(`True sentences: ${truth.contradicted.length} of ${truth.claims} claims called contradicted`);
for (const { quote, because } of truth.contradicted.slice(0, 10)) console.log(`  "${quote}": ${because}`);
for (const [name, { made, caught: noticed }] of caught)
  console.log(`${name}: ${noticed} of ${made} caught (${Math.round((100 * noticed) / made)} %)`);

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
  return claimsOf(text).filter(({ kind }) => kind === 'superlative');
}

function claimsOf(text) {
  const read = readDocument(new TextEncoder().encode(text), 'sentence.txt');
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
