import type { BallotMention } from '../mentions/ballot.ts';
import type { Sentence } from '../sentences.ts';

/** "had voted against in 2019", "vetoed a similar draft", "voted against last year" */
export function isEarlier(lower: string, { end }: Sentence, ballot: BallotMention): boolean {
  const before = lower.slice(Math.max(0, ballot.start - 36), ballot.start);
  const after = lower.slice(ballot.end, Math.min(end, ballot.end + 45));
  return (
    /\b(?:previously|formerly|earlier|once|in the past|last time|last year|the year before) (?:had )?$/.test(
      before,
    ) ||
    (/\b(?:which|who) (?:had|have|has) (?:only |also |all |both |always |twice )?$/.test(before) &&
      /^[^,;.]{0,20}\b(?:in|on|at|until|before|last|then|earlier|previously|\d{4})\b/.test(after)) ||
    /^[^,;.]{0,25}\b(?:similar|another|an earlier|a previous|previous|earlier|last year|last time|a year ago|years ago)\b/.test(
      after,
    )
  );
}
