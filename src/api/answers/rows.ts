import type { Context } from 'hono';
import { tableCsv } from '../../charts/index.ts';

/** The forms in which a list can be had: by `Accept`, or by `?format=`, which goes before it. */
const forms = {
  json: 'application/json',
  csv: 'text/csv',
  jsonl: 'application/jsonl',
} as const;
export type Form = keyof typeof forms;
export const formNames = ['json', 'csv', 'jsonl'] as const;

/** The form that is asked for; JSON where none is, or one that there is not. */
export function formAsked(context: Context): Form {
  const written = context.req.query('format');
  const named = formNames.find((form) => form === written);
  if (named) return named;
  const accept = context.req.header('accept') ?? '';
  return formNames.find((form) => accept.includes(forms[form])) ?? 'json';
}

/** A list as CSV with a line of titles, or as JSON lines: one object a line, as the JSON form has them in its list. */
export function rowsAnswer(
  context: Context,
  form: Exclude<Form, 'json'>,
  items: readonly object[],
): Response {
  const type = `${forms[form]}; charset=utf-8`;
  if (form === 'jsonl')
    return context.body(items.map((item) => `${JSON.stringify(item)}\n`).join(''), 200, {
      'content-type': type,
    });
  const rows = items.map((item) => flat(item));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row) =>
    columns.map((column) => {
      const cell = row[column];
      return typeof cell === 'boolean' ? String(cell) : cell;
    }),
  );
  return context.body(tableCsv({ columns, rows: cells }), 200, { 'content-type': type });
}

/** Nested fields become columns of their own ("tally.yes"); lists are joined by semicolons. */
function flat(
  item: object,
  prefix = '',
): { readonly [column: string]: string | number | boolean | undefined } {
  return Object.fromEntries(
    Object.entries(item).flatMap(([name, value]: [string, unknown]) => {
      const column = `${prefix}${name}`;
      if (value === undefined || value === null) return [[column, undefined]];
      if (Array.isArray(value))
        return [
          [
            column,
            value.map((each) => (typeof each === 'object' ? JSON.stringify(each) : String(each))).join(';'),
          ],
        ];
      if (typeof value === 'object') return Object.entries(flat(value, `${column}.`));
      return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? [[column, value]]
        : [];
    }),
  );
}
