import type { OpenAPIHono } from '@hono/zod-openapi';
import { Hono } from 'hono';
import { apiPath } from '../api-path.ts';
import { addressOf, type Question, questionsOf } from './questions.ts';
import { type Tried, TryPage } from './try-page.tsx';

/** So much of an answer is shown. */
const mostShown = 20_000;

/**
 * A page to try the API on, to be mounted at `/api`. What is asked there is asked of the API itself, with the limits of
 * whoever asks, and answered in the page.
 *
 * @param ask the API as it is mounted at `apiPath`
 */
export function tryApi(api: OpenAPIHono, ask: Hono['fetch']): Hono {
  const app = new Hono();
  const questions = questionsOf(api);
  app.get('/', async (context) => {
    const question = questions.find(({ path }) => path === context.req.query('try'));
    const filled = (name: string): string | undefined => context.req.query(name);
    const tried = question && (await answerTo(question));
    const { origin } = new URL(context.req.url);
    return context.html(<TryPage questions={questions} origin={origin} tried={tried} filled={filled} />);

    async function answerTo(asked: Question): Promise<Tried> {
      const address = addressOf(asked, filled);
      const url = new URL(`${apiPath}${address}`, context.req.url);
      const response = await ask(new Request(url, { headers: { accept: '*/*' } }), context.env);
      const type = response.headers.get('content-type') ?? '';
      const text = shown(await response.text(), type);
      const cut = Math.max(0, text.length - mostShown);
      return {
        path: asked.path,
        address,
        status: response.status,
        type,
        text: text.slice(0, mostShown),
        cut,
      };
    }
  });
  return app;
}

/** Bytes of no text are not shown. */
function shown(text: string, type: string): string {
  if (type.includes('json')) return JSON.stringify(JSON.parse(text), undefined, 2);
  return type.includes('parquet') ? 'A file of bytes: the link has it.' : text;
}
