import type { FC } from 'hono/jsx';
import { resultSentence } from '../../answers/index.ts';
import { citation, provision } from '../../procedure/index.ts';
import { decisionPath, wordPath } from '../address/addresses.ts';
import { spoken } from '../language/interface.ts';
import { Said } from '../language/said.tsx';
import { say, toSay } from '../language/say.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import type { Basis, TermEntry } from './term-entry.ts';
import { allTerms, sections, termName } from './terms.ts';

/** The glossary: what each word means, a decision that shows it, and the rule that it rests on. */
export const WordsPage: FC<{ readonly site: Site }> = ({ site }) => (
  <Page
    site={site}
    title={say('Words')}
    description={say(
      'What the words of the United Nations mean: approve and adopt, consensus and unanimity, abstaining and absent, veto and no.',
    )}
    path="/words"
    section="words"
  >
    <h1>{say('Words')}</h1>
    <p class="lead">
      {say(
        'What reports about the United Nations mix up most, in plain words, each with a decision that shows it and the rule that it rests on.',
      )}
    </p>
    <Pairs />
    <nav aria-label={say('All words, by the alphabet')}>
      <ul class="word-index">
        {byAlphabet().map(({ id, name }) => (
          <li>
            <a href={`#${id}`}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
    {sections.map(({ id, title, terms }) => (
      <section aria-labelledby={`about-${id}`}>
        <h2 id={`about-${id}`}>{say(title)}</h2>
        <dl class="words">
          {Object.entries<TermEntry>(terms).map(([term, entry]) => (
            <Entry site={site} id={term} entry={entry} />
          ))}
        </dl>
      </section>
    ))}
    <h2 id="about-sources">{say('How far the rules were checked')}</h2>
    <p>
      {say(
        'The rules are told in words of this site’s own. Where “from memory, not checked” stands beside one, its number has not been compared with the official edition: follow the link and read it before you quote it.',
      )}
    </p>
  </Page>
);

function byAlphabet(): readonly { readonly id: string; readonly name: string }[] {
  const { compare } = new Intl.Collator(spoken().language);
  return allTerms
    .map(([id, { name }]) => ({ id, name: say(name) }))
    .toSorted((a, b) => compare(a.name, b.name));
}

/** The four pairs that are mixed up most, side by side. */
const Pairs: FC = () => (
  <div class="table-wrap">
    <table class="pairs">
      <caption class="visually-hidden">{say('Words that are mixed up')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('Not the same')}</th>
          <th scope="col">{say('The difference in a sentence')}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(([one, other, difference]) => (
          <tr>
            <th scope="row">
              <Said
                text="{one} and {other}"
                with={{
                  one: <a href={`#${one}`}>{termName(one)}</a>,
                  other: <a href={`#${other}`}>{termName(other)}</a>,
                }}
              />
            </th>
            <td>{say(difference)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const pairs = [
  ['approve', 'adopt', toSay('A committee approves; the plenary adopts, later and with other figures.')],
  ['consensus', 'unanimity', toSay('Consensus is no vote at all; unanimity is a vote in which all say yes.')],
  [
    'abstaining',
    'absent',
    toSay('Who abstains takes part without a yes or no; who is absent has no ballot.'),
  ],
  [
    'veto',
    'no',
    toSay(
      'A no is a veto only from a permanent member, only in the Security Council, and only if it decides.',
    ),
  ],
  [
    'binding',
    'recommendation',
    toSay('What the Security Council decides binds; what the Assembly resolves is a recommendation.'),
  ],
] as const;

const Entry: FC<{ readonly site: Site; readonly id: string; readonly entry: TermEntry }> = ({
  site: { record },
  id,
  entry: { name, says, example, basis = [], see = [] },
}) => {
  const shown = example && record.decision(example.decision);
  return (
    <div id={id} class="word">
      <dt>
        <a href={`#${id}`}>{say(name)}</a>
      </dt>
      <dd>
        <p>{say(says)}</p>
        {example && shown && (
          <p class="example">
            <a href={decisionPath(shown.id)}>{shown.symbol ?? shown.draft ?? shown.id}</a>:{' '}
            {say(example.shows)} <span class="soft">{resultSentence(shown, shown.roll)}</span>
          </p>
        )}
        <p class="soft small">
          {basis.length > 0 && (
            <>
              <Said text="Rests on {rules}." with={{ rules: <Rules basis={basis} /> }} />{' '}
            </>
          )}
          {see.length > 0 && <Said text="See {words}." with={{ words: <WordLinks ids={see} /> }} />}
        </p>
      </dd>
    </div>
  );
};

const Rules: FC<{ readonly basis: readonly Basis[] }> = ({ basis }) => (
  <>
    {basis.map((each, at) => (
      <>
        {at > 0 && '; '}
        <Rule basis={each} />
      </>
    ))}
  </>
);

const Rule: FC<{ readonly basis: Basis }> = ({ basis }) => {
  if (typeof basis !== 'string') return <a href={basis.address}>{basis.cite}</a>;
  const known = provision(basis);
  return <a href={known.source}>{citation(known)}</a>;
};

const WordLinks: FC<{ readonly ids: readonly string[] }> = ({ ids }) => (
  <>
    {ids.map((id, at) => (
      <>
        {at > 0 && ', '}
        <a href={wordPath(id).replace('/words', '')}>{termName(id)}</a>
      </>
    ))}
  </>
);
