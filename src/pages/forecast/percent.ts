import { say } from '../language/say.ts';

/** "25%"; what is all but sure is not said to be sure. */
export const percent = (share: number): string =>
  share > 0.99 ? say('over 99%') : share < 0.01 ? say('under 1%') : `${Math.round(share * 100)}%`;
