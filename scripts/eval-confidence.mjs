// How often the decision named is the right one, by the confidence told, over sentences made of the record's decisions, true and
// with one thing changed: node scripts/eval-confidence.mjs --record FILE [--decisions 800] [--seed 3]
import { parseArgs } from 'node:util';
import { changes, truthOf } from './eval/sentences.mjs';
import { templates } from './eval/templates.mjs';

const { values } = parseArgs({
  options: {
    record: { type: 'string' },
    decisions: { type: 'string', default: '800' },
    seed: { type: 'string', default: '3' },
  },
});
if (!values.record) {
  console.error('Usage: node scripts/eval-confidence.mjs --record FILE [--decisions 800] [--seed 3]');
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
let state = Number(values.seed);
const random = () => {
  state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
  return state / 0x7fffffff;
};
const pick = (list) => list[Math.floor(random() * list.length)];
const candidates = record
  .decisions({
    methods: ['recorded'],
    bodies: ['GA', 'SC', 'HRC'],
    kinds: ['resolution'],
    outcomes: ['adopted'],
  })
  .filter(({ complete, heldOn, tally, title }) => complete && heldOn && tally?.yes > 0 && title.length > 15);

/** Lower ends of the steps of confidence. */
const steps = [0.95, 0.9, 0.8, 0.7, 0.6, 0.5, 0];
const counts = new Map(steps.map((step) => [step, { claims: 0, right: 0, told: 0 }]));
for (let at = 0; at < Number(values.decisions); at++) {
  const decision = pick(candidates);
  const facts = truthOf(record, decision, random);
  const template = pick(templates);
  const changed = changes
    .filter(({ of }) => template.tells.includes(of))
    .flatMap(({ change }) => change(facts, random) ?? []);
  for (const written of [facts, ...changed]) countIn(template.write(written), decision.id);
}
for (const [step, { claims, right, told }] of counts)
  console.log(
    claims === 0
      ? `from ${step}: no claims`
      : `from ${step}: ${right} of ${claims} name the right decision (${((100 * right) / claims).toFixed(1)} %), told ${((100 * told) / claims).toFixed(1)} %`,
  );
record.close();

function countIn({ text, date }, id) {
  const read = readDocument(new TextEncoder().encode(text), 'sentence.txt', { date });
  if (!read.ok) throw new Error(read.problem.found);
  for (const { decision, confidence } of check(read.text, docket).claims) {
    if (!decision) continue;
    const count = counts.get(steps.find((step) => confidence >= step));
    count.claims++;
    count.told += confidence;
    if (decision.id === id) count.right++;
  }
}
