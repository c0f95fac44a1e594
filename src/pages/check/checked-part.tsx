import type { FC } from 'hono/jsx';
import { languageName } from '../../claims/index.ts';
import { CheckedArticle, type CheckedReport, correctionNote, verdictCounts } from '../../reports/index.ts';
import { decisionPath } from '../address/addresses.ts';
import { say } from '../language/say.ts';
import { downloads } from './downloads.ts';
import { Filters } from './filters.tsx';

export interface CheckedPartProps {
  readonly report: CheckedReport;
  /** A sentence on what becomes of the text. */
  readonly privacy: string;
}

/** A checked text: its marks with the evidence beside them, what to filter, copy and take away. */
export const CheckedPart: FC<CheckedPartProps> = ({ report, privacy }) => {
  const { claims } = report.checked;
  return (
    <>
      <div class="check-result">
        <CheckedArticle report={report} of="claim" alone={true} decisionAddress={decisionPath}>
          <InLanguage checked={report.checked} />
          {claims.length > 0 ? <Sum report={report} /> : <NothingFound />}
        </CheckedArticle>
        <aside class="evidence-panel" aria-label={say('Evidence')} tabindex={0} hidden></aside>
      </div>
      {claims.length > 0 && <Note report={report} />}
      <TakeAway report={report} privacy={privacy} />
      <p>
        <a class="button" href="/check">
          {say('Check another text')}
        </a>
      </p>
    </>
  );
};

interface ReportProps {
  readonly report: CheckedReport;
}

const Sum: FC<ReportProps> = ({ report: { checked } }) => (
  <>
    <div class="verdict-bar" aria-hidden="true">
      {verdictCounts(checked.claims).map(({ verdict, count }) => (
        <span class={verdict} style={`flex-grow:${count}`}></span>
      ))}
    </div>
    {checked.text.published && (
      <p class="soft">{say('Read as published on {date}, by {from}.', { ...checked.text.published })}</p>
    )}
    <Filters claims={checked.claims} />
  </>
);

/** What of a text in another language was read. */
const InLanguage: FC<Pick<CheckedReport, 'checked'>> = ({ checked: { language } }) =>
  language === undefined || language.reading === 'full' ? null : (
    <p class="note">
      {say(
        'The text seems to be in {language}: only its figures, symbols and names were read. What it says in words, a reader has to compare.',
        { language: languageName(language.code) },
      )}
    </p>
  );

const NothingFound: FC = () => (
  <p>
    {say(
      'The text makes no statement about votes, members or powers at the United Nations that a record of decisions could answer. Check that all of it was pasted; a sentence needs a figure, a date, a body or a symbol to be found.',
    )}
  </p>
);

const Note: FC<ReportProps> = ({ report }) => {
  const note = correctionNote(report);
  return (
    <section class="take" aria-labelledby="note">
      <h2 id="note">{say('Correction note')}</h2>
      <p>
        {say('For an editor: what to correct, what the record says, and where to look it up. In Markdown.')}
      </p>
      <textarea id="note-text" readonly rows={Math.min(14, note.split('\n').length)} aria-labelledby="note">
        {note}
      </textarea>
      <p>
        <button type="button" class="with-scripts" data-copies="note-text">
          {say('Copy the note')}
        </button>{' '}
        <span
          role="status"
          id="note-text-status"
          data-copied={say('Copied.')}
          data-refused={say('The browser does not let a page copy: press Ctrl+C or ⌘C.')}
        ></span>
      </p>
    </section>
  );
};

/** Made anew from the text when it is asked for: nothing is kept to take away. */
const TakeAway: FC<CheckedPartProps> = ({ report: { text, checked }, privacy }) => (
  <section class="take" aria-labelledby="take-away">
    <h2 id="take-away">{say('Take away')}</h2>
    <form class="take-away" action="/check/download" method="post" enctype="multipart/form-data">
      <textarea name="text" hidden>
        {`\n${text}`}
      </textarea>
      <input type="hidden" name="name" value={checked.text.name} />
      {checked.text.address && <input type="hidden" name="from" value={checked.text.address} />}
      {checked.text.published && <input type="hidden" name="date" value={checked.text.published.date} />}
      <p>
        <label for="reviewer">{say('Who answers for the ClaimReview')}</label>{' '}
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
            <span class="soft">{say(about)}</span>
          </li>
        ))}
      </ul>
    </form>
    <p class="soft">{privacy}</p>
  </section>
);
