import type { JsonSchema } from '@valibot/to-json-schema';
import { describe, expect, test } from 'vitest';
import * as v from 'valibot';
import { allFields, jsonSchemaOf, typeName } from '../../scripts/jsonSchema';
import { modelDocs, modelSchemas, publishedSchemas } from '../../scripts/modelSchemas';
import { schemaDocs, type SchemaDoc } from '../../scripts/schemaDocs';
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

  test('requires the fields that a parser would otherwise have to replace', () => {
    expect(field('plan').required).toEqual(['id', 'title', 'levels', 'nodes']);
    expect(field('plan', '$planNode').required).toEqual(['id', 'level', 'name']);
  });

  test('lists the words that a field may contain', () => {
    expect(field('plan', '$level', 'kind').enum).toEqual([
      'vision',
      'goal',
      'indicator',
      'assignment',
    ]);
  });

  test('accepts both ways of having no parent', () => {
    expect(field('plan', '$planNode', 'parent').anyOf).toEqual([
      { type: 'string' },
      { type: 'null' },
    ]);
  });

  test('contains the docstrings of the source', () => {
    expect(field('plan').description).toContain('A public authority');
    expect(field('plan', 'fictional').description).toContain('Exempeldata');
    expect(field('plan', 'fictional').default).toBe(false);
    expect(field('plan', '$planNode', 'parent').description).toContain('Id of the parent');
  });
});

describe('Every published JSON Schema', () => {
  test.each(Object.entries(published))('%s has an address, a title and a draft', (file, schema) => {
    expect(schema.$id).toMatch(new RegExp(`/${file}$`));
    expect(schema.title).not.toBe('');
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test.each(Object.entries(published))('%s refers only to its own definitions', (_file, schema) => {
    const names = [...JSON.stringify(schema).matchAll(/#\/\$defs\/(\w+)/g)].map(([, name]) => name);
    expect(new Set(names)).toEqual(new Set(Object.keys(schema.$defs ?? {})));
  });
});

describe('The interfaces of the model and the schemas that read them', () => {
  const schemas = modelSchemas();
  const docs = modelDocs();

  test.each(Object.keys(schemas))('%s has the fields and words of its interface', (name) => {
    const { $defs: _, ...body } = jsonSchemaOf(name, schemas, docs, { id: name, title: name });
    expect(differences(body, docs[typeName(name)], docs)).toEqual([]);
  });

  test.each([
    ['a field that nothing reads', `/** B. */ a: 'x' | 'y'\n/** C. */ b: 'x'`, '.b is required'],
    ['a field that the interface lacks', '', '.a is required'],
    ['a field without a sentence', `a: 'x' | 'y'`, '.a has no sentence'],
    ['a field that may be absent', `/** B. */ a?: 'x' | 'y'`, '.a is required'],
    ['words', `/** B. */ a: 'x' | 'z'`, '.a has other words'],
  ])('are distinguished by %s', (_, fields, told) => {
    const thingSchema = v.object({ a: v.picklist(['x', 'y']) });
    const things = schemaDocs(`/** A. */ interface Thing {\n${fields}\n}`);
    const body = jsonSchemaOf('thingSchema', { thingSchema }, things, { id: '', title: '' });
    expect(differences(body, things['Thing'], things)).toEqual([expect.stringContaining(told)]);
  });
});

/** Differences between a record's schema and its interface. */
function differences(
  part: JsonSchema,
  doc: SchemaDoc | undefined,
  docs: Record<string, SchemaDoc>,
  path = '',
): string[] {
  if (!doc?.description) return [`${path} has no sentence`];
  const { properties, required = [], enum: words } = itemOf(part);
  if (!properties) {
    const said = doc.words ?? docs[doc.type ?? '']?.words;
    const isSame = JSON.stringify(words) === JSON.stringify(said);
    return isSame ? [] : [`${path} has other words`];
  }
  const fields = allFields(doc, docs);
  const names = Object.keys(properties);
  const wrong = names
    .filter((name) => fields[name]?.isOptional !== !required.includes(name))
    .concat(Object.keys(fields).filter((name) => !(name in properties)));
  return [
    ...wrong.map((name) => `${path}.${name} is required, or there, in one of them only`),
    ...names.flatMap((name) => {
      const said = fields[name];
      const below = properties[name] as JsonSchema;
      return said ? differences(below, said, docs, `${path}.${name}`) : [];
    }),
  ];
}

/** The JSON Schema of each record in a list. */
function itemOf(part: JsonSchema): JsonSchema {
  return typeof part.items === 'object' ? itemOf(part.items as JsonSchema) : part;
}

describe('Comments in a file of the model', () => {
  const docs = schemaDocs(`
    /** A thing. */
    export interface Thing {
      /** How many. @default 1 */
      readonly count?: number | undefined;
      /** What it is called. @default its id */
      readonly name?: string | undefined;
      /** What it is made of. */
      readonly parts: readonly {
        /** Long. */
        readonly length: number;
      }[];
    }
    /** A big thing. */
    export interface BigThing extends Thing {
      /** How big. */
      readonly size: number;
    }
  `);

  test('become descriptions and defaults', () => {
    expect(docs['Thing']?.description).toBe('A thing.');
    expect(docs['Thing']?.fields['count']).toMatchObject({
      description: 'How many.',
      default: 1,
    });
  });

  test('keep a default that is not a value in their text', () => {
    expect(docs['Thing']?.fields['name']?.description).toBe('What it is called. Default: its id.');
  });

  test('are found in records within records and in records that are extended', () => {
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
