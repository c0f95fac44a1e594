// Makes dist/client: a client for other programs, typed by the API's own description. The code is src/api/client; its types
// are written here from the OpenAPI document, so that an answer that changes stops whoever builds upon it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { build } from 'esbuild';

export async function buildClient(dist) {
  mkdirSync(`${dist}/client`, { recursive: true });
  await build({
    entryPoints: ['src/api/client/client.ts'],
    outfile: `${dist}/client/index.js`,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
    logLevel: 'warning',
  });
  writeFileSync(`${dist}/client/index.d.ts`, typesOf(await description(dist)));
}

/** As the built API describes itself over the record that ships. */
async function description(dist) {
  const door = (folder) => import(new URL(`../${dist}/${folder}/index.js`, import.meta.url).href);
  const [{ api }, { openRecord }] = [await door('api'), await door('record')];
  const { ok, record, problem } = openRecord(`${dist}/record.sqlite`);
  if (!ok) throw new Error(`The record that ships cannot be opened: ${problem.found}.`);
  const today = () => '2000-01-01';
  const app = api({ record, about: record.about(), cases: [], today, version: '', origin: '' });
  const answer = await (await app.request('/openapi.json')).json();
  record.close();
  return answer;
}

export function typesOf({ paths, components }) {
  const routes = (method) =>
    Object.entries(paths).flatMap(([path, methods]) => {
      const answer = methods[method] && answerOf(methods[method]);
      return answer
        ? [`  /** ${methods[method].summary} */\n  '${path}': ${routeType(methods[method], answer)};`]
        : [];
    });
  return `// Made by the build from the description of the API.
import type { Client } from '../types/api/client/client.js';
export type { Answered, Client } from '../types/api/client/client.js';

${Object.entries(components.schemas)
  .map(([name, schema]) => `export type ${name} = ${typeOf(schema)};`)
  .join('\n\n')}

/** What can be read, by address. */
export interface Gets {
${routes('get').join('\n')}
}

/** What can be sent, by address. */
export interface Posts {
${routes('post').join('\n')}
}

/**
 * A client of the API of a site.
 *
 * @param site where it is: "https://example.org"
 */
export declare function rapporteur(site: string, fetcher?: typeof fetch): Client<Gets, Posts>;
`;
}

/** JSON where there is JSON, else text; a file of bytes has no type here and is fetched by its address. */
function answerOf({ responses }) {
  const content = responses['200']?.content ?? {};
  // Rows are asked for by `format`; what is asked for without is JSON.
  if (content['application/json']) return typeOf(content['application/json'].schema);
  const json = Object.entries(content).find(([type]) => type.includes('json'));
  if (Object.keys(content).some((type) => type.includes('parquet'))) return undefined;
  return json ? `string | ${typeOf(json[1].schema)}` : 'string';
}

function routeType({ parameters = [], requestBody }, answer) {
  const fields = (where) =>
    parameters
      .filter((parameter) => parameter.in === where)
      .map(({ name, required, schema }) => ({
        name,
        required: required === true,
        type: parameterType(schema),
      }));
  const [path, query] = [fields('path'), fields('query')];
  const parts = [
    path.length > 0 && `readonly path: ${fieldsType(path)}`,
    query.length > 0 &&
      `readonly query${query.some(({ required }) => required) ? '' : '?'}: ${fieldsType(query)}`,
    requestBody && `readonly body: ${typeOf(requestBody.content['application/json'].schema)}`,
    `readonly answer: ${answer}`,
  ];
  return `{ ${parts.filter(Boolean).join('; ')} }`;
}

const fieldsType = (fields) =>
  `{ ${fields.map(({ name, required, type }) => `readonly ${name}${required ? '' : '?'}: ${type}`).join('; ')} }`;

/** A number in an address may be given as one. */
const parameterType = (schema = {}) => typeOf({ ...schema, default: undefined });

/** JSON Schema as TypeScript, as far as the description uses it. */
function typeOf(schema = {}) {
  if (schema.$ref) return schema.$ref.split('/').at(-1);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return schema.enum.map((word) => JSON.stringify(word)).join(' | ');
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return options.map((each) => `(${typeOf(each)})`).join(' | ');
  if (schema.allOf) return schema.allOf.map((each) => `(${typeOf(each)})`).join(' & ');
  if (Array.isArray(schema.type)) return schema.type.map((type) => typeOf({ ...schema, type })).join(' | ');
  switch (schema.type) {
    case 'string':
    case 'boolean':
    case 'null':
      return schema.type;
    case 'number':
    case 'integer':
      return 'number';
    case 'array':
      return schema.prefixItems
        ? `readonly [${schema.prefixItems.map(typeOf).join(', ')}]`
        : `readonly (${typeOf(schema.items)})[]`;
    case 'object':
      return objectType(schema);
    default:
      return 'unknown';
  }
}

function objectType({ properties = {}, required = [], additionalProperties }) {
  const known = Object.entries(properties).map(
    ([name, schema]) =>
      `readonly ${JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${typeOf(schema)}`,
  );
  const open = additionalProperties && typeof additionalProperties === 'object';
  const others = open
    ? Object.keys(additionalProperties).length > 0
      ? typeOf(additionalProperties)
      : 'unknown'
    : undefined;
  return `{ ${[...known, ...(others ? [`readonly [name: string]: ${others}`] : [])].join('; ')} }`;
}
