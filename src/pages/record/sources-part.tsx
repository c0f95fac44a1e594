import type { FC } from 'hono/jsx';
import { formatNumber } from '../../answers/index.ts';
import { type Authority, type ImportedSource, spellDate } from '../../record/index.ts';
import { Said } from '../language/said.tsx';
import { say, toSay } from '../language/say.ts';
import { fileName } from './tables.ts';

/** Each source with its licence, its dates and the hashes of its files. */
export const Sources: FC<{ readonly sources: readonly ImportedSource[] }> = ({ sources }) => (
  <>
    <p>
      <Said
        text="{sources, plural, one {# source} other {# sources}} in {files, plural, one {# file} other {# files}}. Every figure on this site names the one that it is from. <code>sha256sum</code> of a file that you saved yourself tells whether it is the same one."
        with={{
          sources: bySource(sources).length,
          files: sources.flatMap(({ files }) => files).length,
          code: (inside) => <code>{inside}</code>,
        }}
      />
    </p>
    <section class="table-wrap" tabindex={0} aria-label={say('Sources')}>
      <table class="sources">
        <caption class="visually-hidden">{say('Sources')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('Source')}</th>
            <th scope="col">{say('Licence')}</th>
            <th scope="col">{say('Retrieved')}</th>
            <th scope="col" class="figure">
              {say('Decisions told')}
            </th>
            <th scope="col" class="figure">
              {say('Rows left out')}
            </th>
            <th scope="col">SHA-256</th>
          </tr>
        </thead>
        <tbody>
          {bySource(sources).map((source) => (
            <tr id={`source-${source.id}`}>
              <th scope="row">
                {/^https?:/.test(source.address) ? <a href={source.address}>{source.name}</a> : source.name}
                <br />
                <span class="soft">
                  {source.publisher}; {say(authorityWords[source.authority])}; <code>{source.id}</code>
                </span>
              </th>
              <td>{source.licence}</td>
              <td>{retrieved(source)}</td>
              <td class="figure">{formatNumber(source.accounts)}</td>
              <td class="figure">
                {say('{rejected} of {rows}', {
                  rejected: formatNumber(source.rejected),
                  rows: formatNumber(source.rows),
                })}
              </td>
              <td>
                <Hashes source={source} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  </>
);

/** What was imported of one source in several steps, as one. */
const bySource = (sources: readonly ImportedSource[]): readonly ImportedSource[] =>
  sources
    .filter(({ id, name }, at) => sources.findIndex((other) => other.id === id && other.name === name) === at)
    .map((first) => {
      const parts = sources.filter(({ id, name }) => id === first.id && name === first.name);
      const sum = (count: (part: ImportedSource) => number) =>
        parts.reduce((all, part) => all + count(part), 0);
      return {
        ...first,
        files: parts.flatMap(({ files }) => files),
        accounts: sum(({ accounts }) => accounts),
        rows: sum(({ rows }) => rows),
        rejected: sum(({ rejected }) => rejected),
      };
    });

const authorityWords: { readonly [authority in Authority]: string } = {
  official: toSay('official'),
  curated: toSay('ships with the program'),
  academic: toSay('academic'),
  compiled: toSay('compiled by others'),
};

const retrieved = ({ files }: ImportedSource): string =>
  [...new Set(files.map((file) => spellDate(file.retrieved.slice(0, 10))))].join(', ');

const Hashes: FC<{ readonly source: ImportedSource }> = ({ source: { files } }) => {
  const [first] = files;
  if (!first) return null;
  if (files.length === 1)
    return (
      <>
        {fileName(first.path)}
        <br />
        <code class="hash">{first.sha256}</code>
      </>
    );
  return (
    <details>
      <summary>{say('{count, plural, one {# file} other {# files}}', { count: files.length })}</summary>
      {files.map(({ path, sha256 }) => (
        <p>
          {fileName(path)}
          <br />
          <code class="hash">{sha256}</code>
        </p>
      ))}
    </details>
  );
};
