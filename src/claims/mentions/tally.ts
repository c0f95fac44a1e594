import type { Span } from '../source-text.ts';
import type { Figure } from './figure.ts';
import { findChanges } from './tally-change.ts';
import type { TallyMention, TallyPart } from './tally-mention.ts';
import { nobody, type Rule, rules, softly } from './tally-rules.ts';

/** Whether a sentence speaks of voting at all. */
const votes =
  /\bvot|abst|favou?r|adopt|pass|approv|defeat|reject|resolution|carried|ballot|tally|amendment|against|motion|margin|majority|oppos|support|back(?:ed|ing)|got|nays?\b|noes\b|\byes\b|\bayes\b|\bveto|\btook no part\b|\bstayed (?:away|out)\b|\bblock(?:ed|s|ing)\b|hands (?:went up|were raised)|\bresult:/;

/** "It did so again, 99-20-63": three counts in a row are a tally without a word about it. */
const three = /(?<![\d#.-])#{2,3}([-:])#{1,3}\1#{1,3}(?![\d#-])/;

/** "Cuba in 1999: 21 to 20.", "in 1977, 67 to 26;": nothing says what the two counts at the end of a phrase count. */
const bare = /(?<!from )(?<![#-])#+(?: ?- ?#+| to #+)(?=[.,;)!?]|$| (?:and|with|but|while)\b)/;

/**
 * Tallies in a sentence, given its shadow (see `shadowOf`) and its figures. Counts of a part of the members ("20 of
 * them", "five African states") are none. Where the sentence goes on with one that tells of a vote, two bare counts are one too.
 * Offsets are those of the shadow.
 */
export function findTallies(
  shadow: string,
  figures: readonly Figure[],
  goesOn = false,
): readonly TallyMention[] {
  const isBare = !votes.test(shadow) && !three.test(shadow);
  if (isBare && !(goesOn && bare.test(shadow))) return [];
  const found: { parts: TallyPart[]; byOrder: boolean }[] = [];
  if (figures.length > 0)
    for (const { pattern, fields, byOrder = false, soft = false } of rules) {
      pattern.lastIndex = 0;
      for (let match = pattern.exec(shadow); match; match = pattern.exec(shadow)) {
        const parts = partsOf(match, shadow, { fields, soft: soft || softly.test(match[0]) }, figures);
        if (
          parts.length === fields.length &&
          !parts.some((part) => taken(found, part)) &&
          isWhole(shadow, match.index)
        )
          found.push({ parts, byOrder });
      }
    }
  for (const { pattern, field } of nobody)
    for (const match of shadow.matchAll(pattern)) {
      if (rule.test(shadow.slice(Math.max(0, match.index - 110), match.index))) continue;
      const part = {
        start: match.index,
        end: match.index + match[0].length,
        field,
        value: 0,
        bound: 'exact' as const,
        soft: false,
      };
      if (!taken(found, part)) found.push({ parts: [part], byOrder: false });
    }
  const tallies = together(shadow, figures, found).map((tally) =>
    isBare ? { ...tally, bare: true } : tally,
  );
  const changes = figures.length > 1 ? findChanges(shadow, figures, tallies) : [];
  return changes.length === 0 ? tallies : [...tallies, ...changes].sort((a, b) => a.start - b.start);
}

function partsOf(
  match: RegExpExecArray,
  shadow: string,
  { fields, soft }: Required<Pick<Rule, 'fields' | 'soft'>>,
  figures: readonly Figure[],
): TallyPart[] {
  const end = match.index + match[0].length;
  const runs = figures.filter((figure) => figure.start >= match.index && figure.end <= end);
  const share = / of [^#]{0,40}#/.test(match[0]) && fields.length === 1;
  const counted = share ? runs.slice(runs[0]?.value === 1 ? 1 : 0).slice(0, 1) : runs.slice(-fields.length);
  const first = fields.length === 1 && !share ? runs.slice(0, 1) : counted;
  return first.flatMap((figure, at): TallyPart[] => {
    const field = fields[at];
    if (!field) return [];
    const start = at === 0 ? from(shadow, match.index, figure.start) : figure.start;
    const stop = at === first.length - 1 ? end : figure.end;
    return [{ start, end: stop, field, value: figure.value, bound: figure.bound, soft }];
  });
}

/** Takes "only", "just", "by", "of the" before a count into its span where the match begins with the count. */
function from(shadow: string, matchStart: number, figureStart: number): number {
  if (matchStart < figureStart) return matchStart;
  const lead = /(?:\b(?:by|with|only|just|more than|over|nearly|about|almost|some|all) ){1,2}$/.exec(
    shadow.slice(Math.max(0, figureStart - 20), figureStart),
  );
  return figureStart - (lead?.[0].length ?? 0);
}

const taken = (found: readonly { parts: readonly TallyPart[] }[], part: Span): boolean =>
  found.some(({ parts }) => parts.some((other) => part.start < other.end && other.start < part.end));

/** "of the 54 African states, 17 abstained", "among EU members three opposed" */
const subset =
  /\b(?:of|among|from|within|including) (?:the |its |their |these |those |all )?(?:[\p{L}'#-]+ ){0,3}?(?:(?:african|arab|european|eu|asian|nato|islamic|muslim|latin|latin american|caribbean|asean|permanent|elected|nordic|baltic|western|eastern|commonwealth|non-aligned|pacific|gulf|oic) (?:[\p{L}'-]+ ){0,2}?(?:states|countries|nations|members|governments|powers|allies|group|bloc)|g7|g20|g77|brics|nato|eu|asean|cabinet|co-sponsors|sponsors|allies|neighbou?rs)(?![\p{L}-])[^.;:]{0,60}$/u;

/** "20 of which abstained", "of them five opposed it" */
const ofThem = /\b(?:of|among) (?:them|which|whom)\b[^.;:]{0,30}$/;

/** "a draft needs 9 votes", "nine votes are required" */
const rule =
  /\b(?:needs?|needed|requires?|required|necessary|must|would|could|minimum|enough|short of)\b[^.;]{0,30}$/;

/** Whether a count is one of all that voted, and of a vote that was taken. */
function isWhole(shadow: string, at: number): boolean {
  const before = shadow.slice(Math.max(0, at - 110), at);
  return !subset.test(before) && !ofThem.test(before) && !rule.test(before);
}

/** How many characters may lie between two counts of one tally. */
const reach = 220;

function together(
  shadow: string,
  figures: readonly Figure[],
  found: readonly { parts: readonly TallyPart[]; byOrder: boolean }[],
): readonly TallyMention[] {
  const groups: { parts: TallyPart[]; byOrder: boolean }[] = [];
  const inOrder = [...found].sort((a, b) => (a.parts[0]?.start ?? 0) - (b.parts[0]?.start ?? 0));
  for (const { parts, byOrder } of inOrder) {
    const last = groups.at(-1);
    if (last && joins(shadow, last.parts, parts)) {
      last.parts.push(...parts);
      last.byOrder ||= byOrder;
    } else groups.push({ parts: [...parts], byOrder });
  }
  return groups.map(({ parts, byOrder }) => ({
    start: withTotal(shadow, parts[0]?.start ?? 0),
    end: parts.at(-1)?.end ?? 0,
    parts,
    inOrder: !byOrder,
    total: totalIn(shadow, figures, parts),
  }));
}

/** "Of the 15 members of the UNSC, 13 favored": the whole stands before the part. */
function withTotal(shadow: string, start: number): number {
  const from = Math.max(0, start - 60);
  const match =
    /\b(?:out )?of (?:the |its |all )?(?:[a-z.]+'s? )?#+ (?:members?|countries|states|nations)[^#;:]{0,30}?,? (?:only |just )?$/.exec(
      shadow.slice(from, start),
    );
  return match ? from + match.index : start;
}

function joins(shadow: string, before: readonly TallyPart[], parts: readonly TallyPart[]): boolean {
  if (parts.some(({ field }) => before.some((other) => other.field === field))) return false;
  const gap = shadow.slice(before.at(-1)?.end ?? 0, parts[0]?.start ?? 0);
  return (
    gap.length <= reach &&
    !/\b(?:compared|while in|whereas in|up from|down from|after|earlier|previous)\b/.test(gap)
  );
}

/** "of the 15 members", "of the UN's 193 members"; only where the counts can be part of it. */
function totalIn(
  shadow: string,
  figures: readonly Figure[],
  parts: readonly TallyPart[],
): number | undefined {
  const match =
    /\bof (?:the |its |all )?(?:[a-z.']+ ){0,3}?(#+)[- ](?:strong |member |un )?(?:members?|countries|states|nations)\b/.exec(
      shadow,
    );
  if (!match) return undefined;
  const at = match.index + match[0].indexOf('#');
  const total = figures.find(({ start }) => start === at);
  const counted = parts.reduce((sum, { value }) => sum + value, 0);
  return total && total.bound === 'exact' && total.value >= Math.max(11, counted) && !isPart(parts, total)
    ? total.value
    : undefined;
}

const isPart = (parts: readonly TallyPart[], figure: Figure): boolean =>
  parts.some(({ start, end, value }) => value === figure.value && figure.start >= start && figure.end <= end);
