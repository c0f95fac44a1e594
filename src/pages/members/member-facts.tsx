import type { Child, FC } from 'hono/jsx';
import { formatSpan, markWords } from '../../answers/index.ts';
import {
  type CouncilTerm,
  councilTerms,
  groupNames,
  groupsOf,
  type MemberCode,
  member,
  namesInLanguages,
  namesOverTime,
  type RomeStatus,
  romeStatuteOn,
  type UnLanguage,
  unLanguages,
} from '../../members/index.ts';
import { type IsoDate, spellDate } from '../../record/index.ts';
import { memberPath, wordPath } from '../address/addresses.ts';
import { memberName } from '../language/member-name.ts';
import { say, toSay } from '../language/say.ts';

interface FactsProps {
  readonly code: MemberCode;
  readonly today: IsoDate;
}

/** Names, membership, groups, seats on the Council, and where it stands with the Court. */
export const MemberFacts: FC<FactsProps> = ({ code, today }) => {
  const { ended, successors = [], note } = member(code) ?? {};
  const names = namesOverTime(code, today);
  const before = names.slice(0, -1);
  return (
    <>
      <h2 id="facts">{say('Who it is')}</h2>
      <dl class="facts">
        <Fact term={say('Member')}>{membershipOf(code)}</Fact>
        {before.length > 0 && (
          <Fact term={say('Earlier names')}>
            <ul class="plain">
              {before.map(({ name, from, to }) => (
                <li>
                  {name} <span class="soft">{formatSpan(from, to)}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {successors.length > 0 && (
          <Fact term={ended ? say('Then') : say('Continued by')}>
            {successors.map((each, at) => (
              <>
                {at > 0 && ', '}
                <a href={memberPath(each)}>{memberName(each)}</a>
              </>
            ))}
          </Fact>
        )}
        <Languages code={code} />
        <Groups
          code={code}
          today={ended === undefined ? today : dayBefore(ended)}
          isPast={ended !== undefined}
        />
        <Fact term={<a href={wordPath('veto')}>{say('Security Council')}</a>}>
          <Seats code={code} />
        </Fact>
        <Fact term={say('Rome Statute')}>
          <Rome status={romeStatuteOn(code, today)} />
        </Fact>
        {note && <Fact term={say('Note')}>{note}</Fact>}
      </dl>
    </>
  );
};

const Fact: FC<{ readonly term: Child; readonly children?: Child }> = ({ term, children }) => (
  <>
    <dt>{term}</dt>
    <dd>{children}</dd>
  </>
);

/** "from 24 October 1945, not from 21 February 1958 to 13 October 1961" */
function membershipOf(code: MemberCode): string {
  const { admitted, ended, away = [] } = member(code) ?? {};
  const whole = admitted ? formatSpan(admitted, ended) || say('since the beginning') : say('never admitted');
  return away.reduce(
    (membership, { from, to }) => say('{membership}, not {gap}', { membership, gap: formatSpan(from, to) }),
    whole,
  );
}

const Languages: FC<{ readonly code: MemberCode }> = ({ code }) => {
  const names = namesInLanguages(code);
  const known = unLanguages.flatMap((language) => {
    const name = names[language];
    return name ? [{ language, name }] : [];
  });
  if (known.length === 0) return null;
  return (
    <Fact term={say('In six languages')}>
      <ul class="languages">
        {known.map(({ language, name }) => (
          <li>
            <span lang={language} dir={language === 'ar' ? 'rtl' : 'ltr'}>
              {name}
            </span>{' '}
            <span class="soft">{say(languageNames[language])}</span>
          </li>
        ))}
      </ul>
    </Fact>
  );
};

const languageNames: { readonly [language in UnLanguage]: string } = {
  ar: toSay('Arabic'),
  zh: toSay('Chinese'),
  en: toSay('English'),
  fr: toSay('French'),
  ru: toSay('Russian'),
  es: toSay('Spanish'),
};

const Groups: FC<FactsProps & { readonly isPast: boolean }> = ({ code, today, isPast }) => {
  const of = groupsOf(code, today);
  if (of.length === 0) return null;
  return (
    <Fact term={isPast ? say('Groups in {year}', { year: today.slice(0, 4) }) : say('Groups')}>
      <ul class="plain">
        {of.map(({ id, name }) => (
          <li>
            <a href={`/members?group=${encodeURIComponent(id)}`}>
              {Object.values(groupNames).some((each) => each === name) ? name : `${name} (${id})`}
            </a>
          </li>
        ))}
      </ul>
    </Fact>
  );
};

const Seats: FC<{ readonly code: MemberCode }> = ({ code }) => {
  const terms = councilTerms().filter((term) => term.code === code);
  if (terms.length === 0) return <>{say('never sat on it')}</>;
  return (
    <ul class="plain">
      {terms.map((term) => (
        <li>
          {termWords(term)}
          {term.note && <span class="soft"> ({term.note})</span>}
        </li>
      ))}
    </ul>
  );
};

/** "elected, 2019 to 2020"; terms end on the last day of a year. */
function termWords({ seat, from, to }: CouncilTerm): string {
  if (seat === 'permanent') return say('permanent member {span}', { span: formatSpan(from, to) });
  const years = from.endsWith('-01-01') && to?.endsWith('-01-01');
  if (!years || !to) return say('elected, {span}', { span: formatSpan(from, to && dayBefore(to)) });
  const [first, last] = [from.slice(0, 4), String(Number(to.slice(0, 4)) - 1)];
  return first === last
    ? say('elected, {year}', { year: first })
    : say('elected, {first} to {last}', { first, last });
}

const dayBefore = (day: IsoDate): IsoDate =>
  new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);

const Rome: FC<{ readonly status: RomeStatus }> = ({ status }) => {
  const { party, since, until, signed, withdrawalNotified, mark, note, declarations } = status;
  const told = [
    party && since && say('State Party since {day}', { day: spellDate(since) }),
    !party && since && until && say('State Party {span}, no longer', { span: formatSpan(since, until) }),
    !since && say('not a State Party'),
    signed && say('signed on {day}', { day: spellDate(signed) }),
    withdrawalNotified && say('withdrawal notified on {day}', { day: spellDate(withdrawalNotified) }),
    markWords(mark),
  ].filter(Boolean);
  return (
    <>
      {told.join('; ')}.{note && ` ${note}`}
      {declarations.map(({ lodged, accepts, note: why }) => (
        <p>
          {say('Declaration under article 12(3) of {day}: accepts the Court’s jurisdiction {span}.', {
            day: spellDate(lodged),
            span: formatSpan(accepts.from, accepts.to),
          })}
          {why && ` ${why}`}
        </p>
      ))}
    </>
  );
};
