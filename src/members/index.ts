export type { MemberCode } from './code.ts';
export { type CouncilTerm, councilOn, councilTerms, permanentMembers } from './council.ts';
export { memberFromCow } from './cow-code.ts';
export { findNames, type NameMention, resolveMention } from './find-names.ts';
export { groupNames, type RegionalGroup, regionalGroups } from './group.ts';
export { groupOf } from './group-on.ts';
export { type Group, type GroupMark, type GroupStay, group, groups } from './groups.ts';
export { type GroupPhrase, groupPhrases, resolveGroup } from './groups-named.ts';
export { groupMembersOn, groupsOf, isInGroupOn } from './groups-on.ts';
export { namesInLanguages, type UnLanguage, unLanguages } from './languages.ts';
export {
  allMembers,
  isMemberOn,
  type Member,
  type MemberStatus,
  member,
  memberIndex,
  memberOrder,
  memberStatuses,
  type Period,
} from './member.ts';
export { membersListed } from './members-listed.ts';
export type { Resolution } from './name-meaning.ts';
export { nameOn, officialNameOn } from './name-on.ts';
export { type NameMeaning, type NamePhrase, type NameUse, namePhrases } from './name-phrase.ts';
export { type NameInTime, namesOverTime } from './names-over-time.ts';
export { parseMemberCode } from './parse-code.ts';
export { resolveName } from './resolve-name.ts';
export {
  type RomeDeclaration,
  type RomeMark,
  type RomeStatus,
  romeStatuteOn,
  statesPartiesOn,
} from './rome-statute.ts';
export { type ShippedRow, shippedTable } from './shipped-table.ts';
export { memberFromSource } from './source-name.ts';
