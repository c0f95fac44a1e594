import type { FC } from 'hono/jsx';
import { counted } from '../../answers/index.ts';
import { type DocumentSymbol, symbolAddress } from '../../symbols/index.ts';

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
      <h2 id="text">The text</h2>
      <details class="full-text">
        <summary>Read it here ({counted(paragraphs.length, 'paragraph')})</summary>
        {paragraphs.map((line) => (
          <p>{line}</p>
        ))}
      </details>
      {symbol && (
        <p>
          As published: <a href={symbolAddress(symbol)}>{symbol}</a>
        </p>
      )}
    </>
  );
};
