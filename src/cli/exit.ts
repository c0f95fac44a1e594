/** What a command's end means to whoever called it. */
export const exit = {
  /** Done; the answer is yes, or there was nothing to judge. */
  done: 0,
  /** The answer is no: nothing found, or claims that the record contradicts. */
  no: 1,
  /** Wrong use: an unknown option, an argument that cannot be read. */
  wrongUse: 2,
  /** Cannot do: a file that is missing or cannot be used, no space, no network. */
  cannot: 3,
} as const;

/** How a command ends that was asked for a decision which nothing, or nothing in the record, is called. */
export const exitWithout = { 'no-symbol': exit.wrongUse, 'not-found': exit.no } as const;

export type ExitCode = (typeof exit)[keyof typeof exit];
