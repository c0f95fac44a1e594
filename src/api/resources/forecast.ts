import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi';
import { councilForecastJson, forecastJson } from '../../answers/index.ts';
import {
  type Archive,
  archiveOf,
  councilItems,
  councilVotes,
  forecastAssembly,
  forecastCouncil,
} from '../../forecast/index.ts';
import { councilForecastSchema, forecastSchema, scorecardSchema } from '../../json/index.ts';
import { proposalKinds } from '../../record/index.ts';
import { jsonAnswer, named, namedUnion, problemAnswers, rowsOrJson } from '../answers/described.ts';
import { problem, type Wrong } from '../answers/problem.ts';
import { formAsked, rowsAnswer } from '../answers/rows.ts';
import { format, partsOf } from '../answers/words-of.ts';
import type { ApiSources } from '../sources.ts';
import { askedMembers } from './asked-member.ts';
import { lineageAsked } from './unknown-lineage.ts';

const words = (description: string) => z.string().max(500).optional().openapi({ description });
const date = z.iso
  .date()
  .optional()
  .openapi({ description: 'Day of the vote; nothing from then on is used. Today unless told.' });

const assembly = createRoute({
  method: 'get',
  path: '/forecast/assembly',
  summary: 'How each member would vote on a draft in the General Assembly, and the tally',
  request: {
    query: z.object({
      title: words('Words of its title; or a lineage.'),
      lineage: words('A recurring question.').openapi({ example: 'dprk-human-rights' }),
      agenda: words('The agenda item it would come under.'),
      subjects: words('Subjects as the Library writes them, with semicolons between.'),
      sponsors: words('Members that sponsor it, by commas.'),
      kind: z.enum(proposalKinds).default('resolution'),
      date,
      format,
    }),
  },
  responses: {
    ...rowsOrJson('A forecast, or why there is none', namedUnion('AssemblyForecast', forecastSchema)),
    ...problemAnswers(400),
  },
});

const council = createRoute({
  method: 'get',
  path: '/forecast/council',
  summary: 'Whether the Security Council would adopt a draft, and who would veto it',
  request: {
    query: z.object({
      title: words('What it is called.'),
      agenda: words('The agenda item: The situation in the Middle East.'),
      lineages: words('Recurring questions whose votes bear on it, by commas.').openapi({
        example: 'icc-referrals',
      }),
      date,
      format,
    }),
  },
  responses: {
    ...rowsOrJson('A forecast, or why there is none', namedUnion('CouncilForecast', councilForecastSchema)),
    ...problemAnswers(400),
  },
});

const score = createRoute({
  method: 'get',
  path: '/forecast/scorecard',
  summary: 'How forecasts of past sessions, each from what was known before, came out',
  responses: {
    ...jsonAnswer(
      'The scorecard that ships, with the record it was made on',
      named('Scorecard', scorecardSchema),
    ),
    ...problemAnswers(404),
  },
});

/** The next vote. */
export function addForecast(api: OpenAPIHono, sources: ApiSources): void {
  const { record, about, today, scorecard } = sources;
  const archive = once(() => archiveOf(record));

  api.openapi(assembly, (context) => {
    const asked = context.req.valid('query');
    const { title = '', lineage, agenda, subjects, kind } = asked;
    const wrong = title === '' && lineage === undefined ? noDraft : lineageAsked(lineage);
    if (wrong) return problem(context, wrong);
    const sponsors = askedMembers(asked.sponsors);
    if ('title' in sponsors) return problem(context, sponsors);
    const answer = forecastAssembly(archive(), {
      ...{ title, kind, lineage, heldOn: asked.date ?? today() },
      agenda: agenda ? [agenda] : [],
      subjects: partsOf(subjects, ';'),
      sponsors: sponsors.codes,
    });
    const json = forecastJson(answer, about);
    const form = formAsked(context);
    if (form === 'json') return context.json(json, 200);
    return rowsAnswer(context, form, json.kind === 'forecast' ? json.members : []);
  });

  api.openapi(council, (context) => {
    const { title, agenda, lineages: written, date: heldOn = today() } = context.req.valid('query');
    const bearing = partsOf(written);
    const wrong =
      agenda === undefined && bearing.length === 0 ? noCouncilDraft : bearing.map(lineageAsked).find(Boolean);
    if (wrong) return problem(context, wrong);
    const answer = forecastCouncil(councilVotes(record), {
      title: title ?? agenda ?? bearing.join(', '),
      agenda: agenda ? [agenda] : councilItems(record, bearing),
      ...{ lineages: bearing, heldOn },
    });
    const json = councilForecastJson(answer, about);
    const form = formAsked(context);
    if (form === 'json') return context.json(json, 200);
    return rowsAnswer(context, form, json.kind === 'forecast' ? json.seats : []);
  });

  api.openapi(score, (context) => {
    const card = scorecard?.();
    return card
      ? context.json(card, 200)
      : problem(context, {
          status: 404,
          title: 'No scorecard',
          detail: 'No scorecard ships with this program.',
        });
  });
}

const noDraft: Wrong = {
  status: 400,
  title: 'No draft',
  detail: 'Expected words of a title, or a lineage: ?lineage=dprk-human-rights.',
};

const noCouncilDraft: Wrong = {
  status: 400,
  title: 'No draft',
  detail: 'Expected an agenda item or lineages: ?agenda=The situation in the Middle East.',
};

/** Reading all votes takes a second; they do not change while a record is open. */
function once(make: () => Archive): () => Archive {
  let made: Archive | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
