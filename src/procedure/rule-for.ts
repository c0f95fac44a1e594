import { isMainCommittee } from '../symbols/index.ts';
import { assemblyRule } from './assembly-rule.ts';
import { councilRule } from './council-rule.ts';
import {
  commissionMajority,
  committeeMajority,
  committeeReconsideration,
  economicAndSocialCouncilMajority,
  humanRightsCouncilMajority,
} from './majority.ts';
import { isReconsideration, type Question } from './question.ts';
import { type Ruling, ruling } from './ruling.ts';

/**
 * Which majority a question needs, and why: by the body, by what the question is, and in the plenary by whether it is
 * an important one.
 *
 * @param on the text that an amendment, a part or a motion bears on, where it is known; its importance is theirs
 */
export function ruleFor(question: Question, on?: Question): Ruling {
  const { body } = question;
  if (body === 'GA') return assemblyRule(question, on);
  if (body === 'SC') return councilRule(question);
  if (isMainCommittee(body)) return committeeRule(question);
  const own = { certainty: 'certain', basis: [] } as const;
  if (body === 'HRC')
    return ruling(humanRightsCouncilMajority, {
      ...own,
      because:
        'The Human Rights Council decides everything by a simple majority, as a committee of the Assembly does.',
    });
  if (body === 'CHR')
    return ruling(commissionMajority, {
      ...own,
      because: 'The Commission decided everything by a simple majority.',
    });
  return ruling(economicAndSocialCouncilMajority, {
    ...own,
    because: 'The Economic and Social Council decides by a simple majority.',
  });
}

function committeeRule(question: Question): Ruling {
  if (question.kind === 'motion' && isReconsideration(question))
    return ruling(committeeReconsideration, {
      certainty: 'certain',
      because: 'To take up again what was decided at the same session takes two thirds, in a committee too.',
      basis: [],
    });
  return ruling(committeeMajority, {
    certainty: 'certain',
    because:
      'A Main Committee decides by a simple majority, important questions included; the plenary may need more.',
    basis: [],
  });
}
