import type { MemberCode } from './code.ts';
import { parseMemberCode } from './parse-code.ts';

/** The code that a test writes as text. */
export function codeOf(text: string): MemberCode {
  const code = parseMemberCode(text);
  if (!code) throw new Error(`No member "${text}"`);
  return code;
}
