import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { lineages } from '../../record/index.ts';
import { problemAnswers } from '../answers/described.ts';
import { problem, type Wrong } from '../answers/problem.ts';
import type { FeedOf } from '../feeds/entry.ts';
import { caseFeed, lineageFeed, memberFeed } from '../feeds/feeds.ts';
import { writeFeed } from '../feeds/write-feed.ts';
import type { ApiSources } from '../sources.ts';
import { askedCase } from './asked-case.ts';
import { askedMember } from './asked-member.ts';
import { unknownLineage } from './unknown-lineage.ts';

const types = { atom: 'application/atom+xml', json: 'application/feed+json' } as const;

const forms = ['atom', 'json'] as const;
type Form = (typeof forms)[number];

const feedOf = (
  name: string,
  form: Form,
  { of, example }: { readonly of: string; readonly example: string },
) =>
  createRoute({
    method: 'get',
    path: `/${name}/{id}/feed.${form}`,
    summary: `A feed of ${of}: ${form === 'atom' ? 'Atom' : 'JSON feed'}`,
    request: { params: z.object({ id: z.string().openapi({ example }) }) },
    responses: {
      200: {
        description: 'The newest fifty, by the dates of the record',
        content: {
          [types[form]]: {
            schema:
              form === 'atom' ? z.string() : z.looseObject({ version: z.string(), items: z.array(z.any()) }),
          },
        },
      },
      304: { description: 'Not changed: the asker has this answer already.' },
      ...problemAnswers(404),
    },
  });

/** Feeds of a member, a recurring question, a case. */
export function addFeeds(api: OpenAPIHono, { record, cases, origin }: ApiSources): void {
  const feeds = [
    { name: 'members', of: 'how a member votes', example: 'PRK', find: ofMember },
    { name: 'lineages', of: 'decisions on a question', example: 'dprk-human-rights', find: ofLineage },
    { name: 'cases', of: 'what happens in a case', example: 'dprk', find: ofCase },
  ];
  for (const { name, find, ...described } of feeds)
    for (const form of forms)
      api.openapi(feedOf(name, form, described), (context) => {
        const feed = find(context.req.param('id') ?? '');
        if ('status' in feed) return problem(context, feed);
        const asked = new URL(context.req.url);
        const at = new URL(asked.pathname, origin || asked.origin);
        const headers = { 'content-type': `${types[form]}; charset=utf-8` };
        return context.body(writeFeed(feed, form, at), 200, headers);
      });

  function ofMember(written: string): FeedOf | Wrong {
    const meant = askedMember(written);
    return 'title' in meant ? meant : memberFeed(meant.code, record);
  }
  function ofLineage(id: string): FeedOf | Wrong {
    const lineage = lineages().find((each) => each.id === id);
    return lineage ? lineageFeed(lineage, record) : unknownLineage(id);
  }
  function ofCase(id: string): FeedOf | Wrong {
    const found = askedCase(cases, id);
    return 'status' in found ? found : caseFeed(found.case, record);
  }
}
