import type { FC } from 'hono/jsx';
import { languageName } from '../../claims/index.ts';
import { CheckedArticle, type CheckedReport, correctionNote, verdictCounts } from '../../reports/index.ts';
import { decisionPath } from '../address/addresses.ts';
import { Page } from '../layout/page.tsx';
import type { Site } from '../site.ts';
import { downloads } from './downloads.ts';
import { Filters } from './filters.tsx';

export interface ResultPageProps {
  readonly site: Site;
  readonly report: CheckedReport;
}

/** A checked text: its marks with the evidence beside them, what to filter, copy and take away. */
export const ResultPage: FC<ResultPageProps> = ({ site, report }) => {
  const { claims, text } = report.checked;
  return (
    <Page
      site={site}
      title={`Checked: ${text.name}`}
      description="A text with the evidence of the record beside it."
      path="/check"
      section="check"
      islands={['check']}
    >
      <div class="check-result">
        <CheckedArticle report={report} of="claim" alone={true} decisionAddress={decisionPath}>
          <InLanguage checked={report.checked} />
          {claims.length > 0 ? <Sum report={report} /> : <NothingFound />}
        </CheckedArticle>
        <aside class="evidence-panel" aria-label="Evidence" tabindex={0} hidden></aside>
      </div>
      {claims.length > 0 && <Note report={report} />}
      <TakeAway report={report} />
      <p>
        <a class="button" href="/check">
          Check another text
        </a>
      </p>
    </Page>
  );
};

const Sum: FC<{ readonly report: CheckedReport }> = ({ report: { checked } }) => (
  <>
    <div class="verdict-bar" aria-hidden="true">
      {verdictCounts(checked.claims).map(({ verdict, count }) => (
        <span class={verdict} style={`flex-grow:${count}`}></span>
      ))}
    </div>
    {checked.text.published && (
      <p class="soft">
        Read as published on {checked.text.published.date}, by {checked.text.published.from}.
      </p>
    )}
    <Filters claims={checked.claims} />
  </>
);

/** What of a text in another language was read. */
const InLanguage: FC<Pick<CheckedReport, 'checked'>> = ({ checked: { language } }) =>
  language === undefined || language.reading === 'full' ? null : (
    <p class="note">
      The text seems to be in {languageName(language.code)}: only its figures, symbols and names were read.
      What it says in words, a reader has to compare.
    </p>
  );

const NothingFound: FC = () => (
  <p>
    The text makes no statement about votes, members or powers at the United Nations that a record of
    decisions could answer. Check that all of it was pasted; a sentence needs a figure, a date, a body or a
    symbol to be found.
  </p>
);

const Note: FC<ResultPageProps | { readonly report: CheckedReport }> = ({ report }) => {
  const note = correctionNote(report);
  return (
    <section class="take" aria-labelledby="note">
      <h2 id="note">Correction note</h2>
      <p>For an editor: what to correct, what the record says, and where to look it up. In Markdown.</p>
      <textarea id="note-text" readonly rows={Math.min(14, note.split('\n').length)} aria-labelledby="note">
        {note}
      </textarea>
      <p>
        <button type="button" class="with-scripts" data-copies="note-text">
          Copy the note
        </button>{' '}
        <span role="status" id="note-text-status"></span>
      </p>
    </section>
  );
};

/** Made anew from the text when it is asked for: the server keeps nothing to take away. */
const TakeAway: FC<{ readonly report: CheckedReport }> = ({ report: { text, checked } }) => (
  <section class="take" aria-labelledby="take-away">
    <h2 id="take-away">Take away</h2>
    <form action="/check/download" method="post" enctype="multipart/form-data">
      <textarea name="text" hidden>
        {`\n${text}`}
      </textarea>
      <input type="hidden" name="name" value={checked.text.name} />
      {checked.text.address && <input type="hidden" name="from" value={checked.text.address} />}
      {checked.text.published && <input type="hidden" name="date" value={checked.text.published.date} />}
      <p>
        <label for="reviewer">Who answers for the ClaimReview</label>{' '}
        <input
          id="reviewer"
          name="reviewer"
          placeholder="Rapporteur"
          maxlength={200}
          autocomplete="organization"
        />
      </p>
      <ul class="downloads">
        {downloads.map(({ id, name, about }) => (
          <li>
            <button type="submit" name="format" value={id}>
              {name}
            </button>{' '}
            <span class="soft">{about}</span>
          </li>
        ))}
      </ul>
    </form>
    <p class="soft">
      The server kept nothing of the text. This page sends it again when you take something away, and it is
      forgotten again.
    </p>
  </section>
);
