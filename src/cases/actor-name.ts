import { nameOn, parseMemberCode } from '../members/index.ts';
import type { Case } from './model.ts';

/** How a reader should see an actor: a member's short name on the day, another's short name in the case. */
export function actorName({ actors }: Pick<Case, 'actors'>, actor: string, date?: string): string {
  const entry = actors.find(({ id }) => id === actor);
  if (entry) return entry.short ?? entry.name;
  const code = parseMemberCode(actor);
  return code ? nameOn(code, date) : actor;
}
