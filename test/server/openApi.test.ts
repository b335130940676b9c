/** The reference server does what `docs/openapi.json` says, path by path. */
import { describe, expect, test } from 'vitest';
import document from '../../docs/openapi.json';
import { createReferenceApi } from '../../server/referenceApi';
import { referencePaths } from '../../server/referenceRoutes';
import { parseFollowUp } from '../../src/model/follow-up/parseFollowUp';
import { parseOrganisation } from '../../src/model/organisation/parseOrganisation';
import { parsePlan } from '../../src/model/plan/parsePlan';
import { namndplan2024 } from '../../src/example';
import { publishedSchemas } from '../../scripts/modelSchemas';
import { schemaFaults, type JsonSchemaPart } from '../support/schemaFaults';

interface Answer {
  description: string;
  headers?: Record<string, { $ref: string }>;
  content?: Record<string, { schema: JsonSchemaPart }>;
}

interface Operation {
  parameters: { $ref: string }[];
  responses: Record<string, Answer | { $ref: string }>;
}

const { components } = document;
const paths: Record<string, { get: Operation }> = document.paths;
const api = createReferenceApi();
const ask = (path: string, init?: RequestInit) => api(new Request(`http://localhost${path}`, init));

/** Follows a reference inside the document. */
function lookedUp<T>(part: T | { $ref: string }): T {
  const ref = (part as { $ref?: string }).$ref;
  if (ref === undefined) return part as T;
  let found: unknown = document;
  for (const key of ref.split('/').slice(1)) found = (found as Record<string, unknown>)[key];
  return found as T;
}

const filled = (path: string, id?: string) =>
  path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => {
    const { example } = components.parameters[name as 'planId'];
    return encodeURIComponent(id ?? example);
  });

const operations = Object.entries(paths).flatMap(([path, { get }]) =>
  Object.entries(get.responses).map(
    ([status, answer]) => [path, Number(status), lookedUp<Answer>(answer)] as const,
  ),
);

/** Makes a request that gets this status: without a fault where possible. */
async function askFor(path: string, status: number): Promise<Response> {
  const address = filled(path);
  if (status === 200) return ask(address);
  if (status === 400) return ask(`${address}?depth=many`);
  if (status === 404) return ask(filled(path, 'no-such-id'));
  if (status !== 304) return ask(`${address}?status=${status}&retry-after=1`);
  const etag = (await ask(address)).headers.get('etag') ?? '';
  return ask(address, { headers: { 'if-none-match': etag } });
}

const ROOT = 'https://unpkg.com/maltrad/dist/';
const inPlan = (nodes: unknown) => ({ ...namndplan2024, nodes });
const READ: Record<string, (value: unknown) => { issues: readonly { code: string }[] }> = {
  'plan.schema.json': parsePlan,
  'follow-up.schema.json': parseFollowUp,
  'organisation.schema.json': parseOrganisation,
  // On its own, a node's parent is missing.
  'plan.schema.json#/$defs/planNode': (value) =>
    parsePlan(inPlan([{ ...(value as object), parent: null }])),
};

function read(ref: string, value: unknown): string[] {
  if (ref.startsWith('#'))
    return schemaFaults(lookedUp<JsonSchemaPart>({ $ref: ref }), value, read);
  const parse = READ[ref.slice(ROOT.length)];
  return parse ? parse(value).issues.map(({ code }) => code) : [`unknown schema ${ref}`];
}

describe('The description of the interface', () => {
  test('It contains every path of the server, and no others', () => {
    expect(Object.keys(paths).toSorted()).toEqual(referencePaths.toSorted());
  });

  test('Every external schema that it refers to is published', () => {
    const text = JSON.stringify(document);
    const refs = [
      ...text.matchAll(/https:\/\/unpkg\.com\/maltrad\/dist\/([^"#]+)(?:#\/\$defs\/(\w+))?/g),
    ];
    const published = publishedSchemas();
    expect(refs.length).toBeGreaterThan(3);
    for (const [, file = '', part] of refs) {
      expect(published[file]?.$id).toBe(`${ROOT}${file}`);
      expect(Object.keys(published[file]?.$defs ?? {})).toEqual(
        expect.arrayContaining(part ? [part] : []),
      );
    }
  });

  test('Every path parameter is described', () => {
    for (const [path, { get }] of Object.entries(paths)) {
      const described = get.parameters
        .map((each) => lookedUp<{ name: string; in: string }>(each))
        .filter((each) => each.in === 'path');
      const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(described.map(({ name }) => name)).toEqual(names);
    }
  });
});

describe('The server responds as described', () => {
  test.each(operations)('%s with %i', async (path, status, answer) => {
    const response = await askFor(path, status);
    expect(response.status).toBe(status);

    const [type = '', content] = Object.entries(answer.content ?? {})[0] ?? [];
    expect(response.headers.get('content-type') ?? '').toBe(type);
    const text = await response.text();
    expect(content ? schemaFaults(content.schema, JSON.parse(text), read) : text).toHaveLength(0);

    for (const [name, ref] of Object.entries(answer.headers ?? {})) {
      const { schema } = lookedUp<{ schema: JsonSchemaPart }>(ref);
      expect(schemaFaults(schema, response.headers.get(name), read, name)).toEqual([]);
    }
  });

  test.each(Object.keys(paths))('HEAD %s as GET, without the body', async (path) => {
    const [get, head] = await Promise.all([
      ask(filled(path)),
      ask(filled(path), { method: 'HEAD' }),
    ]);
    expect([head.status, ...head.headers]).toEqual([get.status, ...get.headers]);
    expect(head.body).toBeNull();
  });

  test.each(Object.keys(paths))('POST %s with 405 and the allowed methods', async (path) => {
    const response = await ask(filled(path), { method: 'POST' });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(await response.json()).toMatchObject({
      status: 405,
      title: 'Adressen går bara att läsa',
    });
  });

  test('A violation of the description is noticed', () => {
    const plans = { $ref: '#/components/schemas/PlanSummary' };
    expect(read(plans.$ref, { id: 1 })).toEqual(['/title is missing', '/id is no string']);
    expect(read(`${ROOT}plan.schema.json`, {})).not.toEqual([]);
  });
});
