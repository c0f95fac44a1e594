import { expect, test } from 'vitest';
import { z } from 'zod';
import { api } from './api.ts';
import { shippedSources } from './sources.fixture.ts';

/**
 * The description against the answers: every address it lists is asked with the examples it gives, over the record that
 * ships, and every answer is held to the schema that it promises.
 */
const sources = shippedSources();
const app = api(sources);

const described = z.object({
  openapi: z.literal('3.1.0'),
  paths: z.record(z.string(), z.record(z.string(), z.any())),
  components: z.object({ schemas: z.record(z.string(), z.any()) }),
});
const document = described.parse(await (await app.request('/openapi.json')).json());

const questions = Object.entries(document.paths).flatMap(([path, methods]) =>
  'get' in methods
    ? [{ path, operation: methods.get, address: exampleOf(path, methods.get.parameters ?? []) }]
    : [],
);

/** "/decisions/A%2FRES%2F69%2F188?…" of "/decisions/{symbol}", with the examples of its parameters. */
function exampleOf(
  path: string,
  parameters: readonly {
    readonly name: string;
    readonly in: string;
    readonly schema?: { readonly example?: unknown };
  }[],
): string {
  const query = new URLSearchParams();
  let address = path;
  for (const { name, in: where, schema } of parameters) {
    const example = schema?.example;
    if (where === 'path') address = address.replace(`{${name}}`, encodeURIComponent(String(example)));
    else if (example !== undefined) query.set(name, String(example));
  }
  return query.size > 0 ? `${address}?${query}` : address;
}

/** A schema of the description that stands by itself. */
const alone = (schema: object): z.ZodType =>
  z.fromJSONSchema({
    ...JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/')),
    $defs: JSON.parse(
      JSON.stringify(document.components.schemas).replaceAll('#/components/schemas/', '#/$defs/'),
    ),
  });

test.each(questions)('$address is answered as $path is described', async ({ address, operation }) => {
  const response = await app.request(address);
  expect(response.status).toBe(200);
  const type = response.headers.get('content-type')?.split(';')[0] ?? '';
  const content = operation.responses['200'].content;
  const promised = Object.entries<{ readonly schema: object }>(content).find(([name]) =>
    name.startsWith(type),
  );
  expect(promised, `${type} among ${Object.keys(content).join(', ')}`).toBeDefined();
  if (!type.includes('json')) return;
  const answer = alone(promised?.[1].schema ?? {}).safeParse(await response.json());
  expect(answer.error?.issues ?? []).toEqual([]);
});

test.each(questions.filter(({ operation }) => 'text/csv' in operation.responses['200'].content))(
  '$address comes as rows, too',
  async ({ address }) => {
    const at = (format: string) => `${address}${address.includes('?') ? '&' : '?'}format=${format}`;
    const [csv, lines] = [await app.request(at('csv')), await app.request(at('jsonl'))];
    expect(csv.headers.get('content-type')).toContain('text/csv');
    expect(lines.headers.get('content-type')).toContain('application/jsonl');
    const objects = (await lines.text()).split('\n').filter((line) => line !== '');
    for (const line of objects) expect(typeof JSON.parse(line)).toBe('object');
  },
);

test('every address has a summary, and every parameter of a path an example', () => {
  for (const { path, operation } of questions) {
    expect(operation.summary, path).toMatch(/\w/);
    for (const { name, in: where, schema } of operation.parameters ?? [])
      if (where === 'path') expect(schema.example, `${path} ${name}`).toBeDefined();
  }
});
