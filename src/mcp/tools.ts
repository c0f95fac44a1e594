import type { Tool } from './tool.ts';
import { caseStatusTool } from './tools/case-status.ts';
import { checkText } from './tools/check-text.ts';
import { decision } from './tools/decision.ts';
import { findDecisions } from './tools/find-decisions.ts';
import { memberVotes } from './tools/member-votes.ts';
import { outcomeAndRule } from './tools/outcome-and-rule.ts';
import { routes } from './tools/routes.ts';
import { whoMoved } from './tools/who-moved.ts';

/** Every tool, in the order in which a client lists them. */
export const tools: readonly Tool[] = [
  findDecisions,
  decision,
  memberVotes,
  whoMoved,
  outcomeAndRule,
  routes,
  caseStatusTool,
  checkText,
];
