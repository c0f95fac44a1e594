import { knownKinds } from './score.mjs';

/**
 * The scores of many texts counted: in all, over the kinds that are known, by set, by kind, by expected verdict.
 *
 * @param {readonly ReturnType<typeof import('./score.mjs').scoreText>[]} scores
 */
export function figures(scores) {
  const rows = scores.flatMap(({ set, labels }) => labels.map((label) => ({ ...label, set })));
  const contradicted = scores.flatMap((score) => score.contradicted);
  const judged = contradicted.filter(({ labelled }) => labelled);
  return {
    texts: scores.length,
    all: count(rows),
    known: count(rows.filter(({ kind }) => knownKinds.includes(kind))),
    bySet: countBy(rows, 'set'),
    byKind: countBy(rows, 'kind'),
    byExpected: countBy(rows, 'expected'),
    contradicted: {
      called: contradicted.length,
      judged: judged.length,
      right: judged.filter(({ right }) => right).length,
      unlabelled: contradicted.length - judged.length,
    },
    falseLinks: {
      noMatch: scores.reduce((sum, { noMatch }) => sum + noMatch, 0),
      negativeTexts: scores.filter(({ negative }) => negative).length,
      links: scores.reduce((sum, { falseLinks }) => sum + falseLinks.length, 0),
    },
  };
}

/** Labels, found ones, right verdicts among the found, and right decisions among those where one could be judged. */
function count(rows) {
  const found = rows.filter((row) => row.found);
  const decided = found.filter(({ decisionRight }) => decisionRight !== undefined);
  return {
    labels: rows.length,
    found: found.length,
    verdictRight: found.filter(({ verdictRight }) => verdictRight).length,
    decided: decided.length,
    decisionRight: decided.filter(({ decisionRight }) => decisionRight).length,
    notInRecord: rows.filter(({ inRecord }) => !inRecord).length,
  };
}

function countBy(rows, field) {
  const values = [...new Set(rows.map((row) => row[field]))];
  return Object.fromEntries(
    values.map((value) => [value, count(rows.filter((row) => row[field] === value))]),
  );
}
