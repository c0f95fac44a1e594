import { formatNumber, outcomeWord } from '../../answers/index.ts';
import {
  type Drawing,
  decisionCard,
  rollMap,
  rollTiles,
  type Size,
  sourceLine,
  tallyBar,
} from '../../charts/index.ts';
import type { Meaning } from '../../procedure/index.ts';
import { ballots, type Decision, spellDate } from '../../record/index.ts';
import { bodyName } from '../../symbols/index.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { nameOf } from './name-of.ts';

/** The ballots of a decision as one bar, with the yes votes that were needed. */
export function tallyPicture({ about }: Site, decision: Decision, meaning: Meaning, size: Size): Drawing {
  const { tally } = decision;
  if (!tally) return { kind: 'nothing', reason: say('The record has no figures of this decision.') };
  const { outcome } = meaning.reckoning;
  const needed = outcome &&
    outcome.needed > 0 && { yes: outcome.needed, label: outcome.majority.name.toLowerCase() };
  const members = tally.yes + tally.no + tally.abstain + (tally.absent ?? 0);
  return tallyBar(
    { tally, needed: needed || undefined },
    {
      title: say('Ballots on {decision}', { decision: nameOf(decision) }),
      subtitle: say('{count} members, {place}', {
        count: formatNumber(members),
        place: whereAndWhen(decision),
      }),
      source: sourceLine(about),
    },
    size,
  );
}

/** A tile for each member, by regional group. */
export function rollPicture({ about }: Site, decision: Decision, size: Size): Drawing {
  const roll = [...ballots(decision.roll)];
  return rollTiles(
    { roll, heldOn: decision.heldOn },
    {
      title: say('Who voted how on {decision}', { decision: nameOf(decision) }),
      subtitle: say('{count} members by regional group, {place}', {
        count: formatNumber(roll.length),
        place: whereAndWhen(decision),
      }),
      source: sourceLine(about),
    },
    size,
  );
}

/** The roll on a world map. */
export function mapPicture({ about }: Site, decision: Decision, size: Size): Drawing {
  const roll = [...ballots(decision.roll)];
  return rollMap(
    { roll, heldOn: decision.heldOn },
    {
      title: say('Who voted how on {decision}, on the map', { decision: nameOf(decision) }),
      subtitle: say('{count} members, {place}; borders of today', {
        count: formatNumber(roll.length),
        place: whereAndWhen(decision),
      }),
      source: sourceLine(about),
    },
    size,
  );
}

/** What those see who meet a link to the decision: title, outcome, counts and map, 1200 × 630. */
export function cardPicture({ about }: Site, decision: Decision): Drawing {
  const { tally, roll, heldOn, title } = decision;
  if (!tally) return { kind: 'nothing', reason: say('The record has no figures of this decision.') };
  return decisionCard(
    { tally, roll: [...ballots(roll)], heldOn },
    {
      title: title || nameOf(decision),
      subtitle: `${nameOf(decision)}: ${outcomeWord(decision) ?? say('voted on')}, ${whereAndWhen(decision)}`,
      source: sourceLine(about),
    },
  );
}

const whereAndWhen = ({ body, heldOn }: Decision): string =>
  `${bodyName(body)}${heldOn ? `, ${spellDate(heldOn)}` : ''}`;
