import type { Decision } from '../record/index.ts';
import { isMainCommittee } from '../symbols/index.ts';
import type { Cast, Effect, EffectOfYes } from './effect.ts';
import { companyOf } from './effect-by-company.ts';
import { wordsRuleFor } from './effect-by-words.ts';
import { provision } from './provision.ts';
import { isUnspecified, kindOf, type Question, wordsOf } from './question.ts';

/**
 * Whether a yes supported or opposed the underlying text.
 *
 * By the words where they say it (to take no action, to delete), by what is being voted on (a part is kept or not), and
 * for amendments by company: how its sponsors, and those who voted for and against it, voted on the text itself.
 *
 * @param text the decision on the text itself, where the record has one with ballots
 */
export function effectOfYes(cast: Cast, text?: Pick<Decision, 'id' | 'roll' | 'sponsors'>): EffectOfYes {
  const kind = kindOf(cast);
  const on =
    kind === 'motion' && cast.kind !== 'motion' ? (cast.draft ?? cast.belongsTo?.to) : cast.belongsTo?.to;
  if (kind === 'resolution' || kind === 'decision')
    return answer('supports', 'certain', 'The vote was on the text itself.', [], cast.symbol ?? cast.draft);
  if (isUnspecified(cast))
    return answer('unknown', 'unknown', 'No source says what of the text this vote was on.', [], on);
  const rule = wordsRuleFor(kind, wordsOf(cast));
  if (rule) return answer(rule.effect, rule.certainty, rule.because, basisIn(cast, rule.basis), on);
  if (kind === 'paragraph')
    return answer(
      'supports',
      'certain',
      'A separate vote decides whether a part stays: a yes keeps the text as it was put.',
      basisIn(cast, ['ga-89', 'ga-129', 'sc-32']),
      on,
    );
  if (kind === 'amendment') return amendmentEffect(cast, text, on);
  return answer('unknown', 'unknown', 'The record does not say what the motion asked for.', [], on);
}

function amendmentEffect(
  cast: Cast,
  text: Pick<Decision, 'id' | 'roll' | 'sponsors'> | undefined,
  on: string | undefined,
): EffectOfYes {
  const company = text && companyOf(cast, text);
  return company
    ? answer(company.effect, 'presumed', company.because, basisIn(cast, ['ga-90', 'ga-130']), on ?? text?.id)
    : answer(
        'unknown',
        'unknown',
        'An amendment may strengthen the text or weaken it, and neither its words, its sponsors nor the ballots tell.',
        basisIn(cast, ['ga-90', 'ga-130']),
        on,
      );
}

/** Of the rules of several bodies, those of this one; the Human Rights Council uses those of committees. */
const basisIn = ({ body }: Question, basis: readonly string[]): readonly string[] =>
  basis.filter((id) => {
    if (/^(sc-|double-veto)/.test(id)) return body === 'SC';
    if (!/^ga-/.test(id)) return true;
    return Number(id.slice(3)) < committeeRules ? body === 'GA' : body === 'HRC' || isMainCommittee(body);
  });

/** The rules of committees begin with this number. */
const committeeRules = 96;

const answer = (
  effect: Effect,
  certainty: EffectOfYes['certainty'],
  because: string,
  basis: readonly string[],
  text: string | undefined,
): EffectOfYes => ({ effect, certainty, text, because, provisions: basis.map(provision) });
