import { listed, markWords } from '../../answers/index.ts';
import type { Claim, Ground } from '../../claims/index.ts';

/** So many places to look it up are enough on a terminal; `--json` has all. */
const most = 3;

/**
 * What a claim rests on besides its decision, a line each: a set of decisions by what it is, all else by where it can be
 * looked up. Empty for a claim without.
 */
export function groundLines({ grounds = [] }: Pick<Claim, 'grounds'>): readonly string[] {
  const sets = grounds.filter(({ source, decisions }) => source === 'record' && decisions !== undefined);
  const others = grounds.filter((ground) => !sets.includes(ground));
  const places = [...new Map(others.map((ground) => [ground.address ?? ground.source, ground])).values()];
  return [
    ...sets.map(({ label, decisions = [] }) => `Compared: ${label}${named(decisions)}.`),
    ...places.slice(0, most).map(sourceLine),
  ];
}

const named = (decisions: readonly string[]): string =>
  decisions.length > 0 && decisions.length <= 4 ? ` (${listed(decisions)})` : '';

function sourceLine({ source, address, mark }: Ground): string {
  const sureness = markWords(mark);
  const name = address === undefined ? source : `${source}, ${address}`;
  return `Source: ${name}${sureness ? ` (${sureness})` : ''}`;
}

/** "Said by Pyongyang." where the text only reports the claims; empty where it says them in its own name. */
export const speakerLine = ({ attributed }: Pick<Claim, 'attributed'>): string =>
  attributed ? `Said by ${attributed.to.replace(/\s+/g, ' ').replace(/\.$/, '')}.` : '';
