import { type Body, bodyName, isMainCommittee } from '../../../symbols/index.ts';
import type { Entry } from '../../docket/entry.ts';
import type { Span } from '../../source-text.ts';
import { voteName } from '../../verdicts/judgement.ts';
import { before } from '../asserted.ts';
import { decisionMeant } from '../decision-meant.ts';
import type { Place } from '../reader.ts';

/** What is called binding or not: one decision, or the resolutions of a body. */
export interface Subject {
  readonly body: Body;
  readonly entry?: Entry | undefined;
  readonly confidence?: number | undefined;
  /** Nothing else can be meant: the sentence names the body, or tells of the decision, and of no other body. */
  readonly isSure: boolean;
}

/** "General Assembly resolutions are", "resolutions of the Assembly are": said of all of them. */
const general =
  /\b(?:resolutions|decisions|texts|recommendations)\b(?: of (?:the [a-z. ]{2,40}|(?:this|that) (?:kind|sort|type)))?(?:,? (?:that|which)|, (?:unlike|in contrast to|as opposed to) [^,]{3,60},)?(?: (?:[a-z]+ly|themselves|however|in general|as such))*$/;
const singular =
  /\b(?:resolution|draft|text|vote|motion|decision|document|measure|declaration|bill|it|this|that|which|both|outcome|amendment)\b/;

/** Sure of a decision from here on; below the other it is only known of which body it is. */
const sure = 0.9;
const likely = 0.5;

/** What the words of force are said of; undefined where that is no text of a body of the United Nations. */
export function subjectOfForce(place: Place, span: Span): Subject | undefined {
  const { words, sentence } = place;
  const ahead = words.slice(0, span.start - sentence.start);
  const named = nearestBody(place, span);
  const bodies = new Set(
    sentence.bodies.flatMap((mention) =>
      mention.body && !mention.vague && !isContrasted(place, mention) ? [stageless(mention.body)] : [],
    ),
  );
  if (general.test(ahead.trimEnd())) return named && { body: named, isSure: bodies.size === 1 };
  if (!singular.test(words)) return undefined;
  const meant = decisionMeant(place, span.start);
  if (meant && (named === undefined || stageless(meant.entry.body) === stageless(named))) {
    const { entry, confidence, told } = meant;
    if (confidence < likely) return { body: entry.body, isSure: false };
    const isOfIt =
      told === 'in the sentence' ||
      named !== undefined ||
      isAlone(place, told === 'in the paragraph' ? 'paragraph' : 'text');
    const isSure = confidence >= sure && bodies.size <= 1 && isOfIt;
    return { body: entry.body, entry, confidence, isSure };
  }
  return named && { body: named, isSure: bodies.size === 1 };
}

/** Whether the paragraph, or the whole text, names one body alone, so that "the resolution" can be no other's. */
function isAlone({ sentence, material: { reading } }: Place, within: 'paragraph' | 'text'): boolean {
  const named = reading.sentences
    .filter(({ paragraph }) => within === 'text' || paragraph === sentence.paragraph)
    .flatMap(({ bodies }) => bodies.flatMap(({ body, vague }) => (body && !vague ? [stageless(body)] : [])));
  return new Set(named).size === 1;
}

/** "The General Assembly's vote of … on A/RES/69/188", "a resolution of the General Assembly" */
export const subjectName = ({ body, entry }: Subject): string =>
  entry ? voteName(entry) : `a resolution of the ${bodyName(body)}`;

/** The body named last before the words, else right behind them: "a non-binding General Assembly resolution". */
function nearestBody(place: Place, { start, end }: Span): Body | undefined {
  const { bodies } = place.sentence;
  const telling = bodies.filter(
    (mention) => mention.body !== undefined && !mention.vague && !isContrasted(place, mention),
  );
  const ahead = telling.findLast((one) => one.end <= start);
  return (ahead ?? telling.find((one) => one.start >= end && one.start - end < beside))?.body;
}

/** "Adopted by the Assembly, not by the Security Council", "unlike those of the Council" */
const isContrasted = ({ words, sentence }: Place, { start }: Span): boolean =>
  /\b(?:not|unlike|rather than|instead of|as opposed to|in contrast to|different from)(?: (?:by|of|in|those|resolutions?|decisions?|from|texts?))* (?:the )?$/.test(
    before(words, start - sentence.start, 60),
  );

/** Characters. */
const beside = 6;

/** A committee's text is the Assembly's, as far as its force goes. */
const stageless = (body: Body): Body => (isMainCommittee(body) ? 'GA' : body);
