import { raw } from 'hono/html';
import type { FC } from 'hono/jsx';
import { apiPath } from '../api-path.ts';
import type { Parameter, Question } from './questions.ts';
import { style } from './style.ts';

/** What the API answered to what was filled in. */
export interface Tried {
  readonly path: string;
  /** With the part after "?". */
  readonly address: string;
  readonly status: number;
  readonly type: string;
  /** Indented where it is JSON; cut where it is long. */
  readonly text: string;
  /** Characters that were cut. */
  readonly cut: number;
}

export interface TryPageProps {
  readonly questions: readonly Question[];
  readonly origin: string;
  readonly tried?: Tried | undefined;
  /** What stands in the fields of the question that was tried. */
  readonly filled: (name: string) => string | undefined;
}

/** Every question as a form with an example in it; what was asked is answered beneath. Reads and works without scripts. */
export const TryPage: FC<TryPageProps> = ({ questions, origin, tried, filled }) => (
  <>
    {raw('<!doctype html>')}
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>The API – Rapporteur</title>
        <meta name="color-scheme" content="light dark" />
        <link rel="icon" href="data:," />
        <style>{raw(style)}</style>
      </head>
      <body>
        <header>
          <a href="/">Rapporteur</a>
        </header>
        <main>
          <h1>The API</h1>
          <p class="lead">
            Decisions of United Nations bodies, who voted how, what they mean and what may follow, for other
            programs. Every answer names the version of the record; nothing needs a key.
          </p>
          <p>
            <a href={`${apiPath}/openapi.json`}>Description (OpenAPI 3.1)</a> ·{' '}
            <a href={`${apiPath}/bulk`}>The whole record</a> · Lists come as CSV or JSON lines with{' '}
            <code>format=csv</code> or <code>Accept</code>, and go on with <code>cursor</code>.
          </p>
          {questions.map((question) => {
            const own = tried?.path === question.path ? tried : undefined;
            return (
              <Form question={question} origin={origin} tried={own} filled={own ? filled : exampleOnly} />
            );
          })}
          <CheckForm />
        </main>
      </body>
    </html>
  </>
);

const exampleOnly = (): undefined => undefined;

interface FormProps {
  readonly question: Question;
  readonly origin: string;
  readonly tried?: Tried | undefined;
  readonly filled: (name: string) => string | undefined;
}

const Form: FC<FormProps> = ({ question, origin, tried, filled }) => {
  const { path, summary, parameters } = question;
  const id = idOf(path);
  return (
    <details id={id} open={tried !== undefined}>
      <summary>
        <code>GET {path}</code> <span>{summary}</span>
      </summary>
      <form action={`/api/#${id}`} method="get">
        <input type="hidden" name="try" value={path} />
        {parameters.map((parameter) => (
          <Field id={`${id}-${parameter.name}`} parameter={parameter} value={filled(parameter.name)} />
        ))}
        <button type="submit">Ask</button>
      </form>
      {tried && <Answer tried={tried} origin={origin} />}
    </details>
  );
};

const idOf = (path: string): string => path.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '');

/** A field holds its example where it is part of the path; others show it behind the text. */
const Field: FC<{
  readonly id: string;
  readonly parameter: Parameter;
  readonly value: string | undefined;
}> = ({ id, parameter: { name, in: where, description, schema, required }, value }) => {
  const example = schema?.example === undefined ? '' : String(schema.example);
  const needed = where === 'path' || required === true;
  const told = description ?? schema?.description;
  return (
    <p>
      <label for={id}>{name}</label>
      {schema?.enum ? (
        <select id={id} name={name}>
          <option value="">{needed ? 'choose' : 'as usual'}</option>
          {schema.enum.map((word) => (
            <option value={word} selected={word === value}>
              {word}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          name={name}
          value={value ?? (needed ? example : '')}
          placeholder={needed ? undefined : example}
          required={needed}
        />
      )}
      {told && <span class="soft">{told}</span>}
    </p>
  );
};

const Answer: FC<{ readonly tried: Tried; readonly origin: string }> = ({ tried, origin }) => (
  <section aria-label="Answer">
    <p>
      <b>{tried.status}</b> {tried.type} ·{' '}
      <a href={`${apiPath}${tried.address}`}>{`${apiPath}${tried.address}`}</a>
    </p>
    <pre>
      <code>{`curl '${origin}${apiPath}${tried.address}'`}</code>
    </pre>
    <pre tabindex={0}>{tried.text}</pre>
    {tried.cut > 0 && <p class="soft">{tried.cut} more characters; the link has all.</p>}
  </section>
);

const CheckForm: FC = () => (
  <details id="check">
    <summary>
      <code>POST /check</code>{' '}
      <span>A text against the record: every claim with its verdict and evidence</span>
    </summary>
    <form action={`${apiPath}/check`} method="post" enctype="multipart/form-data">
      <p>
        <label for="check-text">text</label>
        <textarea id="check-text" name="text" rows={4}>
          {exampleText}
        </textarea>
      </p>
      <p>
        <label for="check-file">or file</label>
        <input id="check-file" name="file" type="file" />
        <span class="soft">Text, Markdown, HTML, PDF or Word, up to 10 MB. Nothing is stored or logged.</span>
      </p>
      <button type="submit">Ask</button>
    </form>
  </details>
);

const exampleText =
  'On 18 December 2014 the General Assembly adopted the resolution on human rights in North Korea by 116 votes to 20, with 53 abstentions.';
