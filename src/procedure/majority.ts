/**
 * What it takes to be adopted. `needed` counts yes votes, out of those counted: of the votes cast (yes and no), of the
 * members of the United Nations, or, in the Council, of its seats, where it is the same number at any attendance.
 */
export interface Majority {
  readonly id: MajorityId;
  /** "two-thirds majority of the members present and voting" */
  readonly name: string;
  /** Provisions of `data/procedure/rules.csv`, the one that decides first. */
  readonly basis: readonly string[];
  readonly of: 'cast' | 'members' | 'seats';
  /** Never less than 1; for `cast` and `members` never more than what is counted, unless nothing is. */
  readonly needed: (counted: number) => number;
  /** True where the no of a permanent member of the Council is enough to reject. */
  readonly vetoable: boolean;
  /** As many yes as no: a second vote follows, or the proposal is rejected. */
  readonly tie: 'second-vote' | 'rejected';
}

export const majorityIds = [
  'simple',
  'two-thirds',
  'council-suspension',
  'charter-amendment',
  'committee',
  'committee-two-thirds',
  'human-rights-council',
  'commission',
  'economic-and-social-council',
  'security-council-procedural',
  'security-council-substantive',
] as const;
export type MajorityId = (typeof majorityIds)[number];

const moreThanHalf = (cast: number): number => Math.floor(cast / 2) + 1;
const twoThirdsOf = (counted: number): number => Math.max(1, Math.ceil((2 * counted) / 3));

const ofTheCast = { of: 'cast', vetoable: false } as const;

export const simpleMajority: Majority = {
  ...ofTheCast,
  id: 'simple',
  name: 'majority of the members present and voting',
  basis: ['charter-18-3', 'ga-85', 'ga-86'],
  needed: moreThanHalf,
  tie: 'second-vote',
};

export const twoThirds: Majority = {
  ...ofTheCast,
  id: 'two-thirds',
  name: 'two-thirds majority of the members present and voting',
  basis: ['charter-18-2', 'ga-83', 'ga-86'],
  needed: twoThirdsOf,
  tie: 'rejected',
};

/** To suspend the membership rights of a member of the Human Rights Council. */
export const councilSuspension: Majority = {
  ...twoThirds,
  id: 'council-suspension',
  basis: ['hrc-60-251-8', 'ga-86'],
};

/** Of all members, not only of those who vote: who abstains or is absent counts against. */
export const charterAmendment: Majority = {
  id: 'charter-amendment',
  name: 'two thirds of the members of the General Assembly',
  basis: ['charter-108'],
  of: 'members',
  needed: twoThirdsOf,
  vetoable: false,
  tie: 'rejected',
};

export const committeeMajority: Majority = {
  ...simpleMajority,
  id: 'committee',
  basis: ['ga-125', 'ga-126', 'ga-133'],
  tie: 'rejected',
};

/** A committee takes up again what it has decided at the same session only by two thirds; nothing else there needs them. */
export const committeeReconsideration: Majority = {
  ...twoThirds,
  id: 'committee-two-thirds',
  basis: ['ga-123', 'ga-126'],
};

export const humanRightsCouncilMajority: Majority = {
  ...committeeMajority,
  id: 'human-rights-council',
  basis: ['hrc-20', 'hrc-7', 'ga-126', 'ga-133'],
};

export const commissionMajority: Majority = {
  ...committeeMajority,
  id: 'commission',
  basis: ['ecosoc-58'],
};

/** The Council adds no rule of its own here: a majority of the members present and voting. */
export const economicAndSocialCouncilMajority: Majority = {
  ...committeeMajority,
  id: 'economic-and-social-council',
  basis: ['charter-67'],
};

/** The first day of a Council of fifteen with nine votes; to the day before it had eleven members, and seven were enough. */
const enlargedOn = '1966-01-01';

/** Yes votes that the Security Council needs on a day, procedural or not. */
export const councilVotesNeeded = (heldOn: string): 7 | 9 => (heldOn < enlargedOn ? 7 : 9);

/** Any nine members (seven to the end of 1965). */
export const councilProcedural = (heldOn: string): Majority => ({
  id: 'security-council-procedural',
  name: `${councilVotesNeeded(heldOn) === 9 ? 'nine' : 'seven'} yes votes of any members of the Council`,
  basis: ['charter-27-2'],
  of: 'seats',
  needed: () => councilVotesNeeded(heldOn),
  vetoable: false,
  tie: 'rejected',
});

/** Nine members (seven to the end of 1965), with no permanent member voting no. */
export const councilSubstantive = (heldOn: string): Majority => ({
  ...councilProcedural(heldOn),
  id: 'security-council-substantive',
  name: `${councilVotesNeeded(heldOn) === 9 ? 'nine' : 'seven'} yes votes and no permanent member voting no`,
  basis: ['charter-27-3', 'abstention', 'absence', 'nine-first'],
  vetoable: true,
});
