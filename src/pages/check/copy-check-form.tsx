import type { FC } from 'hono/jsx';
import { interfaceFile } from '../copy/interface-file.ts';
import { exampleTexts } from '../example-texts.ts';
import { say } from '../language/say.ts';
import type { Site } from '../site.ts';
import { DateField, FileField, Go, TextField } from './check-form.tsx';

/** The form of a copy of the site: what is pasted stays in the browser, which is given the record and the checker. */
export const CopyCheckForm: FC<{ readonly site: Site }> = ({ site }) => (
  <>
    <noscript>
      <p class="note">
        {say('This is a copy of the site: texts are checked in your browser, with scripts on.')}
      </p>
    </noscript>
    <form
      class="check-form with-scripts"
      data-src={site.assets.address('copy-checker.js')}
      data-record={carriedPath}
      data-interface={interfaceFile()}
    >
      <TextField />
      <div class="check-others">
        <FileField
          kinds=".txt,.md,.markdown,.html,.htm,text/plain,text/html"
          said={say('Text, Markdown or a saved web page, up to 10 MB')}
        />
        <DateField />
      </div>
      <Go privacy={say('It is checked in your browser: nothing that you paste leaves your machine.')} />
      <div id="check-problem" data-failed={say('This could not be checked:')}></div>
    </form>
    <p class="with-scripts">
      {say('Or look at an example:')}{' '}
      {exampleTexts.map(({ id, name, title }) => (
        <a href={`/check?example=${id}`} data-src={examplePath(id)} data-example={id} data-name={name}>
          {say(title)}
        </a>
      ))}
      .
    </p>
  </>
);

/** The record for the checker. */
export const carriedPath = '/check/record.json.gz';

export const examplePath = (id: string): string => `/check/${id}.md`;
