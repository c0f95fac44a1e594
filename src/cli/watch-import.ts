import type { Progress } from '../sources/index.ts';
import type { Surroundings } from './surroundings.ts';
import { progressText } from './text/progress.ts';

/** Shows on the terminal how far an import is, at most ten times a second; nothing in a pipe. */
export function progressOn({ terminal, now }: Surroundings): (progress: Progress) => void {
  const began = now().getTime();
  let last = 0;
  return (progress) => {
    const at = now().getTime();
    if (at - last < 100) return;
    last = at;
    terminal.progress(progressText({ ...progress, seconds: (at - began) / 1000 }));
  };
}
