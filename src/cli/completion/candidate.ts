/** A word that fits, with what a shell may show beside it. `@files` asks the shell for its own file names. */
export interface Candidate {
  readonly word: string;
  readonly about?: string | undefined;
}
