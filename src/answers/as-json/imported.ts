import type { ImportJson } from '../../json/index.ts';
import type { ImportResult } from '../../sources/index.ts';

/** What came of an import, as `import` and `sync` write it. */
export function importJson(result: ImportResult, path: string): ImportJson {
  if (!result.ok) return { ok: false, problems: result.problems };
  const { version, decisions, recordedVotes, ballots, sources } = result.about;
  return {
    ok: true,
    path,
    record: { version, decisions },
    recordedVotes,
    ballots,
    sources,
    problems: result.problems,
  };
}
