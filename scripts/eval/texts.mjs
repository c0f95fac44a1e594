import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} LabelledDecision the decision a label means, with official figures where there was a vote
 * @property {string} body
 * @property {string} symbol
 * @property {string} date
 * @property {number} [yes]
 * @property {number} [no]
 * @property {number} [abstain]
 *
 * @typedef {object} Label one statement of a text with its true answer; e2e/labelled/README.md describes the fields
 * @property {string} quote
 * @property {number} start
 * @property {string} kind
 * @property {string} expected
 * @property {string[]} [accept]
 * @property {LabelledDecision | null} record
 * @property {string} why
 *
 * @typedef {object} LabelledText
 * @property {string} set
 * @property {string} name
 * @property {string} path
 * @property {Uint8Array} bytes
 * @property {string | undefined} date
 * @property {boolean} negative
 * @property {readonly Label[]} claims
 * @property {readonly string[]} noMatch
 */

/**
 * The labelled texts of a folder, by name; none where the folder is absent.
 *
 * @param {string} set name of the set in the report
 * @param {string} folder
 * @returns {LabelledText[]}
 */
export function labelledTexts(set, folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const label = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const path = join(folder, file.replace(/\.json$/, '.txt'));
      return {
        set,
        name: file.replace(/\.json$/, ''),
        path,
        bytes: readFileSync(path),
        date: /^\d{4}-\d\d-\d\d$/.test(label.date ?? '') ? label.date : undefined,
        negative: label.negative,
        claims: label.claims,
        noMatch: label.no_match,
      };
    });
}
