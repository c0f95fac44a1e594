import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { memberMeant, nearestTo } from '../answers/index.ts';
import { type Case, type CaseReading, readCase, shippedCase, shippedCaseIds } from '../cases/index.ts';
import { parseMemberCode } from '../members/index.ts';
import { type ExitCode, exit } from './exit.ts';
import type { Surroundings } from './surroundings.ts';
import { problemText } from './text/problem.ts';
import { wrap } from './text/wrap.ts';

/** The folder of a case that a person named: a path to one, else a shipped case by its id. */
export function caseFolder(
  written: string,
):
  | { readonly kind: 'folder'; readonly folder: string }
  | { readonly kind: 'none'; readonly message: string } {
  const shipped = shippedCase(written.toLowerCase());
  if (shipped && !existsSync(written)) return { kind: 'folder', folder: shipped };
  if (existsSync(written)) return { kind: 'folder', folder: written };
  const nearest = nearestTo(written.toLowerCase(), shippedCaseIds());
  const hint = nearest ? ` Nearest: ${nearest}.` : '';
  const message = `No case "${written}".${hint} "rapporteur cases" lists them; "rapporteur case new ${basename(written)}" begins one.`;
  return { kind: 'none', message };
}

/**
 * Does something with a case that a person named. What is wrong in its files is noted and what could be read is used; a
 * case that there is not, or of which not even the head can be read, ends with the code for that.
 */
export async function withCase(
  written: string,
  { terminal }: Surroundings,
  work: (found: Case, reading: CaseReading) => ExitCode | Promise<ExitCode>,
): Promise<ExitCode> {
  const meant = caseFolder(written);
  if (meant.kind === 'none') {
    terminal.note(wrap(meant.message, { width: terminal.width }));
    return exit.no;
  }
  const reading = readCase(meant.folder);
  const { case: found, problems } = reading;
  for (const problem of problems) terminal.note(problemText(problem));
  if (!found) return exit.cannot;
  if (problems.length > 0)
    terminal.note('What is named above was left out. "rapporteur case check" tells more.');
  return work(found, reading);
}

/** The actor of a case that a person named: by id, code or name. */
export function actorMeant(
  found: Case,
  written: string,
): { readonly kind: 'actor'; readonly actor: string } | { readonly kind: 'none'; readonly message: string } {
  const wanted = written.toLowerCase();
  const entry = found.actors.find(({ id, name, short }) =>
    [id, name, short].some((each) => each?.toLowerCase() === wanted),
  );
  if (entry) return { kind: 'actor', actor: entry.id };
  const code = parseMemberCode(written.toUpperCase());
  if (code) return { kind: 'actor', actor: code };
  const meant = memberMeant(written);
  if (meant.kind === 'member') return { kind: 'actor', actor: meant.code };
  const others = found.actors.map(({ id }) => id).join(', ');
  return { kind: 'none', message: `${meant.message} Other actors of the case: ${others || 'none'}.` };
}
