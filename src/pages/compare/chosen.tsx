import type { FC } from 'hono/jsx';
import { listed } from '../../answers/index.ts';
import { allMembers, type MemberCode } from '../../members/index.ts';
import { memberPath } from '../address/addresses.ts';
import { memberName } from '../language/member-name.ts';
import { Said } from '../language/said.tsx';
import { say } from '../language/say.ts';
import { comparePath, mostCompared } from './asked.ts';

const { compare: byName } = new Intl.Collator('en');
const choices = allMembers
  .filter(({ status }) => status === 'member' || status === 'former')
  .map(({ code, shortName }) => ({ code, name: shortName }))
  .toSorted((a, b) => byName(a.name, b.name));

/** The members compared, each to be taken away, and one more to be put to them. */
export const Chosen: FC<{ readonly codes: readonly MemberCode[] }> = ({ codes }) => (
  <>
    {codes.length > 0 && (
      <ul class="compared">
        {codes.map((code) => (
          <li>
            <a href={memberPath(code)}>{memberName(code)}</a>{' '}
            <a
              class="away"
              href={codes.length > 1 ? comparePath(codes.filter((each) => each !== code)) : '/compare'}
              aria-label={say('Take {member} away', { member: memberName(code) })}
            >
              ×
            </a>
          </li>
        ))}
      </ul>
    )}
    {codes.length < mostCompared && (
      <form class="filters" action="/compare" method="get">
        {codes.length > 0 && <input type="hidden" name="members" value={codes.join(',')} />}
        <label>
          {codes.length === 0 ? say('Member') : say('One more')}
          <select name="add">
            {choices
              .filter(({ code }) => !codes.includes(code))
              .map(({ code, name }) => (
                <option value={code}>{name}</option>
              ))}
          </select>
        </label>
        <button type="submit">{say('Add')}</button>
      </form>
    )}
  </>
);

const examples = ['CHN,RUS', 'FRA,GBR,USA', 'PRK,SYR,IRN', 'BRA,IND,ZAF'];

/** Whom to compare, for who has not chosen yet. */
export const Examples: FC = () => (
  <>
    <p>
      <Said
        text="Choose two to six members, or write them into the address by name or code: {address}. For example:"
        with={{ address: <code>/compare?members=China,Russia</code> }}
      />
    </p>
    <ul>
      {examples.map((codes) => (
        <li>
          <a href={`/compare?members=${codes}`}>{listed(codes.split(',').map((code) => named(code)))}</a>
        </li>
      ))}
    </ul>
  </>
);

const named = (code: string): string => choices.find((each) => each.code === code)?.name ?? code;
