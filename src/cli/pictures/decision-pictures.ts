/** What can be drawn of one decision: its roll as tiles or as a map, its tally as a bar, both as a card of 1200 × 630. */
export const decisionPictures = ['tiles', 'map', 'bar', 'card'] as const;
export type DecisionPicture = (typeof decisionPictures)[number];
