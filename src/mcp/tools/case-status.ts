import { z } from 'zod';
import { nearestTo, statusJson } from '../../answers/index.ts';
import { caseStatus, formatCaseDate, stepNames } from '../../cases/index.ts';
import { tool } from '../tool.ts';

export const caseStatusTool = tool({
  name: 'case_status',
  title: 'Where a case stands',
  description:
    'The path of a situation so far, the latest events and vote, what the law allows next and who can block it. Without "case": the list of cases. Example: {"case": "dprk"}.',
  input: z.object({
    case: z.string().optional().describe('The id of a case: "dprk".'),
    date: z.iso.date().optional().describe('As of this day; today unless told.'),
  }),
  answer: ({ case: wanted, date }, { cases, record, about, today }) => {
    if (wanted === undefined)
      return {
        lines: cases.map(({ id, title }) => `${id}: ${title}`),
        data: { cases: cases.map(({ id, title, state }) => ({ id, title, state })) },
      };
    const found = cases.find(({ id }) => id === wanted.toLowerCase());
    const ids = cases.map(({ id }) => id);
    if (!found) {
      const nearest = nearestTo(wanted.toLowerCase(), ids);
      return {
        refusal: `No case "${wanted}".${nearest ? ` Nearest: ${nearest}.` : ''} There are: ${ids.join(', ')}.`,
      };
    }
    const status = caseStatus(found, record, date ?? today());
    return {
      lines: [
        `${found.title}, as of ${status.today}.`,
        ...status.stages.map(
          ({ step, first, times }) =>
            `Stage ${stepNames[step]}: first ${formatCaseDate(first.on)}, ${times === 1 ? 'once' : `${times} times`}. ${first.what}`,
        ),
        ...status.latest.map(({ on, what }) => `Latest, ${formatCaseDate(on)}: ${what}`),
        ...status.next.map(
          ({ name, who, clock }) => `Next: ${name}, by ${who}${clock ? `, by ${clock.by}` : ''}.`,
        ),
        ...status.routes.map(({ name, standing }) => `Route ${name}: ${standing}.`),
      ],
      data: {
        ...statusJson(
          { record: { version: about.version, decisions: about.decisions }, case: found },
          status,
        ),
      },
    };
  },
});
