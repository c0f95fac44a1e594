/** A coordinate, short enough for a file and fine enough for the eye: two decimals unless told. */
export const round = (value: number, decimals = 2): number => Number(value.toFixed(decimals));
