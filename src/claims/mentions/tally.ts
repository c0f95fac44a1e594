import type { Span } from '../source-text.ts';
import type { Figure } from './figure.ts';

export type TallyField = 'yes' | 'no' | 'abstain' | 'absent';

/** One count of a tally with the words that say what it counts. */
export interface TallyPart extends Span {
  readonly field: TallyField;
  readonly value: number;
  readonly bound: Figure['bound'];
  /** The words may count sponsors or supporters as well as votes: "backed by 57 countries". */
  readonly soft: boolean;
}

/**
 * Counts of ballots that a sentence gives together: "by 138 votes to 9, with 41 abstentions" is one, whichever of the
 * counts it leaves out. `inOrder` is false where only the order tells yes from no ("40-77"), which some turn round.
 */
export interface TallyMention extends Span {
  readonly parts: readonly TallyPart[];
  readonly inOrder: boolean;
  /** How many could have voted, where the text says: "141 of 193 members". */
  readonly total?: number | undefined;
}

interface Rule {
  readonly pattern: RegExp;
  /** What the first, second and third figure of the match count. */
  readonly fields: readonly TallyField[];
  readonly byOrder?: boolean;
  readonly soft?: boolean;
}

/** Words that may stand between a count and what it counts without changing the count. No word for a part of the whole. */
const between =
  '(?:,? (?:un|u\\.n\\.|united nations|of|the|its|all|member|members|states?|member-states|countries|country|nations?|governments?|delegations?|delegates|representatives|envoys|votes?|ballots|security|human|rights|general|council|council.s|assembly|assembly.s|committee|that|which|who|were|was|are|is|being|had|have|has|been|also|then|cast|voting|came)){0,8}';
const share = "(?: (?:out )?of (?:the |its |all )?(?:[a-z.']+ ){0,3}#+)?";
const head = `(#+)(?! (?:out )?of (?:which|whom|them|those|these)\\b)${share}${between}(?:, [^,#.;:]{2,60},(?: (?:had|have|has|were|was|are|been)){0,2})?`;

const yesWords =
  '(?:voted |vot(?:es?|ing) )?(?:in favou?r|in support|yes)|vot(?:ed|ing) for|support(?:ed|ing)|back(?:ed|ing)|favou?r(?:ed|ing)|in the affirmative|affirmative|yeas?|ayes?|positive votes?|pro\\b';
const noWords =
  '(?:voted |vot(?:es?|ing) )?(?:against|no(?=[,;.) ]|$)(?! longer))|oppos(?:ed|ing)|in opposition|nays?|noes|negative|dissenting|objected|disapproved|contra\\b';
const abstainWords = 'abstained|abstaining|abstentions?|abstain|abstainers|neutral';
const absentWords =
  'absent|absences|non-voting|not voting|did not vote|did not cast|did not take part|did not participate|not present';

const rules: readonly Rule[] = [
  // "yes 116, no 20, abstain 53", "In favour 30 | against 6 | abstentions 11"
  {
    pattern:
      /(?<![a-z#-] ?)(?:yes|in favou?r|for):? (#+)[,;| ]+(?:and )?(?:no|against):? (#+)[,;| ]+(?:and )?(?:abstain(?:ed|ing)?|abstentions?|abstaining):? (#+)/g,
    fields: ['yes', 'no', 'abstain'],
  },
  {
    pattern: /(?<![a-z#-] ?)(?:yes|in favou?r|for):? (#+)[,;| ]+(?:and )?(?:no|against):? (#+)/g,
    fields: ['yes', 'no'],
  },
  // "111-19-55", "(116:20:55)", "116 - 20 - 53"
  {
    pattern: /(?<![#-])(#+) ?([-:/]) ?(#+) ?\2 ?(#+)(?![#]|-#)/g,
    fields: ['yes', 'no', 'abstain'],
    byOrder: true,
  },
  // "by 116 in favour to 20 against, with 53 abstentions" and "116 votes for and 20 against"
  {
    pattern:
      /(?<!from )(#+) (?:votes? |voted |countries |states |members )?(?:in favou?r|for|yes),? (?:and |to |with |versus )?(#+) (?:votes? |voted )?(?:against|opposed|no\b)/g,
    fields: ['yes', 'no'],
  },
  // "138 votes to 9", "104 to 8", "seven-to-one"
  {
    pattern:
      /(?<!from |between )(?<![#-])(#+)(?: (?:votes?|ballots|countries|nations|states|members|yes|ayes|yeas))?,?[- ](?:to|vs\.?|versus)[- ](#+)(?: votes?)?(?: against| no\b| opposed)?(?! ?- ?#|[- ](?:years?|days?|months?|per))/g,
    fields: ['yes', 'no'],
    byOrder: true,
  },
  // "by 116 votes against 20"
  {
    pattern: /\b(?:by|with|of) (#+)(?: votes?)? against (#+)(?! abst)/g,
    fields: ['yes', 'no'],
    byOrder: true,
  },
  // "111-19"
  { pattern: /(?<![#-])(#+) ?- ?(#+)(?!#| ?[-:/] ?#)/g, fields: ['yes', 'no'], byOrder: true },
  // "votes in favor: 20", "yes - 20", "in favour (20)", "votes in favour numbered 20"
  {
    pattern: labelled('(?:votes? )?(?:in favou?r|for)|yes(?: votes?)?|yeas?|ayes?|favou?r'),
    fields: ['yes'],
  },
  { pattern: labelled('(?:votes? )?against|no(?: votes?)?|nays?|noes|opposed'), fields: ['no'] },
  { pattern: labelled('abstentions?|abstain(?:ed|ing)?|abstaining'), fields: ['abstain'] },
  { pattern: labelled('absent|non-voting|not voting|absences'), fields: ['absent'] },
  // "93 countries supported it", "141 of the UN's 193 members were in favour"
  { pattern: new RegExp(`${head} ?(?:${yesWords})(?![a-z])`, 'g'), fields: ['yes'] },
  // "18 voted against", "just five countries opposed"
  { pattern: new RegExp(`${head} ?(?:${noWords})(?![a-z])`, 'g'), fields: ['no'] },
  // "55 countries abstained", "with 41 abstentions"
  { pattern: new RegExp(`${head} ?(?:${abstainWords})(?![a-z])`, 'g'), fields: ['abstain'] },
  // "four did not vote"
  { pattern: new RegExp(`${head} ?(?:${absentWords})(?![a-z])`, 'g'), fields: ['absent'] },
  // "with the support of 141 of the 193 members", "backed by 111 states", "the votes of 111 states"
  {
    pattern: new RegExp(
      `\\b(?:(?:support|backing|votes?|approval) (?:of|from|by)|supported by|backed by|approved by|endorsed by)(?: only| just)? (#+)${share}(?: (?:un |other |member )?(?:countries|states|nations|members|votes|delegations))?`,
      'g',
    ),
    soft: true,
    fields: ['yes'],
  },
  {
    pattern:
      /\bopposed by(?: only| just)? (#+)(?: (?:un |other |member )?(?:countries|states|nations|members))?/g,
    fields: ['no'],
  },
  // "with 93 votes", "got 14 votes", "by 111 votes"
  {
    pattern:
      /\b(?:by|with|received|receiving|got|getting|won|winning|gained|garnered|garnering|obtained|secured|drew|polled|mustered) (?:only |just )?(#+)(?: (?:yes|affirmative|favou?rable|positive))? votes?(?! (?:against|to\b|for\b|in\b|no\b))/g,
    fields: ['yes'],
  },
];

/** "against: 07", "abstentions (55)", "votes against numbered 41" */
function labelled(words: string): RegExp {
  return new RegExp(
    `(?<![a-z#] ?)(?:${words})(?: ?[:=] ?| - | \\(|\\t| (?:numbered|totall?ed|stood at|came to|were|was|reached) (?:only |just )?)(#+)(?![#-])`,
    'g',
  );
}

/** "57 countries backed it" may be sponsors, "57 voted for it" not */
const softly = /(?:support(?:ed|ing)|back(?:ed|ing)|favou?r(?:ed|ing)|endorsed|oppos(?:ed|ing))$/;

/** "no abstentions", "without opposition" */
const nobody: readonly { readonly pattern: RegExp; readonly field: TallyField }[] = [
  {
    pattern:
      /\b(?:no|zero|without(?: any)?) abstentions?\b|\b(?:none|nobody|no one|no (?:country|state|member|member state|nation)) abstain(?:ed|ing)\b/g,
    field: 'abstain',
  },
  {
    pattern:
      /\b(?:no|zero|without(?: any)?) (?:votes? against|negative votes?|dissenting votes?|no votes?|opposing votes?)\b|\bnone (?:against|opposed)\b|\b(?:no one|nobody|no (?:country|state|member|member state|nation)) (?:voted against|opposed)\b/g,
    field: 'no',
  },
];

const votes =
  /\bvot|abst|favou?r|adopt|pass|approv|defeat|reject|resolution|carried|ballot|tally|amendment|against|motion|margin|majority|oppos|support|back(?:ed|ing)|got|nays?\b|noes\b/;

/**
 * Tallies in a sentence, given its shadow (see `shadowOf`) and its figures. Counts of a part of the members ("20 of
 * them", "five African states") are none. Offsets are those of the shadow.
 */
export function findTallies(shadow: string, figures: readonly Figure[]): readonly TallyMention[] {
  if (!votes.test(shadow)) return [];
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
  return together(shadow, figures, found);
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
  /\b(?:of|among|from|within|including) (?:the |its |their |these |those |all )?(?:[\p{L}'#-]+ ){0,3}?(?:(?:african|arab|european|eu|asian|nato|islamic|muslim|latin|latin american|caribbean|asean|permanent|elected|nordic|baltic|western|eastern|commonwealth|non-aligned|pacific|gulf|oic) (?:[\p{L}'-]+ ){0,2}?(?:states|countries|nations|members|governments|powers|allies|group|bloc)|g7|g20|g77|brics|nato|eu|asean|cabinet|them|which|whom|co-sponsors|sponsors|allies|neighbou?rs)(?![\p{L}-])[^.;:]{0,60}$/u;

/** "a draft needs 9 votes", "nine votes are required" */
const rule =
  /\b(?:needs?|needed|requires?|required|necessary|must|would|could|minimum|enough|short of)\b[^.;]{0,30}$/;

/** Whether a count is one of all that voted, and of a vote that was taken. */
function isWhole(shadow: string, at: number): boolean {
  const before = shadow.slice(Math.max(0, at - 110), at);
  return !subset.test(before) && !rule.test(before);
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
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    parts,
    inOrder: !byOrder,
    total: totalIn(shadow, figures, parts),
  }));
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
