import type { FC } from 'hono/jsx';
import { exampleTexts } from '../example-texts.ts';
import { say } from '../language/say.ts';

export interface CheckFormProps {
  /** What stands in the box of the text. */
  readonly text?: string | undefined;
  readonly address?: string | undefined;
}

/** Paste, choose a file, or give an address; works without scripts. */
export const CheckForm: FC<CheckFormProps> = ({ text = '', address = '' }) => (
  <form class="check-form" action="/check" method="post" enctype="multipart/form-data">
    <TextField text={text} />
    <div class="check-others">
      <FileField kinds={kinds} said={say('Text, Markdown, a saved web page, PDF or Word, up to 10 MB')} />
      <p>
        <label for="check-address">{say('or an address')}</label>
        <input
          id="check-address"
          name="address"
          type="text"
          inputmode="url"
          autocapitalize="none"
          spellcheck={false}
          placeholder="https://…"
          value={address}
        />
        <span class="soft">{say('This server fetches the page, and nothing else of it')}</span>
      </p>
      <DateField />
    </div>
    <Go privacy={say('Nothing that you send is stored or logged: it is read, checked and forgotten.')} />
  </form>
);

const kinds = '.txt,.md,.markdown,.html,.htm,.pdf,.docx,text/plain,text/html,application/pdf';

export const TextField: FC<{ readonly text?: string }> = ({ text = '' }) => (
  <>
    <label for="check-text">{say('The text')}</label>
    <textarea
      id="check-text"
      name="text"
      rows={9}
      placeholder={say('Paste an article, a paragraph or a sentence, or drop a file here.')}
    >
      {text}
    </textarea>
  </>
);

export const FileField: FC<{ readonly kinds: string; readonly said: string }> = ({ kinds, said }) => (
  <p>
    <label for="check-file">{say('or a file')}</label>
    <input id="check-file" name="file" type="file" accept={kinds} aria-describedby="check-kinds" />
    <span id="check-kinds" class="soft">
      {said}
    </span>
  </p>
);

export const DateField: FC = () => (
  <p>
    <label for="check-date">{say('Published on')}</label>
    <input id="check-date" name="date" type="date" aria-describedby="check-date-use" />
    <span id="check-date-use" class="soft">
      {say('For “last month” and “on Tuesday”; where the text does not say it')}
    </span>
  </p>
);

/** @param privacy a sentence on what becomes of the text */
export const Go: FC<{ readonly privacy: string }> = ({ privacy }) => (
  <p class="check-go">
    <button type="submit" data-busy={say('Checking…')}>
      {say('Check')}
    </button>{' '}
    <span class="soft">{privacy}</span>
  </p>
);

/** The texts that ship, a click away. */
export const Examples: FC = () => (
  <p>
    {say('Or look at an example:')}{' '}
    {exampleTexts.map(({ id, title }) => (
      <a href={`/check?example=${id}`}>{say(title)}</a>
    ))}
    .
  </p>
);
