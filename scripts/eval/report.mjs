import { knownKinds } from './score.mjs';

/** The figures and every miss as text for a terminal. */
export function report(figures, scores, skipped) {
  return [
    ...table(figures),
    '',
    contradicted(figures.contradicted),
    falseLinks(figures.falseLinks),
    ...section('Missed labels', scores.map(missesOf)),
    ...section(
      'Called contradicted, against the label',
      scores.map((score) => contradictedOf(score, true)),
    ),
    ...section(
      'Called contradicted, no label: look at them',
      scores.map((score) => contradictedOf(score, false)),
    ),
    ...section('Linked, and should not be', scores.map(falseLinksOf)),
    ...(skipped.length > 0
      ? ['', `Not scored, their decisions are not in this record: ${skipped.join(', ')}`]
      : []),
  ].join('\n');
}

function table({ all, known, bySet, byKind, byExpected }) {
  const others = Object.entries(byKind).filter(([kind]) => !knownKinds.includes(kind));
  const kinds = Object.entries(byKind).filter(([kind]) => knownKinds.includes(kind));
  return [
    line(['', 'found', 'verdict right', 'decision right']),
    ...Object.entries(bySet).map(([set, counts]) => row(set, counts)),
    '',
    ...kinds.map(([kind, counts]) => row(kind, counts)),
    row('known kinds', known),
    '',
    ...others.map(([kind, counts]) => row(`${kind} (not yet known)`, counts)),
    row('all kinds', all),
    '',
    ...Object.entries(byExpected).map(([verdict, counts]) => row(`expected ${verdict}`, counts)),
  ];
}

const row = (title, { labels, found, verdictRight, decided, decisionRight }) =>
  line([title, share(found, labels), share(verdictRight, found), share(decisionRight, decided)]);

const line = ([title, ...cells]) => title.padEnd(30) + cells.map((cell) => cell.padStart(20)).join('');

/** "12 of 15 (80 %)"; no percentage of nothing. */
const share = (part, whole) =>
  whole === 0 ? '-' : `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`;

const contradicted = ({ called, judged, right, unlabelled }) =>
  `Precision of "contradicted": ${share(right, judged)}; ${called} called, ${unlabelled} of them under no label.`;

const falseLinks = ({ noMatch, negativeTexts, links }) =>
  `False links: ${links}, in ${noMatch} strings that may not be linked and ${negativeTexts} texts about no UN vote.`;

function section(title, blocks) {
  const lines = blocks.flat();
  return lines.length === 0 ? [] : ['', `${title} (${lines.length})`, ...lines];
}

const missesOf = ({ set, name, labels }) =>
  labels
    .filter(({ miss }) => miss)
    .map(
      ({ quote, kind, inRecord, miss }) =>
        `  ${set}/${name} ${kind} "${quote}": ${miss}${inRecord ? '' : ' (decision not in the record)'}`,
    );

const contradictedOf = ({ set, name, contradicted: claims }, labelled) =>
  claims
    .filter((claim) => !claim.right && claim.labelled === labelled)
    .map(
      ({ quote, kind, rule, because }) => `  ${set}/${name} ${kind} "${quote}": ${because} (rule ${rule})`,
    );

const falseLinksOf = ({ set, name, falseLinks: links }) =>
  links.map(
    ({ quote, kind, rule, to, where }) =>
      `  ${set}/${name} ${kind} "${quote}" to ${to}, ${where} (rule ${rule})`,
  );
