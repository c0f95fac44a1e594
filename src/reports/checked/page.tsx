import { raw } from 'hono/html';
import type { Child, FC } from 'hono/jsx';
import { paletteCss } from '../../charts/index.ts';
import { type Claim, rules } from '../../claims/index.ts';
import { pageStyle } from './page-style.ts';
import type { CheckedReport } from './report.ts';
import { gravest, type MarkedParagraph, markedParagraphs, type Segment, verdictCounts } from './segments.ts';
import { correctionLines, decisionLine, oneLine, placesOf, recordLine } from './words.ts';

/** Texts with their claims as one HTML file that needs no other and no script: the text at left, the evidence beside it. */
export function checkedPage(reports: readonly CheckedReport[]): string {
  const [first] = reports;
  const title =
    reports.length === 1 && first
      ? `Checked: ${first.checked.text.name}`
      : `Checked: ${reports.length} texts`;
  return `<!doctype html>\n${String(
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
        <title>{title}</title>
        <style>
          {raw(
            `:root{${paletteCss('light')}}@media (prefers-color-scheme:dark){:root{${paletteCss('dark')}}}${pageStyle}`,
          )}
        </style>
      </head>
      <body>
        <main>
          {reports.length === 1 ? null : <h1>{title}</h1>}
          {reports.map((report, at) => (
            <CheckedArticle report={report} of={`t${at + 1}`} alone={reports.length === 1} />
          ))}
        </main>
      </body>
    </html>,
  )}\n`;
}

interface ArticleProps {
  readonly report: CheckedReport;
  /** Begins the ids of its parts. */
  readonly of: string;
  readonly alone: boolean;
  /** Where a decision has a page, its address by its id. */
  readonly decisionAddress?: DecisionAddress | undefined;
  /** Stands between the sum and the text. */
  readonly children?: Child;
}

type DecisionAddress = (id: string) => string;

/** One text: its name and sum, then paragraph by paragraph text and evidence. */
export const CheckedArticle: FC<ArticleProps> = ({
  report: { text, checked },
  of,
  alone,
  decisionAddress,
  children,
}) => {
  const { claims, record } = checked;
  const number = (claim: Claim): number => claims.indexOf(claim) + 1;
  const Title = alone ? 'h1' : 'h2';
  return (
    <article class="checked">
      <header>
        <Title>{checked.text.name}</Title>
        {checked.text.address && (
          <p>
            <a href={checked.text.address}>{checked.text.address}</a>
          </p>
        )}
        <p class="sum">
          {claims.length === 0
            ? 'No claim that the record could answer.'
            : `${claims.length} claims: ${verdictCounts(claims)
                .map(({ verdict, count }) => `${count} ${verdict}`)
                .join(', ')}.`}
        </p>
        <p class="soft">{recordLine(record)}</p>
      </header>
      {children}
      {markedParagraphs(text, claims).map((paragraph) => (
        <Paragraph paragraph={paragraph} number={number} of={of} decisionAddress={decisionAddress} />
      ))}
    </article>
  );
};

interface ParagraphProps {
  readonly paragraph: MarkedParagraph;
  readonly number: (claim: Claim) => number;
  readonly of: string;
  readonly decisionAddress?: DecisionAddress | undefined;
}

const Paragraph: FC<ParagraphProps> = ({ paragraph: { segments, claims }, number, of, decisionAddress }) => (
  <div class="row">
    <p class={isHeading(segments) ? 'text heading' : 'text'}>
      {shownOf(segments).map((segment) => (
        <Stretch segment={segment} number={number} of={of} />
      ))}
    </p>
    {claims.length > 0 && (
      <ol class="evidence">
        {claims.map((claim) => (
          <ClaimEntry claim={claim} number={number(claim)} of={of} decisionAddress={decisionAddress} />
        ))}
      </ol>
    )}
  </div>
);

const headingMark = /^#{1,6} +(?=\S)/;

/** "# UN vote on North Korea": a heading as Markdown has it, in a line of its own. */
const isHeading = (segments: readonly Segment[]): boolean =>
  headingMark.test(segments[0]?.text ?? '') && !segments.some(({ text }) => /\n\s*\S/.test(text));

/** Without the mark of a heading, and without the blank lines to the next paragraph. */
function shownOf(segments: readonly Segment[]): readonly Segment[] {
  const shown = segments.map((segment, at) => (at === segments.length - 1 ? trimmed(segment) : segment));
  const [first, ...others] = shown;
  if (!first || !isHeading(segments)) return shown;
  return [{ ...first, text: first.text.replace(headingMark, '') }, ...others];
}

/** Without the blank lines to the next paragraph. */
const trimmed = (segment: Segment): Segment => ({ ...segment, text: segment.text.trimEnd() });

/** A stretch of the text; where claims belong to it, marked by the gravest and leading to each. */
const Stretch: FC<{ readonly segment: Segment } & Omit<ParagraphProps, 'paragraph'>> = ({
  segment,
  number,
  of,
}) => {
  const { text, claims } = segment;
  const verdict = gravest(claims);
  if (!verdict) return <>{text}</>;
  return (
    <mark class={verdict}>
      {text}
      {claims
        .filter(({ quote }) => quote.endsWith(text))
        .map((claim) => (
          <a
            class="to"
            href={`#${of}-${number(claim)}`}
            aria-label={`claim ${number(claim)}: ${claim.verdict}`}
          >
            {number(claim)}
          </a>
        ))}
    </mark>
  );
};

/** One claim: verdict, quote, reason, corrections, and where it can be looked up. */
export const ClaimEntry: FC<{
  readonly claim: Claim;
  /** From 1, over the whole text. */
  readonly number: number;
  readonly of: string;
  readonly decisionAddress?: DecisionAddress | undefined;
}> = ({ claim, number, of, decisionAddress }) => {
  const { verdict, quote, because, rule, decision, attributed, confidence } = claim;
  return (
    <li
      id={`${of}-${number}`}
      value={number}
      class={`claim ${verdict}`}
      data-verdict={verdict}
      data-kind={claim.kind}
    >
      <p>
        <strong class="verdict">{verdict}</strong> <q>{oneLine(quote)}</q>
        {attributed && <span class="soft"> (said by {oneLine(attributed.to)})</span>}
      </p>
      <p>{because}</p>
      {correctionLines(claim).map((line) => (
        <p class="correct">Correct {line}</p>
      ))}
      <p class="soft">
        {decision && decisionAddress ? (
          <a href={decisionAddress(decision.id)}>{decisionLine(decision)}</a>
        ) : (
          decision && decisionLine(decision)
        )}
        {decision && '. '}
        {placesOf(claim).map(({ name, address }, at) => (
          <>
            {at > 0 && ', '}
            {address ? <a href={address}>{name}</a> : name}
          </>
        ))}
      </p>
      <details>
        <summary>How it was judged</summary>
        <p>
          Rule <code>{rule}</code>: {rules[rule]}
          {decision && ` Sure that this decision is meant: ${Math.round(confidence * 100)} %.`}
        </p>
        {claim.sheet && (
          <ul class="sheet">
            {claim.sheet.map(({ evidence, bits }) => (
              <li>
                {bits >= 0 ? '+' : '−'}
                {Math.abs(bits).toFixed(1)} bits: {evidence}
              </li>
            ))}
          </ul>
        )}
        {claim.candidates.length > 0 && (
          <>
            <p>Others that may be meant, the likeliest first:</p>
            <ul class="sheet">
              {claim.candidates.map((candidate) => (
                <li>
                  {decisionAddress ? (
                    <a href={decisionAddress(candidate.id)}>{decisionLine(candidate)}</a>
                  ) : (
                    decisionLine(candidate)
                  )}{' '}
                  ({candidate.score.toFixed(1)} bits)
                </li>
              ))}
            </ul>
          </>
        )}
      </details>
    </li>
  );
};
