import type { FC } from 'hono/jsx';
import { resultSentence } from '../../answers/index.ts';
import { citation, provision } from '../../procedure/index.ts';
import { decisionPath, wordPath } from '../address/addresses.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import type { Basis, TermEntry } from './term-entry.ts';
import { allTerms, sections, termName } from './terms.ts';

/** The glossary: what each word means, a decision that shows it, and the rule that it rests on. */
export const WordsPage: FC<{ readonly site: Site }> = ({ site }) => (
  <Page
    site={site}
    title="Words"
    description="What the words of the United Nations mean: approve and adopt, consensus and unanimity, abstaining and absent, veto and no."
    path="/words"
    section="words"
  >
    <h1>Words</h1>
    <p class="lead">
      What reports about the United Nations mix up most, in plain words, each with a decision that shows it
      and the rule that it rests on.
    </p>
    <Pairs />
    <nav aria-label="All words, by the alphabet">
      <ul class="word-index">
        {allTerms
          .toSorted(([, a], [, b]) => compare(a.name, b.name))
          .map(([id, { name }]) => (
            <li>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
      </ul>
    </nav>
    {sections.map(({ id, title, terms }) => (
      <section aria-labelledby={`about-${id}`}>
        <h2 id={`about-${id}`}>{title}</h2>
        <dl class="words">
          {Object.entries<TermEntry>(terms).map(([term, entry]) => (
            <Entry site={site} id={term} entry={entry} />
          ))}
        </dl>
      </section>
    ))}
    <h2 id="about-sources">How far the rules were checked</h2>
    <p>
      The rules are told in words of this site’s own. Where “from memory, not checked” stands beside one, its
      number has not been compared with the official edition: follow the link and read it before you quote it.
    </p>
  </Page>
);

const { compare } = new Intl.Collator('en');

/** The four pairs that are mixed up most, side by side. */
const Pairs: FC = () => (
  <div class="table-wrap">
    <table class="pairs">
      <caption class="visually-hidden">Words that are mixed up</caption>
      <thead>
        <tr>
          <th scope="col">Not the same</th>
          <th scope="col">The difference in a sentence</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map(([one, other, difference]) => (
          <tr>
            <th scope="row">
              <a href={`#${one}`}>{termName(one)}</a> and <a href={`#${other}`}>{termName(other)}</a>
            </th>
            <td>{difference}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const pairs = [
  ['approve', 'adopt', 'A committee approves; the plenary adopts, later and with other figures.'],
  ['consensus', 'unanimity', 'Consensus is no vote at all; unanimity is a vote in which all say yes.'],
  ['abstaining', 'absent', 'Who abstains takes part without a yes or no; who is absent has no ballot.'],
  [
    'veto',
    'no',
    'A no is a veto only from a permanent member, only in the Security Council, and only if it decides.',
  ],
  [
    'binding',
    'recommendation',
    'What the Security Council decides binds; what the Assembly resolves is a recommendation.',
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
        <a href={`#${id}`}>{name}</a>
      </dt>
      <dd>
        <p>{says}</p>
        {example && shown && (
          <p class="example">
            <a href={decisionPath(shown.id)}>{shown.symbol ?? shown.draft ?? shown.id}</a>: {example.shows}{' '}
            <span class="soft">{resultSentence(shown, shown.roll)}</span>
          </p>
        )}
        <p class="soft small">
          {basis.length > 0 && 'Rests on '}
          {basis.map((each, at) => (
            <>
              {at > 0 && '; '}
              <Rests basis={each} />
            </>
          ))}
          {basis.length > 0 && '. '}
          {see.length > 0 && 'See '}
          {see.map((other, at) => (
            <>
              {at > 0 && ', '}
              <a href={wordPath(other).replace('/words', '')}>{termName(other)}</a>
            </>
          ))}
          {see.length > 0 && '.'}
        </p>
      </dd>
    </div>
  );
};

const Rests: FC<{ readonly basis: Basis }> = ({ basis }) => {
  if (typeof basis !== 'string') return <a href={basis.address}>{basis.cite}</a>;
  const known = provision(basis);
  return <a href={known.source}>{citation(known)}</a>;
};
