import { type MemberCode, type NameMention, nameOn } from '../../../members/index.ts';
import type { Span } from '../../source-text.ts';
import { listed } from '../../verdicts/ballot-words.ts';
import { capital } from '../../verdicts/judgement.ts';
import { isAsserted, isDenied } from '../asserted.ts';
import { type DecisionMeant, decisionMeant } from '../decision-meant.ts';
import { memberMeant, namesAhead, subjectBefore } from '../member-meant.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import type { Statement } from '../statement.ts';
import { judgeSponsors, type Named } from './judge-sponsors.ts';

const did =
  '(?:co-?sponsored|sponsored|drafted|co-?drafted|tabled|introduced|put forward|submitted|proposed|suggested|co-?authored|authored|penned|presented|initiated|circulated|prepared|brought forward)';
const text = '(?:resolutions?|draft|text|amendments?|motion|bill|measure|document|proposal|initiative)';
const eu = String.raw`(?:european union|\beu\b)(?:(?:'s)? (?:members?|member states|countries|states|members? countries))?`;

/** "drafted by", "tabled jointly by": who stands behind it */
const passive = new RegExp(
  String.raw`\b${did}(?: (?:jointly|originally|mainly|chiefly|together|initially|first|largely|and [a-z]+))* by (?:the )?`,
  'g',
);
/** "introduced the resolution": who stands before it */
const active = new RegExp(
  String.raw`\b${did} (?:the |a |an |this |that |its |their )?(?:[a-z-]+ ){0,3}?${text}\b`,
  'g',
);
/** "It was the United States that had tabled it", "Fiji and 57 others had sponsored it": who stands before it */
const activeIt = new RegExp(
  String.raw`(?:\b(?:that|who|which) )?(?:\b(?:and|with) (?:\d{1,3}|[a-z-]+) others )?\b(?:had |has |have )?${did} (?:it|them)\b(?! (?:to|as|for|with|into)\b)`,
  'g',
);
/** "was among its sponsors", "is one of the co-sponsors" */
const among =
  /\b(?:is|was|are|were)(?: (?:also|both|all|too|itself))* (?:among|one of|some of)(?: its| the| their)?(?: \d{1,3})?(?: main| original| chief)? (?:co-?)?sponsors\b/g;
/** "EU-drafted", "French-sponsored" */
const compound = /-(?:co-?)?(?:sponsored|drafted|authored|tabled|proposed|penned)\b/g;
/** "the main countries that drafted the resolution, including European Union members and Japan" */
const including = new RegExp(
  String.raw`\b(?:countries|states|nations|sponsors|members|authors|drafters)(?: (?:that|which|who) ${did} (?:the |a |this )?(?:[a-z-]+ ){0,2}?${text})?,? (?:including|among them|such as|led by) (?:the )?`,
  'g',
);

/** Who put a text forward. */
export const sponsorsNamed: Reader = {
  gate: /sponsor|draft|tabled|introduced|put forward|submitted|proposed|suggested|authored|penned|presented|initiated|circulated|prepared|brought forward/,
  plays: 'un',
  read: (place) => [
    ...matchesIn(place, including).flatMap((found) =>
      isOfSponsors(found.match[0]) ? behind(place, found) : [],
    ),
    ...matchesIn(place, passive).flatMap((found) => behind(place, found)),
    ...matchesIn(place, compound).flatMap((found) => ahead(place, found)),
    ...matchesIn(place, active).flatMap((found) => acting(place, found)),
    ...matchesIn(place, activeIt).flatMap((found) => acting(place, found, true)),
    ...matchesIn(place, among).flatMap((found) => acting(place, found, true)),
  ],
};

const isOfSponsors = (words: string): boolean => new RegExp(`${did}|sponsors|authors|drafters`).test(words);

function behind(place: Place, found: Span & { readonly match: RegExpExecArray }): readonly Statement[] {
  const who = namedFrom(place, found.end);
  return who ? statement(place, who, { start: found.start, end: who.end }, found.match[0]) : [];
}

function ahead(place: Place, found: Span & { readonly match: RegExpExecArray }): readonly Statement[] {
  const { words, sentence, material } = place;
  const at = found.start - sentence.start;
  const union = /\b(?:eu|european union)$/.exec(words.slice(0, at));
  const name = sentence.names.find(({ end }) => end === found.start);
  const code = name && memberMeant(name, material.text.date);
  if (!union && !code) return [];
  const start = union ? found.start - union[0].length : (name?.start ?? found.start);
  return statement(
    place,
    { start, end: found.start, members: code ? [code] : [], union: union !== null },
    { start, end: found.end },
    found.match[0],
  );
}

/** `ofOthers` where the words say that there are others too, or leave it open. */
function acting(
  place: Place,
  found: Span & { readonly match: RegExpExecArray },
  ofOthers = false,
): readonly Statement[] {
  const { date } = place.material.text;
  const who = namesAhead(place, found.start, /^,?(?: too,)? $/, date) ?? subjectBefore(place, found, date);
  if (!who || who.start >= found.start) return [];
  const span = { start: who.start, end: found.end };
  return statement(place, { ...who, union: false }, span, ofOthers ? 'among' : found.match[0]);
}

const joint = /^(?:, |,? (?:and|as well as|along with|together with) )(?:the )?/;
const union = new RegExp(`^(?:the )?${eu}`);

/** The names that begin right here, one after the other: "the European Union and Japan". */
function namedFrom({ words, sentence, material }: Place, from: number): Named | undefined {
  const members: MemberCode[] = [];
  let hasUnion = false;
  let end = from;
  for (;;) {
    const rest = words.slice(end - sentence.start, end - sentence.start + 60);
    const gap = end === from ? '' : (joint.exec(rest)?.[0] ?? '');
    const at = end + gap.length;
    const found = union.exec(words.slice(at - sentence.start, at - sentence.start + 60));
    const name: NameMention | undefined = sentence.names.find(({ start }) => start === at);
    if (found && !hasUnion) {
      hasUnion = true;
      end = at + found[0].length;
    } else if (name && name.use !== 'demonym') {
      const code = memberMeant(name, material.text.date);
      if (code === undefined) return undefined;
      members.push(code);
      end = name.end;
    } else break;
  }
  return end === from ? undefined : { start: from, end, members, union: hasUnion };
}

function statement(place: Place, who: Named, span: Span, words: string): readonly Statement[] {
  const isProposal = new RegExp(`\\b${text}\\b|\\bit\\b|\\bits\\b|\\bwhich\\b`).test(place.words);
  if (!isProposal || !isAsserted(place, span.start) || isDenied(place, span.start)) return [];
  const meant = textMeant(place, who, span);
  const date = meant?.entry.summary.heldOn ?? place.material.text.date;
  const names = listed([
    ...(who.union ? ['the European Union'] : []),
    ...who.members.map((code) => nameOn(code, date)),
  ]);
  const answer = judgeSponsors(place, meant, {
    ...who,
    names,
    isExclusive: !/including|such as|among|co-?sponsored|sponsored/.test(words),
  });
  return answer
    ? [{ ...span, says: `${capital(names)} put the text forward`, members: who.members, ...answer }]
    : [];
}

/** A decision that is less sure to be meant is none whose sponsors are asked for. */
const likely = 0.5;

/**
 * "The original resolution", in a sentence about an amendment to it, is what was to be amended; "an amendment", in one about
 * the resolution, is the one that those named put forward, where the record has it.
 */
function textMeant(place: Place, who: Named, { start, end }: Span): DecisionMeant | undefined {
  const meant = decisionMeant(place, start);
  if (!meant || meant.confidence < likely) return undefined;
  const around = place.words.slice(
    Math.max(0, start - place.sentence.start - 30),
    end - place.sentence.start,
  );
  const isAmendment = /\bamendments?\b/.test(around);
  const isResolution = !isAmendment && /\b(?:resolution|draft|bill|text)\b/.test(around);
  const { docket } = place.material;
  const { kind, body } = meant.entry;
  const kin = docket.family(meant.entry).filter((one) => one.body === body);
  if (kind === 'amendment' && isResolution) {
    const amended = kin.find((one) => one.kind === 'resolution');
    return amended && { ...meant, entry: amended };
  }
  if (kind !== 'resolution' || !isAmendment) return meant;
  const own = kin.find(
    (one) =>
      one.kind === 'amendment' &&
      who.members.every((code) => docket.decision(one)?.sponsors.some(({ member }) => member === code)),
  );
  return own && { ...meant, entry: own, told: 'in the text' };
}
