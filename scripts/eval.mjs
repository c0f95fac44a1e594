// Scores the built checker on labelled texts: node scripts/eval.mjs [--record FILE] [--json FILE] [--held-out]
import { existsSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { figures } from './eval/figures.mjs';
import { report } from './eval/report.mjs';
import { bareSymbol, scoreText } from './eval/score.mjs';
import { labelledTexts } from './eval/texts.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const shippedPath = join(root, 'dist', 'record.sqlite');

const options = readOptions();
const door = (folder) => import(new URL(`../dist/${folder}/index.js`, import.meta.url).href);
const { parseSymbol } = await door('symbols');
const { openRecord } = await door('record');
const { check, openDocket, readDocument } = await door('claims');

const path = options.record ?? importedRecord() ?? shippedPath;
const opened = openRecord(path);
if (!opened.ok) stop(`${path}: found ${opened.problem.found}, expected ${opened.problem.expected}`);
const { record } = opened;

const texts = [
  ...labelledTexts('labelled', join(root, '..', 'shared', 'articles', 'labelled')),
  ...labelledTexts('held-out', join(root, 'e2e', 'labelled')),
  ...labelledTexts('fresh', join(root, 'e2e', 'labelled-fresh')),
  ...labelledTexts('blind', join(root, 'e2e', 'labelled-blind')),
];
const scored = path === shippedPath ? texts.filter(restsOnRecord) : texts;
const docket = openDocket(record);
const scores = scored.map(score);
const result = figures(scores);
const skipped = texts.filter((text) => !scored.includes(text)).map(({ set, name }) => `${set}/${name}`);

const { version, decisions } = record.about();
console.log(
  path === shippedPath
    ? `Record: the ${decisions} decisions that ship; ${scored.length} of ${texts.length} texts rest on them.`
    : `Record: ${path}, ${decisions} decisions; ${texts.length} texts.`,
);
// Rules must not be fitted to the held-out and the fresh texts: their misses are counted, and told only to who asks.
const told = options['held-out'] ? scores : scores.filter(({ set }) => set === 'labelled');
console.log(report(result, told, skipped));
if (options.json) {
  const all = {
    record: { file: basename(path), version, decisions },
    figures: result,
    texts: told,
    skipped,
  };
  writeFileSync(options.json, `${JSON.stringify(all, null, 2)}\n`);
}
record.close();

function score(labelled) {
  const read = readDocument(labelled.bytes, labelled.name, { date: labelled.date });
  if (!read.ok) throw new Error(`${labelled.path}: found ${read.problem.found}`);
  return scoreText(labelled, read.text.text, check(read.text, docket).claims, held);
}

/** On the shipped record: texts of which every decision is in it, and those that mean none. */
function restsOnRecord({ negative, claims, name }) {
  const meant = claims.flatMap(({ record: decision }) => decision ?? []);
  return negative || name.startsWith('shipped-') || (meant.length > 0 && meant.every(held));
}

/** By symbol, else by body, date and tally: the labels name some decisions in words of their own. */
function held(decision) {
  const parsed = parseSymbol(bareSymbol(decision.symbol));
  if (parsed.ok && record.withSymbol(parsed.symbol).length > 0) return true;
  const { body, date, yes, no, abstain } = decision;
  return record
    .decisions({ bodies: [body], from: date, to: date })
    .some(({ tally }) => tally && tally.yes === yes && tally.no === no && tally.abstain === abstain);
}

/** The record that `import` wrote, if there is one. */
function importedRecord() {
  const { RAPPORTEUR_HOME, XDG_DATA_HOME, LOCALAPPDATA } = process.env;
  const data = {
    win32: LOCALAPPDATA || join(homedir(), 'AppData', 'Local'),
    darwin: join(homedir(), 'Library', 'Application Support'),
  };
  const shared = data[process.platform] ?? (XDG_DATA_HOME || join(homedir(), '.local', 'share'));
  const file = join(RAPPORTEUR_HOME || join(shared, 'rapporteur'), 'record.sqlite');
  return existsSync(file) ? file : undefined;
}

function readOptions() {
  try {
    return parseArgs({
      options: { record: { type: 'string' }, json: { type: 'string' }, 'held-out': { type: 'boolean' } },
    }).values;
  } catch (error) {
    return stop(`${error.message}\nUsage: npm run eval -- [--record FILE] [--json FILE] [--held-out]`);
  }
}

function stop(message) {
  console.error(message);
  process.exit(2);
}
