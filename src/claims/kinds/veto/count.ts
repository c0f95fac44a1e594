import type { MemberCode } from '../../../members/index.ts';
import { findFigures } from '../../mentions/figure.ts';
import type { Span } from '../../source-text.ts';
import { isAsserted, isDenied } from '../asserted.ts';
import { decisionMeant } from '../decision-meant.ts';
import { type MembersMeant, memberMeant, subjectBefore } from '../member-meant.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import type { Answer, Statement } from '../statement.ts';
import { type Asked, judgeCount, names, type SaidCount } from './judge-count.ts';
import { type KnownVeto, knownVetoes } from './known-vetoes.ts';
import { windowIn } from './window.ts';

const about = `(?:(?:more than|at least|over|about|around|nearly|almost|some|roughly|no fewer than|upwards of|as many as|up to|only|just) )?`;
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const count = String.raw`(?:an? )?(?:\d{1,3}|dozen|two dozen|twice|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty(?:-[a-z]+)?|thirty(?:-[a-z]+)?)`;
const nth = String.raw`(?:\d{1,3}(?:st|nd|rd|th)|${ordinals.slice(1).join('|')})`;
const draft = String.raw`(?:(?:un|u\.n\.|council|security council|draft|such|similar|western|united nations|of the)[ -])*(?:resolutions?|drafts?|texts?|measures?|motions?|proposals?)`;
const verb = `(?:(?:has|have|had) )?(?:also |now |already |since |so far |together |jointly |alone |previously )*(?:vetoed|blocked)`;
const power = `(?:(?:has|have|had) )?(?:also |now |already |since |so far |together |jointly |alone )*(?:used|exercised|wielded|deployed|invoked|cast) (?:its|their|the|his) (?:un |security council )?(?:right of |power of )?veto(?:es)?(?: power| right)?`;

/** "has vetoed 17 Security Council resolutions" */
const drafts = new RegExp(String.raw`\b${verb} (${about}${count}) ${draft}`, 'g');
/** "used its veto 12 times", "vetoed resolutions on Syria 12 times" */
const times = new RegExp(
  String.raw`\b(?:${power}|${verb})(?: [^.;,\d]{0,60}?)? (?:(${about}${count}) times|(twice))\b`,
  'g',
);
/** "has cast 12 vetoes" */
const vetoes = new RegExp(
  String.raw`\b(?:has|have|had|having)? ?(?:cast|used|wielded) (${about}${count}) vetoes\b`,
  'g',
);
/** "blocked a UNSC resolution on Syria for the fourth time", "its 17th veto" */
const ordinal = new RegExp(String.raw`\b(?:${verb}|${power})(?: [^.;]{0,70}?)? for the (${nth}) time\b`, 'g');

/** "cast its 13th veto on Syria" */
const nthVeto = new RegExp(
  String.raw`\b(?:(?:has|have|had) )?(?:now )?(?:cast|used|wielded|exercised) (?:its|their) (${nth}) veto\b`,
  'g',
);

/** How many vetoes a permanent member has cast, in all, on a question, or in a time. */
export const vetoCount: Reader = {
  gate: /\bveto|\bblocked\b[^.;]{0,60}\b(?:resolution|draft)/,
  plays: 'un',
  read: (place) =>
    [drafts, times, vetoes, ordinal, nthVeto]
      .flatMap((pattern) => matchesIn(place, pattern))
      .flatMap(({ start, end, match }) =>
        counted(
          place,
          { start, end },
          { words: match.slice(1).find((group) => group !== undefined) ?? '', match: match[0] },
        ),
      ),
};

function countIn(words: string): SaidCount | undefined {
  if (words === 'twice') return { value: 2, bound: 'exact' };
  const place = ordinals.indexOf(words);
  const digits = /^(\d+)(?:st|nd|rd|th)$/.exec(words)?.[1];
  if (place !== -1 || digits !== undefined)
    return { value: digits === undefined ? place + 1 : Number(digits), bound: 'exact' };
  const [figure] = findFigures(`${words} `);
  return figure && { value: figure.value, bound: figure.bound };
}

function counted(
  place: Place,
  span: Span,
  { words, match }: { words: string; match: string },
): readonly Statement[] {
  const said = countIn(words);
  const date = place.material.text.date;
  const who = subjectBefore(place, span, date);
  if (!said || !who || !isAsserted(place, span.start) || isDenied(place, span.start)) return [];
  const { completeTo, vetoes: all } = knownVetoes(place.material.docket);
  const ever = new Set(all.flatMap(({ by }) => by));
  const members = who.members.filter((code) => permanentCodes.has(code) || ever.has(code));
  if (members.length !== who.members.length) return [];
  const topic = topicOf(place, span, who);
  const window = windowIn(place, span);
  if (topic === 'unknown' || window === undefined) return [];
  const meant = decisionMeant(place, span.start)?.entry.summary.heldOn;
  const asked: Asked = { members, topic, window, until: window.to ?? date ?? meant };
  const cast = all.filter((veto) => isMeant(veto, asked));
  // Counts leave out, or do not, what the Soviet Union and the Republic of China cast from the same seat.
  const sinceThen = cast.filter((veto) => !isOfPredecessor(veto, members));
  const apart = (vetoes: readonly KnownVeto[]): number => Math.abs(vetoes.length - said.value);
  const found = apart(sinceThen) <= apart(cast) ? sinceThen : cast;
  const answer = judgeCount(said, found, { asked, completeTo });
  // "Vetoed two drafts", "had vetoed three": of a day or a time that the words alone do not give.
  const isOverall = /^(?:has|have)\b/.test(match) && topic.length > 0;
  const isBounded = isOverall || window.from !== undefined || overall.test(place.words);
  const isTold = isBounded || answer.verdict === 'supported';
  // "Vetoed two drafts" is of the day that is told of, and left to the ballots.
  if (!isTold && !/^(?:has|have|had)\b/.test(match)) return [];
  const says = `${names(members, date)} cast ${said.value} vetoes${topic.length > 0 ? ` on ${names(topic, date)}` : ''}`;
  const nth =
    isOrdinal.test(words) && answer.verdict === 'supported' ? found[said.value - 1]?.entry : undefined;
  return [
    {
      start: Math.min(who.start, span.start),
      end: span.end,
      says,
      members,
      ...(isTold ? answer : untold(answer)),
      decision: nth,
    },
  ];
}

const untold = ({ because, grounds }: Answer): Answer => ({
  verdict: 'uncheckable',
  rule: 'vetoes-not-all-held',
  because: `The text does not say on what, or since when, it counts. ${because}`,
  grounds,
});

/** All that it ever cast, as the text says. */
const overall =
  /\b(?:ever|in (?:total|all|its history)|altogether|all told|since (?:1945|1946|the (?:un|united nations)))\b/;

const isOrdinal = /^\d+(?:st|nd|rd|th)$|^[a-z]+(?:th|rd|nd|st)$|^second$|^third$/;

const permanentCodes: ReadonlySet<string> = new Set(['CHN', 'FRA', 'GBR', 'RUS', 'SUN', 'USA']);

/** Cast by all those named together, on the matter and in the time meant. */
function isMeant(
  { by, about: subject, heldOn }: KnownVeto,
  { members, topic, window, until }: Asked,
): boolean {
  const cast = (code: MemberCode): boolean =>
    by.includes(code) || (code === 'RUS' && by.some((one) => one === 'SUN'));
  return (
    members.every(cast) &&
    (topic.length === 0 || topic.some((code) => subject.has(code))) &&
    (window.from === undefined || heldOn >= window.from) &&
    (until === undefined || heldOn <= until)
  );
}

/** The day on which the People's Republic took China's seat. */
const chinaSeated = '1971-10-25';

const isOfPredecessor = ({ by, heldOn }: KnownVeto, members: readonly MemberCode[]): boolean =>
  members.some(
    (code) => (code === 'RUS' && by.some((one) => one === 'SUN')) || (code === 'CHN' && heldOn < chinaSeated),
  );

/**
 * Members named behind the count are what the drafts were about. Another matter ("on climate", "that called for sanctions")
 * the record cannot single out.
 */
function topicOf(
  { words, sentence, material }: Place,
  { start, end }: Span,
  who: MembersMeant,
): readonly MemberCode[] | 'unknown' {
  const inside = sentence.names.filter(
    (name) => name.start >= Math.max(start, who.end) && name.start < end + 45,
  );
  const last = Math.max(end, ...inside.map((name) => name.end));
  if (narrowing.test(words.slice(last - sentence.start, last - sentence.start + 50))) return 'unknown';
  const codes = inside.flatMap((name) => memberMeant(name, material.text.date) ?? []);
  return codes.length === inside.length ? [...new Set(codes)] : 'unknown';
}

const narrowing =
  /^[^.;,]{0,14}?\b(?:on (?!\d)|about|over|against|concerning|regarding|condemning|critical of|calling|demanding|imposing|seeking|aimed|authori[sz]ing|that|which|meant|designed|to (?!date)|this|last|in (?:a|as many|two|three|recent|one)|within|during|under|because)\b/;
