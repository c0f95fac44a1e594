/** "25%"; what is all but sure is not said to be sure. */
export const percent = (share: number): string =>
  share > 0.99 ? 'over 99%' : share < 0.01 ? 'under 1%' : `${Math.round(share * 100)}%`;
