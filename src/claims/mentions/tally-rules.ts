import type { TallyField } from './tally-mention.ts';

/** One way of writing counts of ballots, over a shadow in which every figure is written `#`. */
export interface Rule {
  readonly pattern: RegExp;
  /** What the first, second and third figure of the match count. */
  readonly fields: readonly TallyField[];
  readonly byOrder?: boolean;
  readonly soft?: boolean;
}

/** Words that may stand between a count and what it counts without changing the count. No word for a part of the whole. */
const between =
  '(?:,? (?:un|u\\.n\\.|united nations|of|the|its|all|member|members|states?|member-states|still|countries|country|nations?|governments?|delegations?|delegates|representatives|envoys|votes?|ballots|security|human|rights|general|council|council.s|assembly|assembly.s|committee|that|which|who|were|was|are|is|being|had|have|has|been|also|then|cast|voting|came|lone|single|sole|solitary)){0,8}';
const share = "(?: (?:out )?of (?:the |its |all )?(?:[a-z.']+ ){0,3}#+)?";
const head = `(#+)(?! (?:out )?of (?:which|whom|them|those|these)\\b)${share}${between}(?:(?:, [^,#.;:]{2,60},| - [^#.;:-]{2,60} -| \\([^#()]{2,60}\\))(?: (?:had|have|has|were|was|are|been)){0,2})?`;

const yesWords =
  '(?:voted |vot(?:es?|ing) )?(?:in favou?r|in support|yes)|vot(?:ed|ing) for|support(?:ed|ing)|back(?:ed|ing)|favou?r(?:ed|ing)|in the affirmative|affirmative|yeas?|ayes?|positive votes?|pro\\b|said yes|said "yes|for (?:it|the (?:resolution|draft|text|motion|measure|proposal))(?=[,;.) ]|$)|approved (?:it|the)\\b|gave (?:it |its |their |his )?(?:blessings?|support|backing|assent|approval|consent)|voted to (?:adopt|approve|back|support|condemn|upgrade|grant|demand|call|declare|suspend|end|admit|recogni[sz]e|create|establish|set|extend|renew|endorse|pass|send|refer|keep|ask|urge|welcome|uphold|lift|impose|invite)|hands (?:went up|were raised)(?! against| in opp| to abst)';
const noWords =
  '(?:voted |vot(?:es?|ing) )?(?:against|no(?=[,;:.) ]|$)(?! longer))|oppos(?:ed|ing)|in opposition|nays?|noes|negative|dissenting|objected|disapproved|contra\\b|dissented|voted to (?:reject|defeat|oppose)|refused(?! to)|rejected (?:it|the (?:resolution|draft|text|motion|measure|proposal))|said "?no\\b|hands (?:went up|were raised) (?:against|in opposition)';
const abstainWords =
  'abstained|abstaining|abstentions?|abstain|abstainers|neutral|s(?:at|itting) on the fence';
const absentWords =
  'absent|absences|non-voting|not voting|did not vote|did not cast|did not take part|did not participate|not present|pressed no button|did not press|took no part|stayed away|stayed out|missed the vote|failed to vote|refused to (?:vote|take part)';

/** The ways of writing a tally; the earlier one counts where two would read the same figure. */
export const rules: readonly Rule[] = [
  // "yes 116, no 20, abstain 53", "In favour 30 | against 6 | abstentions 11"
  {
    pattern:
      /(?<![a-z#-] ?)(?:yes|ayes|in favou?r|for):? (#+)[,;| ]+(?:and )?(?:no|noes|against):? (#+)[,;| ]+(?:and )?(?:abstain(?:ed|ing)?|abstentions?|abstaining):? (#+)/g,
    fields: ['yes', 'no', 'abstain'],
  },
  {
    pattern: /(?<![a-z#-] ?)(?:yes|ayes|in favou?r|for):? (#+)[,;| ]+(?:and )?(?:no|noes|against):? (#+)/g,
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
      /(?<!from |between )(?<![#-])(#+)(?: (?:votes?|ballots|countries|nations|states|members|yes|ayes|yeas))?,?[- ](?:to|vs\.?|versus)[- ](#+)(?: votes?)?(?: against| no\b| opposed)?(?! ?- ?#|[- ](?:years?|days?|months?|per)| of (?:the )?(?:\w+ )?(?:resolutions?|charter|statute|covenant|convention|report|annex|agreement)\b)/g,
    fields: ['yes', 'no'],
    byOrder: true,
  },
  // "28 yes votes against 10", "28 votes against 10"
  {
    pattern: /(#+) (?:yes |affirmative |favou?rable )?votes? against (#+)(?! abst)/g,
    fields: ['yes', 'no'],
    byOrder: true,
  },
  // "by 116 votes against 20"
  {
    pattern: /\b(?:by|with|of) (#+)(?: votes?)? against (#+)(?! abst)/g,
    fields: ['yes', 'no'],
    byOrder: true,
  },
  // "the show of hands had given 31 against 5"
  {
    pattern: /\b(?:given|gave|counted|recorded|stood at) (#+)(?: votes?)? against (#+)(?! abst)/g,
    fields: ['yes', 'no'],
    byOrder: true,
  },
  // "support had climbed to 99 votes", "the yes side shrank to 94"
  {
    pattern: moved(
      'support|backing|supporters|the yes (?:side|camp|votes?|column)|the ayes|those in favou?r',
    ),
    fields: ['yes'],
  },
  {
    pattern: moved('opposition|opponents|the no (?:side|camp|votes?|column)|the noes|those against'),
    fields: ['no'],
  },
  { pattern: moved('abstentions|abstainers|the abstainers'), fields: ['abstain'] },
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
      `\\b(?:(?:support|backing|votes?|approval) (?:of|from|by)|supported by|backed by|approved by|endorsed by)(?: only| just| all(?: the| its)?)? (#+)${share}(?: (?:un |other |member )?(?:countries|states|nations|members|votes|delegations))?`,
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
      /\b(?:by|with|(?:which|that|it|draft|text|resolution|motion|amendment|proposal) ha(?:d|s)|received|receiving|got|getting|won|winning|gained|garnered|garnering|obtained|secured|drew|polled|mustered) (?:only |just )?(#+)(?: (?:yes|affirmative|favou?rable|positive))? votes?(?! (?:against|to\b|for\b|in\b|no\b))/g,
    fields: ['yes'],
  },
];

/** "support rose from 88 to 99" */
function moved(words: string): RegExp {
  return new RegExp(
    `\\b(?:${words})(?: for it| had| has| have| then| again)* (?:climbed|rose|risen|grew|grown|shrank|shrunk|fell|fallen|dropped|slipped|jumped|swelled|dwindled|went up|went down|came down)(?: from #+)? to (#+)(?: votes?| states| countries| members)?`,
    'g',
  );
}

/** "against: 07", "abstentions (55)", "votes against numbered 41" */
function labelled(words: string): RegExp {
  return new RegExp(
    `(?<![a-z#] ?)(?:${words})(?: ?[:=] ?| - | \\(|\\t| (?:numbered|totall?ed|stood at|came to|were|was|reached|rose to|grew to|fell to|climbed to|dropped to) (?:only |just )?)(#+)(?![#-])`,
    'g',
  );
}

/** "57 countries backed it" may be sponsors, "57 voted for it" not */
export const softly =
  /(?:support(?:ed|ing)|back(?:ed|ing)|favou?r(?:ed|ing)|endorsed|oppos(?:ed|ing)|approved (?:it|the)|rejected (?:it|the (?:resolution|draft|text|motion|measure|proposal)))$/;

/** "no abstentions", "without opposition" */
export const nobody: readonly { readonly pattern: RegExp; readonly field: TallyField }[] = [
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
