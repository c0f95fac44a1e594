import type { FC } from 'hono/jsx';
import { type DocumentSymbol, symbolAddress } from '../../symbols/index.ts';
import { say } from '../language/say.ts';

interface FullTextProps {
  /** A paragraph a line. */
  readonly text: string | undefined;
  readonly symbol: DocumentSymbol | undefined;
}

/** The text itself, folded; nothing where the record does not have it. */
export const FullText: FC<FullTextProps> = ({ text, symbol }) => {
  if (!text) return null;
  const paragraphs = text.split('\n').filter((line) => line.trim());
  return (
    <>
      <h2 id="text">{say('The text')}</h2>
      <details class="full-text">
        <summary>
          {say('Read it here ({count, plural, one {# paragraph} other {# paragraphs}})', {
            count: paragraphs.length,
          })}
        </summary>
        {paragraphs.map((line) => (
          <p>{line}</p>
        ))}
      </details>
      {symbol && (
        <p>
          {say('As published:')} <a href={symbolAddress(symbol)}>{symbol}</a>
        </p>
      )}
    </>
  );
};
