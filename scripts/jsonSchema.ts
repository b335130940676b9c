/** Builds the JSON Schemas of the package's data from the schemas and interfaces in `src/model`. */
import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import type { SchemaDoc } from './schemaDocs';

/** Everything named `…Schema` in the schema files, by name. */
export type Schemas = Record<string, GenericSchema>;

/** The name and address that a JSON Schema is published under. */
export interface SchemaHead {
  id: string;
  title: string;
}

/** A self-contained JSON Schema (draft 2020-12) for the schema of the given name. */
export function jsonSchemaOf(
  name: string,
  schemas: Schemas,
  docs: Record<string, SchemaDoc>,
  { id, title }: SchemaHead,
): JsonSchema {
  const { [name]: root, ...others } = schemas;
  if (!root) throw new Error(`unknown schema: ${name}`);
  const {
    $schema,
    $defs = {},
    ...body
  } = toJsonSchema(root, {
    target: 'draft-2020-12',
    errorMode: 'ignore',
    definitions: withShortNames(others),
    // Only metadata is kept: how our parser replaces a missing field is not part of the format.
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === 'metadata' ? jsonSchema : null,
  });
  const parts = $defs as Record<string, JsonSchema>;
  for (const [key, part] of Object.entries(parts)) describe(part, docs[typeName(key)], docs);
  describe(body, docs[typeName(name)], docs);
  return { ...($schema && { $schema }), $id: id, title, ...body, $defs: reachable(body, parts) };
}

/** The schemas under the names that they have inside a JSON Schema: `planNodeSchema` becomes `planNode`. */
function withShortNames(named: Schemas): Schemas {
  return Object.fromEntries(
    Object.entries(named).map(([name, value]) => [name.replace(/Schema$/, ''), value]),
  );
}

/** Name of the type that a schema reads: `PlanNode` for `planNodeSchema`. */
export function typeName(schemaName: string): string {
  return schemaName.charAt(0).toUpperCase() + schemaName.slice(1).replace(/Schema$/, '');
}

/** Copies the sentences of a docstring into a JSON Schema, and likewise for its fields. */
function describe(
  part: JsonSchema,
  doc: SchemaDoc | undefined,
  docs: Record<string, SchemaDoc>,
): void {
  if (!doc) return;
  if (doc.description) part.description = doc.description;
  if (doc.default !== undefined) part.default = doc.default as JsonSchema['default'] & {};
  const fields = allFields(doc, docs);
  for (const [key, property] of Object.entries(recordOf(part).properties ?? {})) {
    if (typeof property === 'object') describe(property, fields[key], docs);
  }
}

/** The fields of an interface, of an inline record, or of the interface that a field refers to. */
export function allFields(
  { fields, includes, type }: SchemaDoc,
  docs: Record<string, SchemaDoc>,
): Record<string, SchemaDoc> {
  const named = [...includes, ...(type === undefined ? [] : [type])];
  const others = named.flatMap((name) => docs[name] ?? []);
  return Object.assign({}, ...others.map((doc) => allFields(doc, docs)), fields) as Record<
    string,
    SchemaDoc
  >;
}

/** The schema of the records in a list, or the part itself when it is not a list. */
function recordOf(part: JsonSchema): JsonSchema {
  const { items } = part;
  return typeof items === 'object' && !Array.isArray(items) ? recordOf(items) : part;
}

/** The definitions that the body refers to, directly or through other definitions. */
function reachable(
  body: unknown,
  defs: Record<string, JsonSchema>,
  kept: Record<string, JsonSchema> = {},
): Record<string, JsonSchema> {
  for (const [, name = ''] of JSON.stringify(body).matchAll(/"#\/\$defs\/(\w+)"/g)) {
    const part = defs[name];
    if (!part || kept[name]) continue;
    kept[name] = part;
    reachable(part, defs, kept);
  }
  return kept;
}
