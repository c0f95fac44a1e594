/** Ballots of a group on one decision, in members. */
export interface GroupTally {
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly absent: number;
}

/**
 * How united a group is, 1 where all who voted did the same, 0 where they split evenly in three:
 * `(most - (voting - most) / 2) / voting`, most being the largest of yes, no and abstain. Undefined where nobody voted.
 *
 * @see Hix, Noury and Roland (2005), British Journal of Political Science 35: 209–234
 */
export function agreementIndex({ yes, no, abstain }: GroupTally): number | undefined {
  const voting = yes + no + abstain;
  const most = Math.max(yes, no, abstain);
  return voting === 0 ? undefined : (most - (voting - most) / 2) / voting;
}

/**
 * How united those of a group are who take a side, from 0 (half against half) to 1: `|yes - no| / (yes + no)`. Abstentions
 * do not count. In small groups it comes out high by chance. Undefined where nobody voted yes or no.
 *
 * @see Rice (1925), Political Science Quarterly 40: 60–72; Desposato (2005), BJPS 35: 731–744, on small groups
 */
export function riceIndex({ yes, no }: GroupTally): number | undefined {
  return yes + no === 0 ? undefined : Math.abs(yes - no) / (yes + no);
}
