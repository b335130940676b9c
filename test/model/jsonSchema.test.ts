import type { JsonSchema } from '@valibot/to-json-schema';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { jsonSchemaOf } from '../../scripts/jsonSchema';
import { modelDocs, modelSchemas, publishedSchemas } from '../../scripts/modelSchemas';
import { schemaDocs } from '../../scripts/schemaDocs';
import { planSchema } from '../../src/model/plan/plan';
import { planNodeSchema } from '../../src/model/plan/planNode';

const published = publishedSchemas();

/** A field by its path: `field('plan', 'nodes')`, `field('plan', '$planNode', 'parent')`. */
function field(schema: string, ...path: string[]): JsonSchema {
  let part = published[`${schema}.schema.json`] as JsonSchema;
  for (const step of path) {
    const from = step.startsWith('$') ? part.$defs : part.properties;
    part = from?.[step.replace('$', '')] as JsonSchema;
  }
  return part;
}

describe('The JSON Schema of a plan', () => {
  test('has the fields of the schema that parses plans', () => {
    expect(Object.keys(field('plan').properties ?? {})).toEqual(Object.keys(planSchema.entries));
    expect(Object.keys(field('plan', '$planNode').properties ?? {})).toEqual(
      Object.keys(planNodeSchema.entries),
    );
  });

  test('requires what a parser would otherwise have to stand in for', () => {
    expect(field('plan').required).toEqual(['id', 'title', 'levels', 'nodes']);
    expect(field('plan', '$planNode').required).toEqual(['id', 'level', 'name']);
  });

  test('lists the words that a field may hold', () => {
    expect(field('plan', '$level', 'kind').enum).toEqual([
      'vision',
      'goal',
      'indicator',
      'assignment',
    ]);
  });

  test('lets a root have no parent in either way', () => {
    expect(field('plan', '$planNode', 'parent').anyOf).toEqual([
      { type: 'string' },
      { type: 'null' },
    ]);
  });

  test('says the sentences of the source', () => {
    expect(field('plan').description).toContain('A public authority');
    expect(field('plan', 'fictional').description).toContain('Exempeldata');
    expect(field('plan', 'fictional').default).toBe(false);
    expect(field('plan', '$planNode', 'parent').description).toContain('shown under');
  });
});

describe('Every published JSON Schema', () => {
  test.each(Object.entries(published))('%s has an address, a title and a draft', (file, schema) => {
    expect(schema.$id).toMatch(new RegExp(`/${file}$`));
    expect(schema.title).not.toBe('');
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test.each(Object.entries(published))('%s refers only to what it holds', (_file, schema) => {
    const names = [...JSON.stringify(schema).matchAll(/#\/\$defs\/(\w+)/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(Object.keys(schema.$defs ?? {})));
  });

  test('has a comment for every schema in the model', () => {
    const docs = modelDocs();
    const silent = Object.keys(modelSchemas()).filter((name) => !docs[name]?.description);
    expect(silent).toEqual([]);
  });
});

describe('Comments in a schema file', () => {
  const docs = schemaDocs(`
    /** A thing. */
    export const thingSchema = v.object({
      /** How many. @default 1 */
      count: v.optional(v.number()),
      /** What it is called. @default its id */
      name: v.optional(v.string()),
      parts: v.array(v.object({
        /** Long. */
        length: v.number(),
      })),
    });
    export const bigThingSchema = v.object({ ...thingSchema.entries, size: v.number() });
  `);

  test('become descriptions and defaults', () => {
    expect(docs['thingSchema']?.description).toBe('A thing.');
    expect(docs['thingSchema']?.fields['count']).toMatchObject({
      description: 'How many.',
      default: 1,
    });
  });

  test('keep a default that is no value in their words', () => {
    expect(docs['thingSchema']?.fields['name']?.description).toBe(
      'What it is called. Default: its id.',
    );
  });

  test('are found in records within records and in records that are included', () => {
    const thingSchema = v.object({
      count: v.optional(v.number()),
      parts: v.array(v.object({ length: v.number() })),
    });
    const bigThingSchema = v.object({ ...thingSchema.entries, size: v.number() });
    const schema = jsonSchemaOf('bigThingSchema', { thingSchema, bigThingSchema }, docs, {
      id: 'big',
      title: 'Big',
    });
    const { count, parts } = schema.properties as Record<string, JsonSchema>;
    expect(count?.description).toBe('How many.');
    expect(parts).toMatchObject({ items: { properties: { length: { description: 'Long.' } } } });
  });
});
