import { z } from 'zod';
import { routesJson } from '../../answers/index.ts';
import { routeFacts, routes as routesTo } from '../../procedure/index.ts';
import { askedMember } from '../asked.ts';
import { tool } from '../tool.ts';

export const routes = tool({
  name: 'routes',
  title: 'Ways to a court',
  description:
    'For a state: every way to the International Criminal Court or another tribunal, open or closed, who can start it and who can block it. Example: {"state": "North Korea"}. "details" adds every condition with its article.',
  input: z.object({
    state: z.string().describe('A name or code: "North Korea", "PRK".'),
    date: z.iso.date().optional().describe('As of this day; today unless told.'),
    details: z.boolean().default(false),
  }),
  answer: ({ state, date, details }, { record, about, today }) => {
    const who = askedMember(state, date);
    if ('refusal' in who) return who;
    const answer = routesTo({ state: who.code, today: date ?? today() }, { facts: routeFacts(), record });
    const { routes: ways, ...rest } = routesJson(answer, {
      version: about.version,
      decisions: about.decisions,
    });
    return {
      lines: [
        ...answer.routes.map(
          ({ name, standing, starters, blockers }) =>
            `${name}: ${standing}.${starters.length > 0 ? ` Can start it: ${starters.map(({ who }) => who).join('; ')}.` : ''}${blockers.length > 0 ? ` Can block it: ${blockers.map(({ who }) => who).join('; ')}.` : ''}`,
        ),
        ...answer.assumed.map((each) => `Assumed: ${each}`),
      ],
      data: {
        ...rest,
        routes: details ? ways : ways.map(({ id, name, standing }) => ({ id, name, standing })),
      },
    };
  },
});
