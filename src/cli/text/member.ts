import { formatSpan, listed, markWords } from '../../answers/index.ts';
import {
  type CouncilTerm,
  councilTerms,
  groupNames,
  groupOf,
  isMemberOn,
  type MemberCode,
  member,
  nameOn,
  namesInLanguages,
  namesOverTime,
  officialNameOn,
  type RomeStatus,
  romeStatuteOn,
} from '../../members/index.ts';
import { spellDate } from '../../record/index.ts';
import type { Colours } from '../surroundings.ts';
import { labelled } from './wrap.ts';

/** Who a member is on a day: names, membership, group, Council terms, court. */
export function memberText(code: MemberCode, date: string, width: number, colours: Colours): string {
  const { status, note, admitted, ended, successors } = member(code) ?? {};
  const group = groupOf(code, date);
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['Short name', nameOn(code, date)],
    ['Membership', membershipText(status, admitted, ended, isMemberOn(code, date), date)],
    ['Came after', listed(successors?.map((each) => `${nameOn(each)} (${each})`) ?? [])],
    ['Group', group ? groupNames[group] : undefined],
    ['Names', namesText(code, date)],
    ['Council', councilText(councilTerms().filter((term) => term.code === code))],
    ['Court', romeText(romeStatuteOn(code, date))],
    [
      'Also',
      Object.entries(namesInLanguages(code))
        .map(([language, name]) => `${language} ${name}`)
        .join(' · '),
    ],
    ['Note', note],
  ];
  return [
    colours.bold(`${officialNameOn(code, date)} (${code})`),
    ...facts.flatMap(([label, text]) =>
      text ? [labelled(colours.dim(label), text, { width, column: 13 })] : [],
    ),
  ].join('\n');
}

function membershipText(
  status: string | undefined,
  admitted: string | undefined,
  ended: string | undefined,
  isMember: boolean,
  date: string,
): string {
  if (!admitted)
    return status === 'observer' ? 'observer, no ballot' : 'no Member State; named because of a treaty';
  const span = ended ? formatSpan(admitted, ended) : `since ${spellDate(admitted)}`;
  return isMember ? `Member State ${span}` : `Member State ${span}; not a member on ${spellDate(date)}`;
}

function namesText(code: MemberCode, date: string): string | undefined {
  const names = namesOverTime(code, date);
  if (names.length < 2) return undefined;
  return names.map(({ name, from, to }) => `${name} ${formatSpan(from, to)}`).join('; ');
}

/** "permanent since 24 October 1945", "elected 1996–1997, 2013–2014" */
export function councilText(terms: readonly CouncilTerm[]): string | undefined {
  const permanent = terms.find(({ seat }) => seat === 'permanent');
  const elected = terms.filter(({ seat }) => seat === 'elected').map(yearsOf);
  const parts = [
    permanent &&
      `permanent member ${permanent.to ? formatSpan(permanent.from, permanent.to) : `since ${spellDate(permanent.from)}`}`,
    elected.length > 0 && `elected member ${elected.join(', ')}`,
  ];
  return parts.filter(Boolean).join('; ') || 'never a member of the Security Council';
}

/** A term ends on the day before `to`: "2013–2014" to 1 January 2015. */
function yearsOf({ from, to }: CouncilTerm): string {
  const first = from.slice(0, 4);
  if (!to) return `from ${first}`;
  const last = to.endsWith('-01-01') ? String(Number(to.slice(0, 4)) - 1) : to.slice(0, 4);
  return first === last ? first : `${first}–${last}`;
}

function romeText({
  party,
  since,
  until,
  signed,
  withdrawalNotified,
  declarations,
  mark,
  note,
}: RomeStatus): string {
  const state = party
    ? `party to the Rome Statute since ${spellDate(since ?? '')}`
    : since
      ? `no party any more: ${formatSpan(since, until)}`
      : 'not a party to the Rome Statute';
  return [
    state,
    signed && `signed ${spellDate(signed)}`,
    withdrawalNotified && `withdrawal notified ${spellDate(withdrawalNotified)}`,
    ...declarations.map(({ lodged, accepts }) => {
      const over = formatSpan(accepts.from, accepts.to);
      return `declaration under article 12(3) of ${spellDate(lodged)}${over ? `, for events ${over}` : ''}`;
    }),
    note,
    mark === 'M' || mark === 'C' ? markWords(mark) : undefined,
  ]
    .filter(Boolean)
    .join('; ');
}
