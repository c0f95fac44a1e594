import type { CaseActor } from '../../../cases/index.ts';
import type { Span } from '../../source-text.ts';
import type { Fact } from './fact.ts';
import type { Compared } from './finding.ts';

/** By these words a text means an inquiry, whatever its name. */
const inquiry = /\b(?:commission|inquiry|panel|investigators|fact-finding mission|experts)\b/i;

/** Other names by which an actor goes: its short one, and of an inquiry the surnames of its members. */
function isNamed({ kind, name, short, about = '' }: CaseActor, words: string): boolean {
  if (kind === 'inquiry' && (inquiry.test(words) || surnames(about).some((each) => words.includes(each))))
    return true;
  return words.includes(name) || (short !== undefined && new RegExp(`\\b${escaped(short)}\\b`).test(words));
}

const surnames = (about: string): readonly string[] =>
  [...about.matchAll(/\p{Lu}[\p{L}'-]+ (\p{Lu}[\p{L}'-]{3,})/gu)].flatMap(([, surname]) => surname ?? []);

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Whether those whom a text names before the verb did it; undefined where it names no actor of the case. The words are
 * those of the text, with their capitals.
 */
export function compareAuthor(words: string, span: Span, facts: readonly Fact[]): Compared | undefined {
  const [fact] = facts;
  if (!fact) return undefined;
  const before = words.slice(Math.max(0, span.start - 160), span.end);
  const named = fact.of.actors.filter((actor) => isNamed(actor, before));
  if (named.length === 0) return undefined;
  const theirs = facts.find(({ who }) => named.some(({ id }) => who.includes(id)));
  if (theirs) return { fits: true, fact: theirs };
  const [other] = named;
  const record = fact.who.map((id) => fact.of.actors.find((actor) => actor.id === id)?.name ?? id).join(', ');
  return {
    fits: false,
    fact,
    wrong: {
      rule: 'fact-by-another',
      slight: true,
      because: `It was not the ${other?.name ?? 'one named'} but the ${record}.`,
      correction: { field: 'author', said: other?.name ?? '', record },
    },
  };
}

const led = /\b(?:led|chaired|headed) by (?:the |an? )?(?:[\p{Ll}-]+ ){0,4}((?:\p{Lu}[\p{L}.'-]+ ?){1,6})/u;

/** Whether the one by whom a text has it led is in its chair; undefined where it names nobody. */
export function comparePeople(words: string, facts: readonly Fact[]): Compared | undefined {
  const [fact] = facts;
  const said = led.exec(words)?.[1]?.trim();
  const surname = said
    ?.split(' ')
    .at(-1)
    ?.replace(/[.']s?$/, '');
  if (!fact || !said || !surname || surname.length < 3) return undefined;
  const chair = /([\p{L}' -]+) \(chair\)/u.exec(fact.text)?.[1];
  if (chair?.includes(surname)) return { fits: true, fact };
  if (chair === undefined) return undefined;
  return {
    fits: false,
    identifies: fact.text.includes(surname),
    fact,
    wrong: {
      rule: 'fact-by-another',
      slight: fact.text.includes(surname),
      because: `${chair.trim()} was in the chair.`,
      correction: { field: 'chair', said, record: chair.trim() },
    },
  };
}
