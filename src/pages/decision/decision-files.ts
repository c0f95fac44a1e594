import type { Context } from 'hono';
import { bibtex, citationOf, citationText, csl, decisionJson, ris } from '../../answers/index.ts';
import { tableCsv } from '../../charts/index.ts';
import type { Decision } from '../../record/index.ts';
import type { Site } from '../site.ts';
import { votersOn } from './voters.ts';

interface File {
  readonly type: string;
  readonly text: (decision: Decision, site: Site) => string;
}

const cited = (decision: Decision, { about }: Site) => citationOf(decision, about);
const asJson = (value: unknown): string => `${JSON.stringify(value, undefined, 2)}\n`;

/** What can be taken away of a decision, by the last part of its path. */
const files: { readonly [name: string]: File } = {
  'cite.txt': { type: 'text/plain', text: (...of) => `${citationText(cited(...of))}\n` },
  'cite.bib': { type: 'application/x-bibtex', text: (...of) => bibtex(cited(...of)) },
  'cite.ris': { type: 'application/x-research-info-systems', text: (...of) => ris(cited(...of)) },
  'cite.json': {
    type: 'application/vnd.citationstyles.csl+json',
    text: (...of) => asJson(csl(cited(...of))),
  },
  'ballots.csv': { type: 'text/csv', text: ballotsCsv },
  'decision.json': {
    type: 'application/json',
    text: (decision, { about: { version, decisions } }) =>
      asJson({ record: { version, decisions }, decision: decisionJson(decision) }),
  },
};

export const fileNames: readonly string[] = Object.keys(files);

/** The file of that name; it comes as one to keep, named for the decision. */
export function decisionFile(
  context: Context,
  site: Site,
  decision: Decision,
  name: string,
): Response | undefined {
  const file = files[name];
  if (!file) return undefined;
  const plain = decision.id.replace(/[^A-Za-z0-9.-]+/g, '-').replace(/-$/, '');
  return context.body(file.text(decision, site), 200, {
    'content-type': `${file.type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${plain}-${name}"`,
  });
}

function ballotsCsv({ id, heldOn, roll }: Decision): string {
  return tableCsv({
    columns: ['decision', 'date', 'member', 'name', 'group', 'ballot'],
    rows: votersOn(roll, heldOn).map(({ member, name, group, ballot }) => [
      id,
      heldOn,
      member,
      name,
      group,
      ballot,
    ]),
  });
}
