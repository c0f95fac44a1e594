import type { Span } from '../../source-text.ts';
import { decisionMeant } from '../decision-meant.ts';
import type { Place } from '../reader.ts';

const full = /\b(security|rights) council\b/g;

/**
 * Which of the two councils some words mean: the one they name; "the Council", or none at all, means that of the vote which
 * the paragraph tells, else the only one that the text names. Undefined where it can be either, or neither.
 */
export function councilMeant(place: Place, { start, end }: Span): 'SC' | 'HRC' | undefined {
  const { sentence, words, material } = place;
  const own = [...words.slice(start - sentence.start, end - sentence.start).matchAll(full)].at(-1);
  if (own) return named(own[1]);
  if (otherCouncil.test(words.slice(Math.max(0, end - sentence.start - 60), end - sentence.start + 30)))
    return undefined;
  const meant = decisionMeant(place, start);
  const body = meant?.told === 'in the text' ? undefined : meant?.entry.body;
  if (body === 'SC' || body === 'HRC') return body;
  const all = new Set([...material.reading.lower.matchAll(full)].map(([, which]) => named(which)));
  const [only] = all.size > 0 ? all : councilsOfVotes(place);
  return (all.size > 0 ? all : councilsOfVotes(place)).size === 1 ? only : undefined;
}

const named = (which: string | undefined): 'SC' | 'HRC' => (which === 'security' ? 'SC' : 'HRC');

/** "the Economic and Social Council", "the Council of Europe", "the county council" */
const otherCouncil =
  /\b(?:social|trusteeship|european|nordic|arctic|city|county|town|district|national|gulf|cooperation|state|privy|federal|ministerial|north atlantic) council\b|\bcouncil of\b/;

/** The councils whose votes the text tells. */
const councilsOfVotes = ({ material: { findings } }: Place): ReadonlySet<'SC' | 'HRC'> =>
  new Set(
    findings.flatMap(({ decision }) =>
      decision?.body === 'SC' || decision?.body === 'HRC' ? [decision.body] : [],
    ),
  );
