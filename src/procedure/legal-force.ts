import type { Outcome } from '../record/index.ts';
import { isMainCommittee } from '../symbols/index.ts';
import { councilForce } from './council-force.ts';
import { type Decided, force, type LegalForce } from './force.ts';
import { internalDecision } from './internal-decisions.ts';
import { kindOf } from './question.ts';

/** What a decision does in law, and what it does not. */
export function legalForce(decided: Decided): LegalForce {
  const { outcome, body } = decided;
  if (outcome && outcome !== 'adopted') return notAdopted(outcome);
  const kind = kindOf(decided);
  if (kind === 'amendment' || kind === 'paragraph') return ofWording;
  if (kind === 'motion' || kind === 'procedural') return ofProceedings(body === 'SC');
  if (isMainCommittee(body)) return toThePlenary;
  if (body === 'SC') return councilForce(decided);
  return internalForce(decided) ?? recommendation(decided);
}

const notAdopted = (outcome: Exclude<Outcome, 'adopted'>): LegalForce =>
  force(
    'none',
    {
      certainty: 'certain',
      does: `It was ${outcome === 'not-considered' ? 'not acted on' : outcome}, and does nothing in law.`,
      doesNot: 'It does not stop the same question from being put again in a new text.',
    },
    [],
  );

const ofWording: LegalForce = force(
  'procedural',
  {
    certainty: 'certain',
    does: 'It settles the wording that is then voted on.',
    doesNot:
      'It does not adopt the text: that is voted on as a whole (General Assembly rules 89, 90, 129 and 130).',
  },
  ['ga-90', 'ga-130'],
);

const ofProceedings = (inCouncil: boolean): LegalForce =>
  force(
    'procedural',
    {
      certainty: 'certain',
      does: 'It settles how the body goes on: whether and when a question is discussed or voted on.',
      doesNot: inCouncil
        ? 'It decides nothing on the substance and obliges no state (Charter, article 27(2)).'
        : 'It decides nothing on the substance and obliges no state.',
    },
    inCouncil ? ['charter-27-2'] : ['charter-18-3'],
  );

const toThePlenary: LegalForce = force(
  'recommendation',
  {
    certainty: 'certain',
    does: 'It recommends the text to the plenary of the General Assembly, which votes on it again.',
    doesNot:
      'It adopts nothing: a Main Committee approves, and only the plenary adopts (Charter, article 18).',
  },
  ['charter-18-3', 'ga-125'],
);

function internalForce(decided: Decided): LegalForce | undefined {
  const found = internalDecision(decided);
  if (!found) return undefined;
  const doesNot =
    decided.body === 'HRC'
      ? 'It obliges no state to let the mandate in or to follow what it finds (A/RES/60/251, paragraph 5).'
      : 'Beyond the Organization it obliges no state to act: there the Assembly recommends (Charter, article 10).';
  return force('internal', { certainty: 'presumed', does: `${found.does}.`, doesNot }, [
    found.basis,
    ...fallback(decided),
  ]);
}

const fallback = ({ body }: Decided): readonly string[] =>
  body === 'HRC' ? ['hrc-60-251-5'] : body === 'GA' ? ['charter-10'] : [];

/** The Assembly, the Human Rights Council and the bodies before it: what they ask of states they recommend. */
function recommendation({ body }: Decided): LegalForce {
  if (body === 'HRC')
    return force(
      'recommendation',
      {
        certainty: 'presumed',
        does: 'It recommends to states and to the Assembly what to do for human rights; mandates that it creates exist from then on.',
        doesNot: 'It obliges no state, and refers nothing to a court (A/RES/60/251, paragraph 5).',
      },
      ['hrc-60-251-5'],
    );
  if (body === 'GA')
    return force(
      'recommendation',
      {
        certainty: 'presumed',
        does: 'It states what the Assembly holds and recommends to members and to the Council what to do.',
        doesNot:
          'It obliges no state, and the Assembly cannot act in place of the Council, only recommend to it (Charter, articles 10, 11 and 13).',
      },
      ['charter-10', 'charter-11-2', 'charter-13-1'],
    );
  return force(
    'recommendation',
    {
      certainty: 'presumed',
      does: 'It recommends what to do for human rights; mandates that it creates exist from then on.',
      doesNot: 'It obliges no state (Charter, articles 62 and 68).',
    },
    ['charter-62', 'charter-68'],
  );
}
