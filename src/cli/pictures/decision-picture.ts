import { resultSentence } from '../../answers/index.ts';
import { type Drawing, decisionCard, rollMap, rollTiles, sourceLine, tallyBar } from '../../charts/index.ts';
import { type About, ballots, type Decision, formatTally, spellDate } from '../../record/index.ts';
import { bodyName } from '../../symbols/index.ts';
import type { DecisionPicture } from './decision-pictures.ts';

/** A picture of one decision: its roll or its tally, under the sentence that tells its result. */
export function decisionPicture(decision: Decision, picture: DecisionPicture, about: About): Drawing {
  const { title, heldOn, tally, body } = decision;
  const roll = [...ballots(decision.roll)];
  const source = sourceLine(about);
  const whole = {
    title: resultSentence(decision, decision.roll).replace(/\.$/, ''),
    subtitle: `${title}. Ballots in members`,
    source,
  };
  switch (picture) {
    case 'bar':
      return tallyBar({ tally: tally ?? { yes: 0, no: 0, abstain: 0 } }, whole);
    case 'map':
      return rollMap({ roll, heldOn }, whole);
    case 'tiles':
      return rollTiles({ roll, heldOn }, whole);
    case 'card': {
      const counts = tally ?? { yes: 0, no: 0, abstain: 0 };
      const when = heldOn ? `, ${spellDate(heldOn)}` : '';
      const subtitle = `${bodyName(body)}${when}: ${formatTally(counts)} (yes-no-abstain)`;
      return decisionCard({ roll, heldOn, tally: counts }, { title, subtitle, source });
    }
  }
}
