import { anchorOf } from './anchor.ts';
import { assertionsOf } from './assertions.ts';
import { attribute } from './attribution/attribute.ts';
import type { CheckedText, Claim } from './checked.ts';
import { dayNumber } from './docket/days.ts';
import type { Docket } from './docket/docket.ts';
import { once } from './docket/once.ts';
import { placesIn } from './document/page/places.ts';
import { withoutDoubles } from './kinds/doubles.ts';
import { kinds } from './kinds/kinds.ts';
import { type Language, languageOf } from './language/language.ts';
import { onlyFigures } from './language/only-figures.ts';
import { readFigures } from './language/read-figures.ts';
import { evidenceOf } from './matching/evidence.ts';
import { type Finding, findingsOf } from './matching/findings.ts';
import { whenOf } from './matching/when.ts';
import { momentsOf, mostMoments } from './moments.ts';
import { type Reading, readText } from './reading.ts';
import { type Setting, settingsOf } from './setting.ts';
import type { SourceText } from './source-text.ts';
import { claimsOf } from './verdicts/apart.ts';
import { claimOf } from './verdicts/claim.ts';
import type { Making } from './verdicts/settle.ts';

export interface CheckOptions {
  /** Adds to each claim the sheet of what spoke for its decision. */
  readonly explain?: boolean | undefined;
}

/**
 * Checks a text against the record: reads its sentences, finds the votes it speaks of, searches the decision that each
 * means, and answers what it says of it. Deterministic, without clock or network; time grows with the text's length.
 * A text that speaks of no vote at the UN has no claims.
 */
export function check(text: SourceText, docket: Docket, { explain = false }: CheckOptions = {}): CheckedText {
  const language = languageOf(text.text);
  const { claims, searchedTo } = search(text, docket, { explain, language });
  return {
    text: { ...about(text), searchedTo },
    record: { version: docket.version, decisions: docket.entries.length, to: docket.to },
    language,
    claims: inPage(text, anchored(text.text, claims)),
  };
}

const about = ({ name, sha256, text, address, date, dateFrom }: SourceText): CheckedText['text'] => ({
  name,
  sha256,
  length: text.length,
  address,
  published: date === undefined || dateFrom === undefined ? undefined : { date, from: dateFrom },
});

/** The claims with what stands before and after each, by which it is found again. */
const anchored = (text: string, claims: readonly Claim[]): readonly Claim[] =>
  claims.map((claim) => ({ ...claim, anchor: anchorOf(text, claim) }));

/** The claims with their places in the page that the text was read from, where it was one. */
function inPage({ page, text }: SourceText, claims: readonly Claim[]): readonly Claim[] {
  if (page === undefined || claims.length === 0) return claims;
  const placeOf = placesIn(page, text);
  return claims.map((claim) => ({ ...claim, page: placeOf(claim) }));
}

interface Found {
  readonly claims: readonly Claim[];
  /** Undefined where the whole text was searched. */
  readonly searchedTo?: number | undefined;
}

function search(
  text: SourceText,
  docket: Docket,
  { explain, language }: { readonly explain: boolean; readonly language: Language },
): Found {
  const inFull = language.reading === 'full';
  const reading = inFull ? readText(text) : readFigures(text);
  const settings = settingsOf(reading);
  const told = momentsOf(reading);
  const searchedTo = told.length >= mostMoments ? told.at(-1)?.end : undefined;
  const moments = told.filter(({ sentence }) => settings[sentence] !== 'elsewhere');
  if (reading.sentences.length === 0) return { claims: [] };
  const evidence = evidenceOf(text, reading, moments, docket);
  const making = { text: text.text, lower: reading.lower, docket, explain };
  const all = findingsOf(evidence, docket);
  const proven = isProven(all, settings);
  const findings = proven ? all : placed(all, settings, docket);
  const read = findings.flatMap((finding) =>
    assertionsOf(finding.evidence, reading.lower).flatMap((assertion) =>
      claimsOf(assertion, finding, making),
    ),
  );
  if (!inFull) return { claims: onlyFigures(read, language), searchedTo };
  const claims = read
    .concat(
      dateline(text, reading, findings, making),
      kinds.flatMap((kind) =>
        kind.claims({ text, reading, settings: proven ? asUn(settings) : settings, findings, docket }),
      ),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end);
  return { claims: attribute(withoutRepeats(claims), reading, text.text), searchedTo };
}

/**
 * The findings of moments that play at the UN. Where a text is surely about a question, a likely decision on the same
 * question needs no name of the UN beside it.
 */
function placed(
  findings: readonly Finding[],
  settings: readonly Setting[],
  docket: Docket,
): readonly Finding[] {
  const isSure = isSureIn(settings);
  const related = once(
    () =>
      new Set(
        findings.flatMap((finding) =>
          finding.decision && isSure(finding)
            ? [finding.decision, ...docket.family(finding.decision), ...docket.sisters(finding.decision)]
            : [],
        ),
      ),
  );
  return findings.filter((finding) => {
    const { decision, match } = finding;
    if (isSure(finding)) return true;
    return decision !== undefined && match.confidence >= likelyUntold && related().has(decision);
  });
}

const isSureIn =
  (settings: readonly Setting[]) =>
  ({ evidence: { moment }, decision, match }: Finding): boolean =>
    isPlaced(settings[moment.sentence], decision && match.confidence);

/** Whether a text that names the UN nowhere is about it all the same: a tally in it is certainly that of a decision. */
const isProven = (findings: readonly Finding[], settings: readonly Setting[]): boolean =>
  !settings.includes('un') && findings.some((finding) => isSureIn(settings)(finding) && givesTally(finding));

/** What plays nowhere that is told plays at the United Nations. */
const asUn = (settings: readonly Setting[]): readonly Setting[] =>
  settings.map((setting) => (setting === 'untold' ? 'un' : setting));

/** Two counts or more, which hardly agree with a decision by chance. */
const givesTally = ({ evidence: { moment } }: Finding): boolean => (moment.tally?.parts.length ?? 0) >= 2;

/** A dateline stands before this many characters. */
const datelineReach = 400;

/** A text that is dated on the day of the vote dates the vote by it, where no sentence does. */
function dateline(
  { date }: SourceText,
  { sentences }: Reading,
  findings: readonly Finding[],
  making: Making,
): readonly Claim[] {
  if (date === undefined || findings.some(({ evidence: { dates } }) => dates.length > 0)) return [];
  const day = dayNumber(date);
  const finding = findings.find(({ decision }) => decision?.day === day);
  const mention = sentences
    .flatMap(({ dates }) => dates)
    .find(({ kind, start }) => kind === 'day' && start < datelineReach);
  const said = mention && whenOf(mention, { published: day });
  if (!finding || !mention || said?.kind !== 'days' || said.first !== day) return [];
  const { start, end } = mention;
  const claim = claimOf({ kind: 'date', start, end, said, attached: false }, finding, making);
  return claim ? [claim] : [];
}

/** Where nothing says that the text is about the United Nations, only what can hardly be another vote is linked. */
const isPlaced = (setting: Setting | undefined, confidence: number | undefined): boolean =>
  setting === 'un' || (confidence !== undefined && confidence >= sureUntold);

const sureUntold = 0.97;
const likelyUntold = 0.6;

/**
 * A text that takes the committee for the plenary does so in every sentence. What was said of the same decision with the
 * same answer is told once: an outcome, date or body that is the wrong stage's.
 */
function withoutRepeats(claims: readonly Claim[]): readonly Claim[] {
  const told = new Set<string>();
  return withoutDoubles(claims).filter(({ kind, rule, decision, said }) => {
    if (!decision || rule !== 'wrong-stage' || kind === 'tally' || kind === 'position') return true;
    const key = [kind, decision.id, kind === 'outcome' ? JSON.stringify(said) : ''].join();
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}
