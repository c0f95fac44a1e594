import type { FC } from 'hono/jsx';
import {
  allMembers,
  type Group,
  groupNames,
  groupOf,
  groups,
  isInGroupOn,
  type Member,
  memberStatuses,
  namePhrases,
  namesInLanguages,
  regionalGroups,
} from '../../members/index.ts';
import { memberPath } from '../address/addresses.ts';
import { say, toSay } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';

export interface MembersAsked {
  /** Part of a name in any of the six languages, or a code. */
  readonly words: string;
  /** Id of a group; empty for all. */
  readonly group: string;
}

/** Everybody by regional group, then those that ended and those without a vote; narrowed by a name or a group. */
export const MembersPage: FC<{ readonly site: Site; readonly asked: MembersAsked }> = ({ site, asked }) => {
  const today = site.today();
  const group = groups().find(({ id }) => id === asked.group);
  const found = allMembers.filter(
    (member) =>
      fits(member, asked.words) && (group === undefined || isInGroupOn(group.id, member.code, today)),
  );
  const sections = sectionsOf(found, today);
  return (
    <Page
      site={site}
      title={say('Members')}
      description={say(
        'Every Member State of the United Nations, past and present: names, groups, Council terms, court status and votes.',
      )}
      path="/members"
      section="members"
      islands={['swap']}
    >
      <h1>{say('Members')}</h1>
      <p class="lead">
        {say(
          'Every state that has had a vote in the United Nations, under the names it had, and those that are named without one.',
        )}
      </p>
      <MembersForm asked={asked} />
      <section id="found" aria-live="polite">
        <p>
          {foundWords(found.length, asked.words, group)}
          {isNarrowed(asked) && (
            <>
              . <a href="/members">{say('Show all')}</a>
            </>
          )}
        </p>
        {found.length === 0 && (
          <p>
            {say(
              'Write less of the name, or a code such as PRK. Names are searched in Arabic, Chinese, English, French, Russian and Spanish, and those a state had before.',
            )}
          </p>
        )}
        {sections.map(({ title, members }) => (
          <>
            <h2>
              {title} <span class="soft">{members.length}</span>
            </h2>
            <ul class="members">
              {members.map(({ code, shortName, ended }) => (
                <li>
                  <a href={memberPath(code)}>{shortName}</a>{' '}
                  <span class="soft">
                    {ended ? say('{code}, to {year}', { code, year: ended.slice(0, 4) }) : code}
                  </span>
                </li>
              ))}
            </ul>
          </>
        ))}
      </section>
      <p>
        <a href="/compare">{say('Compare two to six members')}</a>
      </p>
    </Page>
  );
};

const MembersForm: FC<{ readonly asked: MembersAsked }> = ({ asked }) => (
  <search>
    <form class="filters" action="/members" method="get" data-swaps="found">
      <label>
        {say('Name or code')}
        <input type="search" name="q" value={asked.words} placeholder={say('Korea, Zaïre, 朝鲜, PRK')} />
      </label>
      <label>
        {say('Group')}
        <select name="group">
          <option value="">{say('All')}</option>
          {groups().map(({ id, name }: Group) => (
            <option value={id} selected={id === asked.group}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{say('Show')}</button>
    </form>
  </search>
);

function foundWords(count: number, words: string, group: Group | undefined): string {
  if (words && group)
    return say(
      '{count, plural, one {# state} other {# states}} with “{words}” in a name or code in the group {group} today',
      { count, words, group: group.name },
    );
  if (words)
    return say('{count, plural, one {# state} other {# states}} with “{words}” in a name or code', {
      count,
      words,
    });
  return group
    ? say('{count, plural, one {# state} other {# states}} in the group {group} today', {
        count,
        group: group.name,
      })
    : say('{count, plural, one {# state} other {# states}}', { count });
}

const isNarrowed = ({ words, group }: MembersAsked): boolean => words !== '' || group !== '';

function sectionsOf(found: readonly Member[], today: string) {
  const states = found.filter(({ status }) => status === 'member');
  const sections = [
    ...regionalGroups.map((id) => ({
      title: groupNames[id],
      members: states.filter(({ code }) => groupOf(code, today) === id),
    })),
    {
      title: say('In no regional group'),
      members: states.filter(({ code }) => groupOf(code, today) === undefined),
    },
    ...memberStatuses.slice(1).map((status) => ({
      title: say(titles[status]),
      members: found.filter((each) => each.status === status),
    })),
  ];
  return sections
    .filter(({ members }) => members.length > 0)
    .map(({ title, members }) => ({
      title,
      members: members.toSorted((a, b) => compareNames(a.shortName, b.shortName)),
    }));
}

const titles = {
  member: toSay('Member States'),
  former: toSay('States that ended, under the codes they had'),
  observer: toSay('Observers, without a vote'),
  other: toSay('Others that are party to treaties'),
} as const;

const { compare: compareNames } = new Intl.Collator('en');

/** Whether any name that a state has or had holds the words. */
function fits({ code }: Member, words: string): boolean {
  const wanted = plain(words);
  return wanted === '' || (namesBy().get(code) ?? []).some((name) => name.includes(wanted));
}

let spoken: ReadonlyMap<string, readonly string[]> | undefined;

/** All names of every state, plainly written: made once. */
function namesBy(): ReadonlyMap<string, readonly string[]> {
  if (spoken) return spoken;
  const names = new Map<string, string[]>(
    allMembers.map(({ code, name, shortName }) => [
      code,
      [code, name, shortName, ...Object.values(namesInLanguages(code))].map(plain),
    ]),
  );
  for (const { phrase, code } of namePhrases()) names.get(code)?.push(plain(phrase));

  spoken = names;
  return names;
}

/** Without accents and case: "zaire" finds "Zaïre". */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
