import { allMembers } from '../../members/index.ts';
import type { Candidate } from './candidate.ts';

/** Members whose code, name or short name begins so: codes for capitals only, else names. */
export function memberCandidates(begun: string): readonly Candidate[] {
  const wanted = begun.toLowerCase();
  return allMembers.flatMap(({ code, name, shortName }): readonly Candidate[] => {
    if (begun === begun.toUpperCase())
      return code.startsWith(begun) ? [{ word: code, about: shortName }] : [];
    const names = [...new Set([shortName, name])].filter((each) => each.toLowerCase().startsWith(wanted));
    return names.map((word) => ({ word, about: code }));
  });
}
