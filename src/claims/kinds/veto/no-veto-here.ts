import { provision } from '../../../procedure/index.ts';
import { type Body, bodyName } from '../../../symbols/index.ts';
import type { Span } from '../../source-text.ts';
import { decisionMeant } from '../decision-meant.ts';
import { provisionGround } from '../ground.ts';
import { subjectBefore } from '../member-meant.ts';
import { matchesIn, type Place, type Reader } from '../reader.ts';
import type { Statement } from '../statement.ts';

/** "No country has a veto in the General Assembly", "the Russian Federation could cast no veto" */
const noneHere =
  /\b(?:no (?:country|state|nation|member|one|power)s? (?:has|have|holds?|enjoys?|wields?|can (?:cast|use)) (?:a |the |any )?(?:right (?:of|to) )?veto|(?:has|have|had|holds?|can|could|may|enjoys?) (?:cast |use )?no (?:right (?:of|to) )?veto|(?:has|have|had) no (?:power|right) (?:to|of) veto|there (?:is|are|was|were) no veto(?:es)?(?: power| right)?|(?:cannot|can't|can not|could not|couldn't) (?:be vetoed|(?:cast|use) (?:a|its|their|his) veto|veto))\b/g;
/** Where there is no veto: in the Assembly, its committees and the Human Rights Council. */
export const noVetoHere: Reader = {
  gate: /\bveto/,
  plays: 'un',
  read: (place) => matchesIn(place, noneHere).flatMap((span) => noVeto(place, span)),
};

/** In the Assembly, its committees and the Human Rights Council every member has one vote and nobody a veto. */
function noVeto(place: Place, { start, end }: Span): readonly Statement[] {
  const { material } = place;
  const body = bodyHere(place, start);
  if (body === undefined || body === 'SC') return [];
  const meant = decisionMeant(place, start);
  const who = subjectBefore(place, { start, end }, material.text.date);
  return [
    {
      start: who && start - who.start < 60 ? who.start : start,
      end,
      says: `Nobody has a veto in the ${bodyName(body)}`,
      negated: true,
      verdict: 'supported',
      rule: 'power-as-ruled',
      because: `The ${bodyName(body)} decides by majority, and no member has a veto there; the veto of the permanent members is one of the Security Council.`,
      decision: meant?.entry.body === body ? meant.entry : undefined,
      confidence: meant?.entry.body === body ? meant.confidence : undefined,
      grounds: [provisionGround(provision(body === 'GA' ? 'charter-18-3' : 'charter-27-3'))],
    },
  ];
}

/** The body that the sentence names, and no other; else the one whose decision it goes on about. */
function bodyHere(place: Place, start: number): Body | undefined {
  const named = new Set(
    place.sentence.bodies.flatMap(({ body, vague }) => (body !== undefined && !vague ? [body] : [])),
  );
  const [only] = named;
  return named.size > 0 ? (named.has('SC') ? 'SC' : only) : decisionMeant(place, start)?.entry.body;
}
