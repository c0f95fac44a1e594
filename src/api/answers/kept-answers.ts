/** An answer as it is sent. */
export interface KeptAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: ArrayBuffer;
}

/** The latest answers by what was asked, up to so many bytes together; the one that was not asked for longest goes first. */
export interface KeptAnswers {
  readonly find: (asked: string) => KeptAnswer | undefined;
  /** Keeps what was answered well, unless it takes more than a quarter of the room. */
  readonly keep: (asked: string, answer: KeptAnswer) => void;
}

export function keptAnswers(most: number): KeptAnswers {
  const answers = new Map<string, KeptAnswer>();
  let bytes = 0;
  const drop = (asked: string): void => {
    bytes -= answers.get(asked)?.body.byteLength ?? 0;
    answers.delete(asked);
  };
  return {
    find: (asked) => {
      const found = answers.get(asked);
      if (!found) return undefined;
      // A map keeps the order in which things were put into it.
      answers.delete(asked);
      answers.set(asked, found);
      return found;
    },
    keep: (asked, answer) => {
      if (answer.status !== 200 || answer.body.byteLength > most / 4) return;
      drop(asked);
      answers.set(asked, answer);
      bytes += answer.body.byteLength;
      for (const oldest of answers.keys()) {
        if (bytes <= most) break;
        drop(oldest);
      }
    },
  };
}
