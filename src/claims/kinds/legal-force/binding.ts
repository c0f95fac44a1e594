import { type ForceKind, type LegalForce, legalForce, provision } from '../../../procedure/index.ts';
import { findPhrases, lexiconOf } from '../../mentions/lexicon.ts';
import { capital } from '../../verdicts/judgement.ts';
import { wordList } from '../../word-list.ts';
import { before, isAsserted, isDenied } from '../asserted.ts';
import { provisionGround } from '../ground.ts';
import type { Place, Reader } from '../reader.ts';
import type { Answer, Statement } from '../statement.ts';
import { type Subject, subjectName, subjectOfForce } from './force-subject.ts';

type SaidForce = 'binding' | 'recommendation';

const lexicon = lexiconOf(
  wordList('force.csv').map((row) => ({
    phrase: row('phrase'),
    value: { force: row('force') === 'binding' ? ('binding' as const) : ('recommendation' as const) },
  })),
);

/** "The resolution is non-binding", "Assembly resolutions carry no legal weight", "a legally binding decision of the Council" */
export const binding: Reader = {
  gate: /\bbind|\bbound\b|\bobliged\b|nonbinding|\bobligatory|\bmandatory|\bobliges?\b|enforce|\blegal (?:force|weight|power)|\bforce (?:of|in) law|symbolic|recommendation/,
  plays: 'un',
  read: (place) =>
    findPhrases(place.material.reading.lower, place.sentence.words, lexicon).flatMap(
      ({ start, end, value: { force } }) => {
        const said = force === 'binding' && isDenied(place, start) ? 'recommendation' : force;
        const span = { start: start - leadIn(place, start), end };
        if (
          isOfAnother(place, span) ||
          !isAsserted(place, start) ||
          (said === 'binding' && ofItsOwn.test(place.words))
        )
          return [];
        if (ofTheUn.test(before(place.words, span.start - place.sentence.start, 60)))
          return [ofAllBodies(said, span)];
        const subject = subjectOfForce(place, span);
        const answer = subject && judge(said, subject);
        return answer ? [statement(said, subject, span, answer)] : [];
      },
    ),
};

/** "is not legally", "has", "carries": the verb belongs to what is quoted. */
const leadIn = ({ words, sentence }: Place, start: number): number =>
  /\b(?:(?:is|are|was|were|has|have|had|carr(?:y|ies)|remains?|as|which)(?: (?:not|never|no|however|also|itself|only|thus|therefore|as such))* )(?:legally )?$/.exec(
    before(words, start - sentence.start, 40),
  )?.[0].length ?? 0;

const things =
  'treat(?:y|ies)|instruments?|agreements?|conventions?|obligations?|commitments?|targets?|orders?|rulings?|judg(?:e)?ments?|arbitration|rules?|referend(?:um|ums|a)|ceasefire|norms?|standards?|laws?|charter|statute|membership|articles?|contracts?|opinions?|deals?|protocols?|measures?|sanctions|guidelines|plebiscite|framework|code|court|constitution|covenants?|accords?';
const thingBehind = new RegExp(`^ (?:and (?:[a-z-]+ )?)?(?:[a-z-]+ ){0,2}(?:${things})\\b`);
const thingAhead = new RegExp(
  `\\b(?:${things})\\b(?![^.;,]{0,60}\\b(?:resolutions?|drafts?|texts?|vote|it)\\b)[^.;,]{0,50}$`,
);

/** A treaty, a ruling, an opinion of a court or a ceasefire binds by other law. */
const isOfAnother = ({ words, sentence }: Place, { start, end }: { start: number; end: number }): boolean =>
  thingBehind.test(words.slice(end - sentence.start, end - sentence.start + 50)) ||
  thingAhead.test(before(words, start - sentence.start, 90));

/** "UN resolutions are binding": some are. */
const ofTheUn =
  /\b(?:un|u\.n\.|united nations) resolutions(?: (?:that|which|in general|as such|themselves|[a-z]+ly))* $/;

const ofAllBodies = (said: SaidForce, span: { start: number; end: number }): Statement => ({
  ...span,
  says: `Resolutions of the United Nations are ${said === 'binding' ? 'binding' : 'not binding'}`,
  negated: said === 'recommendation',
  verdict: 'imprecise',
  rule: 'binds-in-part',
  because:
    'It depends on the body: what the Security Council decides binds every member; the General Assembly and the Human Rights Council recommend.',
  grounds: ['charter-25', 'charter-10', 'hrc-60-251-5'].map((id) => provisionGround(provision(id))),
});

/** What the Assembly settles within the United Nations does bind: its budget, what members owe, whom it elects. */
const ofItsOwn =
  /\bbudget|\bdues\b|\bcontributions?\b|\bassess(?:ed|ments?)\b|\belect(?:s|ed|ions?)\b|\badmi(?:t|ts|tted|ssion)\b|\brules of procedure\b/;

function judge(said: SaidForce, subject: Subject): Answer | undefined {
  const force = forceOf(subject);
  const { entry, confidence = 1 } = subject;
  const basis = { decision: entry, confidence, grounds: force.provisions.map(provisionGround) };
  const because = `${capital(subjectName(subject))}: ${lowered(force.does)} ${force.doesNot}`;
  switch (force.kind) {
    case 'none':
      return undefined;
    case 'binding':
      if (said === 'binding') return { ...basis, verdict: 'supported', rule: 'force-as-recorded', because };
      if (subject.isSure && force.certainty === 'certain')
        return {
          ...basis,
          verdict: 'contradicted',
          rule: 'force-differs',
          because,
          corrections: corrected(said, 'binding'),
        };
      return { ...basis, verdict: 'imprecise', rule: 'binds-in-part', because };
    case 'recommendation':
    case 'internal':
    case 'procedural':
      return said === 'recommendation'
        ? { ...basis, verdict: 'supported', rule: 'force-as-recorded', because }
        : overstated(force.kind, subject, { ...basis, because });
  }
}

type Basis = Pick<Answer, 'decision' | 'confidence' | 'grounds' | 'because'>;

/** Called binding, and it only recommends, or settles something within the United Nations. */
function overstated(kind: ForceKind, { isSure }: Subject, basis: Basis): Answer {
  if (kind !== 'recommendation')
    return { ...basis, verdict: 'imprecise', rule: 'binds-in-part', corrections: corrected('binding', kind) };
  return isSure
    ? {
        ...basis,
        verdict: 'contradicted',
        rule: 'force-differs',
        corrections: corrected('binding', 'a recommendation'),
      }
    : {
        ...basis,
        verdict: 'uncheckable',
        rule: 'decision-in-doubt',
        because: `In doubt, because which text is called binding is not certain. If it is this one: ${basis.because}`,
      };
}

const corrected = (said: SaidForce, record: string) => [
  { field: 'legal force', said: said === 'binding' ? 'binding' : 'not binding', record },
];

/** The force of the decision meant; of resolutions in general, that of one which does nothing special. */
const forceOf = ({ entry, body }: Subject): LegalForce =>
  legalForce(entry ? entry.summary : { body, kind: 'resolution', title: '' });

const lowered = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);

function statement(
  said: SaidForce,
  subject: Subject,
  span: { start: number; end: number },
  answer: Answer,
): Statement {
  const says = `${subjectName(subject)} ${said === 'binding' ? 'is binding' : 'is not binding'}`;
  return { ...span, ...answer, says: capital(says), negated: said === 'recommendation' };
}
