/** Twentieths of a point: 210 by 297 mm. */
const a4 = { width: 11906, height: 16838 };
const margins = { top: 737, bottom: 850, left: 964, right: 964, footer: 397 };
/** A4 upright. */
export const page = { size: a4, margin: margins };
/** Between the margins, in twentieths of a point. */
export const textWidth = a4.width - margins.left - margins.right;
