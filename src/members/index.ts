export type { MemberCode } from './code.ts';
export { groupNames, type RegionalGroup, regionalGroups } from './group.ts';
export { groupOf } from './group-on.ts';
export {
  allMembers,
  isMemberOn,
  type Member,
  type MemberStatus,
  member,
  memberIndex,
  memberOrder,
  type Period,
} from './member.ts';
export {
  councilOn,
  findNames,
  memberFromSource,
  type NameMention,
  type NamePhrase,
  type NameUse,
  nameOn,
  namePhrases,
  officialNameOn,
  parseMemberCode,
  permanentMembers,
  type Resolution,
  resolveName,
} from './names.ts';
