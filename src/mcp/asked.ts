import { decisionMeant, memberMeant } from '../answers/index.ts';
import type { MemberCode } from '../members/index.ts';
import type { Decision } from '../record/index.ts';
import type { ToolSources } from './sources.ts';
import type { Refusal } from './tool.ts';

/** The decision that a tool was asked for, or why there is none. */
export function askedDecision(
  written: string,
  { record }: ToolSources,
): { readonly decision: Decision } | Refusal {
  const meant = decisionMeant(record, written);
  return meant.kind === 'decision'
    ? { decision: meant.decision }
    : { refusal: `${meant.message} find_decisions looks for it by words.` };
}

/** The member that a tool was asked for, or why there is none. */
export function askedMember(written: string, date?: string): { readonly code: MemberCode } | Refusal {
  const meant = memberMeant(written, date);
  return meant.kind === 'member' ? { code: meant.code } : { refusal: meant.message };
}
