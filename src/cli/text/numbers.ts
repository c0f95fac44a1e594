const thousands = new Intl.NumberFormat('en-GB');

/** "917,187" */
export const formatNumber = (number: number): string => thousands.format(number);

/** "1 decision", "5,539 decisions" */
export const counted = (number: number, one: string, many = `${one}s`): string =>
  `${formatNumber(number)} ${number === 1 ? one : many}`;
